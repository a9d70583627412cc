import fc from "fast-check";

/** A small random story: ink source in which every piece of text is a word of its own (`L7`). */
export interface RandomStory {
  readonly source: string;
}

/** Decides what a story holds, from a tape of numbers, so that fast-check can shrink it. */
function maker(tape: readonly number[], withChance: boolean) {
  let at = 0;
  let words = 0;
  let labels = 0;
  const roll = (sides: number): number => (tape[at++] ?? 0) % sides;
  const oneOf = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[roll(items.length)] ?? items[0];
  const word = () => `L${++words}`;
  const knots = ["k0", "k1", "k2", "k3"].slice(0, 2 + roll(3)) as [string, ...string[]];
  const tunnels = ["t0", "t1"] as const;
  const known: string[] = [];

  interface Place {
    /** Index of the knot or tunnel: flow without a choice only goes to higher ones, so that it ends. */
    readonly rank: number;
    readonly isTunnel: boolean;
    readonly hasChosen: boolean;
    readonly depth: number;
    readonly temporaries: readonly string[];
  }

  const number = (): string => oneOf(["0", "1", "2", "3"]);
  const value = ({ temporaries }: Place): string =>
    oneOf(["x", "y", number(), "x + 1", "f(x)", "g()", temporaries.at(-1) ?? "y"]);

  const condition = (place: Place): string => {
    const count = oneOf([...knots, ...known] as [string, ...string[]]);
    return oneOf<() => string>([
      () => `x ${oneOf([">", "<", "==", "!="])} ${number()}`,
      () => `${value(place)} ${oneOf([">", "=="])} ${value(place)}`,
      () => count,
      () => `not ${count}`,
      () => `${count} ${oneOf([">", "<=", "=="])} ${number()}`,
      () => `TURNS_SINCE(-> ${oneOf(knots)}) ${oneOf([">", "=="])} ${number()}`,
      () => "TURNS() > 2",
      () => "y % 2 == 0",
      () => `x > 0 && ${count}`,
      () => `s == "${oneOf(["a", "b"])}"`,
      () => "n ? two",
      () => "seen == -> k0",
    ])();
  };

  const sequence = (): string => {
    const kinds: readonly [string, ...string[]] = withChance ? ["", "&", "!", "~"] : ["", "&", "!"];
    return `{${oneOf(kinds)}${word()}|${word()}${roll(2) === 0 ? `|${word()}` : ""}}`;
  };

  const text = (place: Place): string =>
    oneOf<() => string>([
      () => word(),
      () => `${word()} {${condition(place)}:${word()}|${word()}}`,
      () => `${word()} ${sequence()}`,
      () => `${word()} {x} {g()}`,
      () => `${word()} <>`,
      () => `${word()} # tag${word()}`,
    ])();

  const change = (place: Place): string =>
    oneOf<() => string>([
      () => `~ x = ${value(place)}`,
      () => "~ x++",
      () => "~ y += 2",
      () => "~ y = x",
      () => "~ bump(y)",
      () => `~ s = "${oneOf(["a", "b", "c"])}"`,
      () => `~ n ${oneOf(["+=", "-=", "="])} ${oneOf(["one", "two"])}`,
      () => `~ seen = -> ${oneOf(knots)}`,
      () => (withChance ? `~ y = RANDOM(1, ${2 + roll(2)})` : "~ x--"),
    ])();

  const end = (): string =>
    oneOf([`${word()} # ending: e${roll(3)}, End\n-> END`, "-> END", "-> DONE"]);

  /** Where a line of flow may go on to; empty where it simply falls through. */
  const divert = (place: Place): string => {
    if (place.isTunnel) return oneOf(["->->", "->->", "", place.hasChosen ? "-> k0" : "->->"]);
    const later = knots.slice(place.hasChosen ? 0 : place.rank + 1);
    const [first, ...rest] = later;
    if (first === undefined) return end();
    const target = oneOf([first, ...rest]);
    const free = place.hasChosen ? ["-> seen"] : [];
    if (roll(12) === 0) return end();
    return oneOf([`-> ${target}`, `-> ${target}`, `-> ${target}.st`, "", ...free]);
  };

  const block = (place: Place): readonly string[] => [
    `{${condition(place)}:`,
    `${roll(2) === 0 ? change(place) : text(place)}`,
    ...(roll(2) === 0 ? ["- else:", text(place), change(place)] : []),
    "}",
  ];

  const choice = (place: Place): readonly string[] => {
    const bullet = oneOf(["*", "+", "+"]).repeat(place.depth + 1);
    const label = roll(4) === 0 ? ` (l${++labels})` : "";
    const asked = roll(3) === 0 ? ` {${condition(place)}}` : "";
    const words = oneOf<() => string>([
      () => word(),
      () => `[${word()}]`,
      () => `${word()} [${word()}] ${word()}`,
      () => `[${word()} {x}]`,
    ])();
    const inner = { ...place, hasChosen: true, depth: place.depth + 1 };
    const body = roll(4) === 0 && place.depth < 1 ? weave(inner) : lines(inner, 1 + roll(2));
    return [`${bullet}${label}${asked} ${words}`, ...body, ...(roll(3) === 0 ? [] : after(inner))];
  };

  const after = (place: Place): readonly string[] => {
    const way = divert(place);
    return way === "" ? [] : [way];
  };

  const lines = (place: Place, count: number): readonly string[] =>
    Array.from({ length: count }, () =>
      oneOf<() => readonly string[]>([
        () => [text(place)],
        () => [text(place)],
        () => [change(place)],
        () => block(place),
        () => (place.isTunnel && place.rank > 0 ? [word()] : [`-> ${tunnelFrom(place)} ->`]),
        () => (place.isTunnel ? [word()] : ["<- th"]),
      ])(),
    ).flat();

  const tunnelFrom = (place: Place): string => (place.isTunnel ? "t1" : oneOf(tunnels));

  const weave = (place: Place): readonly string[] => {
    const fallback =
      roll(3) === 0 && !place.isTunnel && place.rank + 1 < knots.length
        ? [`${"*".repeat(place.depth + 1)} -> ${knots[place.rank + 1]}`]
        : [];
    const gather = () =>
      `${"-".repeat(place.depth + 1)} ${roll(3) === 0 ? `(l${++labels}) ` : ""}${word()}`;
    return [
      ...Array.from({ length: 1 + roll(3) }, () => choice(place)).flat(),
      ...fallback,
      ...(roll(4) === 0 ? [] : [gather(), ...lines({ ...place, hasChosen: false }, roll(2))]),
    ];
  };

  const body = (place: Place): readonly string[] => {
    const own = { ...place, temporaries: ["v"] };
    const all = [
      `~ temp v = ${value(place)}`,
      ...lines(own, 1 + roll(2)),
      ...(roll(5) === 0 ? [] : weave(own)),
      ...(roll(3) === 0 ? [`- ${word()}`, ...weave(own)] : []),
      ...(roll(6) === 0 ? [] : [`- ${word()}`, ...after(own)]),
    ];
    for (let label = 1; label <= labels; label++) {
      const name = `l${label}`;
      if (!known.some((each) => each.endsWith(`.${name}`)) && !place.isTunnel)
        known.push(`k${place.rank}.${name}`);
    }
    return all;
  };

  const start = { hasChosen: false, depth: 0, temporaries: [] };
  const sections = knots.map((name, rank) =>
    [
      `=== ${name} ===`,
      ...body({ ...start, rank, isTunnel: false }),
      "= st",
      text({ ...start, rank, isTunnel: false }),
      rank + 1 < knots.length ? `-> ${knots[rank + 1]}` : "-> DONE",
    ].join("\n"),
  );
  const tunnelled = tunnels.map((name, rank) =>
    [`=== ${name} ===`, ...body({ ...start, rank, isTunnel: true }), `- ${word()}`, "->->"].join(
      "\n",
    ),
  );
  return [
    "VAR x = 0",
    "VAR y = 1",
    'VAR s = "a"',
    "LIST n = (one), two",
    "VAR seen = -> k0",
    "-> k0",
    ...sections,
    ...tunnelled,
    `=== th ===\n* [${word()}] ${word()}\n-> ${knots.at(-1)}\n* {x > 1} ${word()}\n-> END\n- -> DONE`,
    `=== function f(a) ===\n{a > 2: ${word()}}\n~ return a * 2`,
    "=== function g() ===\n{x > y:\n~ return k0\n}\n~ return x + 1",
    "=== function bump(ref a) ===\n~ a = a + 1",
  ].join("\n");
}

/** Small random stories; with `withChance` they draw lots as well. */
export const inkStories = (withChance = false): fc.Arbitrary<RandomStory> =>
  fc
    .noBias(fc.array(fc.nat(5039), { minLength: 150, maxLength: 400, size: "max" }))
    .map((tape) => ({ source: maker(tape, withChance) }));
