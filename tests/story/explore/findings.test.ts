import { describe, expect, test } from "vitest";
import { exploreInk, unmet } from "./ink";

const kindsIn = (source: string, options = {}) =>
  exploreInk(source, options).findings.map(({ kind }) => kind);

const DONE = "# ending: end, The end\n-> END\n";

describe("ends", () => {
  test("a story in which all is well has no findings, and says so", () => {
    const { findings, incomplete, endings } = exploreInk(
      `One.\n* [a] Two.\n* [b] Three.\n- ${DONE}`,
    );
    expect(findings).toEqual([]);
    expect(incomplete).toEqual([]);
    expect(endings).toMatchObject([{ id: "end", title: "The end", met: true }]);
  });

  test("an end without an ending, a stop in mid-air and a tunnel without a way back are told apart", () => {
    const found = exploreInk(
      `* [a] Leaving.\n-> END\n* [b] -> air\n* [c] -> tunnel ->\n${DONE}=== air ===\nAir.\n=== tunnel ===\nDark.\n`,
    ).findings;
    expect(found.map(({ kind, at }) => [kind, at.line])).toEqual([
      ["no-ending", 1],
      ["ran-out", 8],
      ["unreturned", 10],
    ]);
    expect(found[0]?.route.moves).toHaveLength(1);
  });

  test("a hub whose options are used up is found, with the way there", () => {
    const [found] = exploreInk(`-> hub\n=== hub ===\nHere.\n* [a] -> hub\n* [b] -> hub\n`).findings;
    expect(found).toMatchObject({ kind: "used-up", at: { line: 5 } });
    expect(found?.route.moves).toHaveLength(2);
  });

  test("a circle of choices that never ends is found where it is entered", () => {
    const found = exploreInk(
      `* [in] -> room\n* [out] ${DONE}=== room ===\n+ [again] -> room\n`,
    ).findings;
    expect(found).toMatchObject([{ kind: "no-way-out", at: { line: 5 } }]);
    expect(found[0]?.route.moves).toHaveLength(1);
  });

  test("an ending that an error follows is no ending", () => {
    const { endings, findings } = exploreInk("-> on\n=== on ===\nHm. # ending: end, The end\n");
    expect(endings).toMatchObject([{ id: "end", met: false }]);
    expect(findings.map(({ kind }) => kind)).toEqual(["ran-out"]);
  });
});

describe("what no path meets", () => {
  test("choices, lines and endings are named with their place", () => {
    const found = exploreInk(
      `VAR x = 0\n* [a] Yes.\n* {x > 1} never [b] No.\n# ending: lost, Lost\n-> END\n- ${DONE}`,
    );
    expect(found.choices.filter(({ met }) => !met)).toMatchObject([{ text: "never b", line: 3 }]);
    expect(unmet(found.lines)).toEqual(["No."]);
    expect(found.endings.map(({ id, met }) => [id, met])).toEqual([
      ["lost", false],
      ["end", true],
    ]);
  });

  test("a choice that only a second visit offers is met", () => {
    const found = exploreInk(
      `-> hub\n=== hub ===\n+ [again] -> back\n* {hub > 2} [out] ${DONE}=== back ===\n-> hub\n`,
    );
    expect(found.choices.every(({ met }) => met)).toBe(true);
    expect(found.incomplete).toEqual([]);
  });
});

describe("limits", () => {
  test("a loop without a choice ends at the limit of steps", () => {
    expect(
      kindsIn("* [a] -> round\n=== round ===\nRound.\n-> round\n", { limits: { steps: 2000 } }),
    ).toEqual(["loop"]);
  });

  test("recursion without an end stops at the limit of depth", () => {
    expect(kindsIn("{f(1)}\n=== function f(x) ===\n~ return f(x + 1)\n")).toEqual(["deep"]);
  });

  test("a text that doubles is caught before it fills the memory", () => {
    expect(kindsIn('VAR s = "ab"\n-> on\n=== on ===\n~ s = s + s\n-> on\n')).toEqual(["long-text"]);
  });

  test("a passage that never ends is caught by its length", () => {
    expect(kindsIn(`VAR s = "${"ab".repeat(2000)}"\n-> on\n=== on ===\n{s}\n-> on\n`)).toEqual([
      "long-text",
    ]);
  });

  test("a state that grows too large to save ends its path", () => {
    const { findings, incomplete } = exploreInk(
      'VAR s = "abcdefgh"\n-> on\n=== on ===\n+ [more]\n~ s = s + s\n-> on\n+ {s != ""} [end] # x\n-> DONE\n',
      { limits: { state: 500 } },
    );
    expect(findings.map(({ kind }) => kind)).toContain("large-state");
    expect(incomplete).toEqual(["bounded"]);
  });

  test("tunnels that open inside one another are stopped", () => {
    expect(
      kindsIn("-> t ->\n-> END\n=== t ===\n+ [deeper] -> t -> t ->\n->->\n", {
        limits: { depth: 30 },
      }),
    ).toContain("deep");
  });

  test("an error breaks off its path and is told with the way to it", () => {
    const [found] = exploreInk(
      "VAR n = 0\n* [a]\n* [b]\n  {RANDOM(5, n)}\n- -> END\n",
    ).findings.filter(({ kind }) => kind === "error");
    expect(found?.about).toMatch(/maximum must be larger/u);
    expect(found?.route.moves).toHaveLength(1);
  });

  test("outside functions are refused before anything is played", () => {
    const { findings, incomplete, states } = exploreInk("EXTERNAL call()\n{call()}\n-> END\n");
    expect(findings).toMatchObject([{ kind: "external", about: "call" }]);
    expect(incomplete).toEqual(["external"]);
    expect(states).toBe(0);
  });
});

describe("numbers that grow", () => {
  const counting = (asked: string) =>
    `VAR coins = 0\n-> mine\n=== mine ===\n+ [dig]\n  ~ coins++\n  -> mine\n+ [stop] ${asked} ${DONE}`;

  test("one that is only compared with a number is explored in full", () => {
    const found = exploreInk(counting("{coins > 40: Rich.|Poor.}"));
    expect(found.incomplete).toEqual([]);
    expect(unmet(found.lines)).toEqual([]);
    expect(found.states).toBe(42);
  });

  test("one that is shown is bounded, and that is said with its name", () => {
    const found = exploreInk(counting("{coins} coins."));
    expect(found.incomplete).toEqual(["bounded"]);
    expect(found.findings).toMatchObject([{ kind: "counter", about: "v:coins" }]);
    expect(found.findings[0]?.found).toContain("the variable coins");
  });

  test("a sequence in a circle needs no bound", () => {
    const found = exploreInk(
      `-> hub\n=== hub ===\n{&One|Two|Three}{!Four|Five}{Six|Seven}\n+ [again] -> hub\n+ [out] ${DONE}`,
    );
    expect(found.incomplete).toEqual([]);
    expect(unmet(found.lines)).toEqual([]);
  });

  test("turns are told apart as far as something asks for them", () => {
    const found = exploreInk(
      `-> hub\n=== hub ===\n{TURNS() > 5: Late.}\n{TURNS_SINCE(-> b) == 3: Three.}\n+ [a] -> hub\n+ [b] -> b\n+ [out] ${DONE}=== b ===\n-> hub\n`,
    );
    expect(found.incomplete).toEqual([]);
    expect(unmet(found.lines)).toEqual([]);
  });
});

describe("division by zero", () => {
  test.each([
    ["{12 / (3 - n)}", 3],
    ["{12 % (3 - n)}", 3],
    ["~ temp t = 1.5 / (n * 0.5 - 1.5)", 3],
    ["{n == 5: {share(n - 5)}}", 5],
  ])("%s is found on the one path where it happens", (asked, turns) => {
    const { findings, incomplete } = exploreInk(
      `VAR n = 0\n-> mine\n=== mine ===\n+ {n < 6} [dig]\n  ~ n++\n  -> mine\n+ [stop]\n  ${asked}\n  ${DONE}=== function share(cups)\n~ return 12 / cups\n`,
    );
    const zeros = findings.filter(({ kind }) => kind === "zero");
    expect(zeros).toHaveLength(1);
    expect(zeros[0]?.route.moves).toHaveLength(turns + 1);
    expect(zeros[0]?.at.line).toBe(asked.includes("share") ? 12 : 8);
    expect(incomplete).toEqual([]);
  });

  test("what is never divided by zero is not found", () => {
    const { findings } = exploreInk(
      `VAR n = 0\n+ [dig]\n  ~ n++\n+ [stop]\n- {n > 0: {12 / n}}\n${DONE}`,
    );
    expect(findings).toEqual([]);
  });
});

describe("chance", () => {
  test("every outcome of a draw is tried", () => {
    const found = exploreInk(
      `~ temp d = RANDOM(1, 20)\n{d == 17: Lucky.}\n{~One|Two|Three}\n* [on]\n- ${DONE}`,
    );
    expect(found.incomplete).toEqual([]);
    expect(unmet(found.lines)).toEqual([]);
  });

  test("what comes by chance says so on its route", () => {
    const found = exploreInk(`{RANDOM(1, 2) == 1: -> air}\n${DONE}=== air ===\nAir.\n`);
    expect(found.findings).toMatchObject([{ kind: "ran-out", route: { byChance: true } }]);
  });

  test("a shuffle deals no element twice in a round", () => {
    const found = exploreInk(
      `VAR s = ""\n-> deal -> deal -> deal -> then\n=== deal ===\n{shuffle:\n- ~ s += "a"\n- ~ s += "b"\n- ~ s += "c"\n}\n->->\n=== then ===\n{s == "aba": Twice.}{s == "cab": Dealt.}\n${DONE}`,
    );
    expect(unmet(found.lines)).toEqual(["Twice."]);
  });

  test("a draw with too many outcomes is reported, not left out", () => {
    const found = exploreInk(`{RANDOM(1, 1000) == 500: Rare.}\n${DONE}`);
    expect(found.findings.map(({ kind }) => kind)).toEqual(["wide-draw"]);
    expect(found.incomplete).toEqual(["bounded"]);
  });

  test("too many draws together are reported", () => {
    const found = exploreInk(`${"{~a|b|c|d} ".repeat(4)}\n${DONE}`, { limits: { ways: 100 } });
    expect(found.findings.map(({ kind }) => kind)).toEqual(["many-draws"]);
    expect(found.incomplete).toEqual(["bounded"]);
  });
});

describe("routes", () => {
  test("name the second of two choices that ink threads offer alike", () => {
    const { endings, map } = exploreInk(
      "<- ask(1)\n<- ask(2)\n-> DONE\n=== ask(n) ===\n+ [Ask.]\n- # ending: {n}, So\n-> END\n",
    );
    const [first, second] = map.points[0]?.choices ?? [];
    expect(second).toBe(`${first}~2`);
    const ways = endings.map(({ id, route }) => [id, route?.moves]);
    expect(ways).toContainEqual(["1", [first]]);
    expect(ways).toContainEqual(["2", [second]]);
  });
});

describe("our tags", () => {
  test("a bid that nothing answers is found, one that waiting answers is not", () => {
    const found = exploreInk(
      `MAUD: Stay. # bid: to stay\n* [Wait # wait]\n  ** [Yes # toward: own-it]\n* [Leave]\n- MAUD: So? # bid: to hear it\n* [Hm]\n- ${DONE}`,
    );
    expect(found.findings).toMatchObject([
      { kind: "unanswered-bid", about: "to hear it", at: { line: 5 } },
    ]);
  });

  test("all are read off a long passage, tags on lines of their own too", () => {
    const lines = Array.from(
      { length: 120 },
      (_, n) => `# bid: to stay ${n}\nMAUD: Stay {n}, <>\nwill you?`,
    );
    const { findings, figures } = exploreInk(
      `VAR n = 1\nWell.\n${lines.join("\n")}\n* [Hm]\n- ${DONE}`,
    );
    expect(findings.map(({ kind, about }) => [kind, about])).toEqual(
      lines.map((_, n) => ["unanswered-bid", `to stay ${n}`]),
    );
    expect(figures.words.shortest).toBe(1 + 120 * 4 + 1);
  });

  test("a note without a skip, and a skip that leads nowhere", () => {
    const found = exploreInk(
      `Hard. # note: anger\n* [Play] -> on\n=== on ===\nHarder. # note: loss\n* [Play]\n  ${DONE}* [Skip # skip]\n  Gone.\n  -> END\n`,
    );
    expect(found.findings.map(({ kind, at }) => [kind, at.line])).toEqual([
      ["note-without-skip", 1],
      ["no-ending", 9],
      ["skip-without-ending", 8],
    ]);
    expect(found.skips).toMatchObject([{ reaches: false }]);
  });

  test("both people's turnings are counted as the narrator counts them", () => {
    const found = exploreInk(
      `VAR you_toward = 0\nVAR they_away = 0\nStart.\n* [a # toward: own-it]\n  No. # reply: away hide\n  Then.\n* [b]\n- {you_toward == 1 && they_away == 1: Both.}{you_toward == 0: None.}{you_toward != they_away: Odd.}\n${DONE}`,
    );
    expect(unmet(found.lines)).toEqual(["Odd."]);
  });
});
