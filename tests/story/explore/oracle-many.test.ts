import fc from "fast-check";
import { expect, test } from "vitest";
import { inkStories } from "../../support/ink-stories";
import { compileInk, exploreAll } from "./ink";
import { exploreSlowly, replay } from "./oracle";

const TURNS = 6;
/** Random stories of this run; more were tried while the explorer was written. */
const RUNS = 2000;
const WITHIN_MS = 1_500_000;

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/L\d+/gu) ?? []));

/** What both ways can be compared by; words of labels and tags are no lines. */
function quickly(source: string) {
  const { ink } = compileInk(source);
  const found = exploreAll({ ink, choiceIds: {} }, { budget: { turns: TURNS } });
  const met = <Part extends { met: boolean }>(parts: readonly Part[]) =>
    parts.filter((part) => part.met);
  const lines = wordsIn(found.lines.map(({ text }) => text));
  return {
    ink,
    found,
    isLine: (word: string) => lines.has(word),
    choices: new Set(met(found.choices).map(({ path }) => path)),
    words: wordsIn(met(found.lines).map(({ text }) => text)),
    endings: new Set(met(found.endings).map(({ id }) => id)),
  };
}

test(
  "on random stories the explorer meets what whole saved states meet",
  () => {
    fc.assert(
      fc.property(inkStories(), ({ source }) => {
        const quick = quickly(source);
        const slow = exploreSlowly(quick.ink, TURNS);
        fc.pre(!slow.isCut);
        expect(quick.choices).toEqual(slow.choices);
        expect(quick.words).toEqual(new Set([...slow.words].filter(quick.isLine)));
        expect(quick.endings).toEqual(slow.endings);
        const kinds = quick.found.findings.map(({ kind }) => kind);
        const stops = ["ran-out", "unreturned", "no-ending", "error"] as const;
        for (const kind of stops.filter((each) => kinds.includes(each)))
          expect(slow.stops).toContain(kind);
        // Where options are used up the explorer says so instead of naming the stop.
        if (!kinds.includes("used-up"))
          for (const kind of slow.stops) expect(kinds).toContain(kind);
      }),
      { numRuns: RUNS, seed: 987654 },
    );
  },
  WITHIN_MS,
);

const GIVENS = [{}, { x: 2 }, { x: 3, y: 0 }, { s: "b" }, { s: "b", x: 1 }, { x: 2, s: "c" }];

test(
  "beginning with all given sets at once meets what beginning with each of them meets",
  () => {
    const all = fc.subarray(GIVENS, { minLength: 2 });
    fc.assert(
      fc.property(inkStories(true), all, ({ source }, given) => {
        const { ink } = compileInk(source);
        const options = { budget: { turns: 4 } };
        const explored = (sets: typeof given) =>
          exploreAll({ ink, choiceIds: {} }, { ...options, given: sets });
        const seen = ({ choices, lines, endings }: ReturnType<typeof explored>) =>
          [...choices, ...lines, ...endings].flatMap(({ path, met }) => (met ? [path] : []));
        const kinds = ({ findings }: ReturnType<typeof explored>) =>
          findings
            .filter(({ kind }) => kind !== "no-way-out")
            .map(({ kind, at }) => kind + at.path);
        const [together, apart] = [explored(given), given.map((each) => explored([each]))];
        fc.pre([together, ...apart].every(({ incomplete }) => !incomplete.includes("bounded")));
        expect(new Set(seen(together))).toEqual(new Set(apart.flatMap(seen)));
        expect(new Set(kinds(together))).toEqual(new Set(apart.flatMap(kinds)));
        for (const { route, at, kind } of together.findings)
          if (kind !== "no-way-out")
            expect(kinds(apart[route.given] ?? together)).toContain(kind + at.path);
      }),
      { numRuns: RUNS / 3, seed: 79 },
    );
  },
  WITHIN_MS,
);

test(
  "the values that runs can leave are those that whole saved states leave",
  () => {
    const names = ["x", "y", "s"];
    fc.assert(
      fc.property(inkStories(), ({ source }) => {
        const { ink } = compileInk(source);
        const slow = exploreSlowly(ink, TURNS, [1], 4000, names);
        fc.pre(!slow.isCut);
        const { left } = exploreAll(
          { ink, choiceIds: {} },
          { budget: { turns: TURNS }, remember: names },
        );
        const sets = left.map(({ values }) => JSON.stringify(names.map((name) => values[name])));
        expect(new Set(sets)).toEqual(slow.left);
      }),
      { numRuns: RUNS / 2, seed: 80 },
    );
  },
  WITHIN_MS,
);

test(
  "every route leads to what it is a route to",
  () => {
    fc.assert(
      fc.property(inkStories(), ({ source }) => {
        const { ink, found } = quickly(source);
        for (const { id, route } of found.endings)
          if (route !== undefined) expect(replay(ink, route.moves)).toBe(`ending ${id}`);
        for (const { kind, route } of found.findings) {
          const came = replay(ink, route.moves);
          if (kind === "used-up") expect(["ran-out", "unreturned", "no-ending"]).toContain(came);
          else expect(came).toBe(kind === "no-way-out" ? "choices" : kind);
        }
      }),
      { numRuns: RUNS / 3, seed: 77 },
    );
  },
  WITHIN_MS,
);

test(
  "whatever a seed can bring is among what the explorer meets",
  () => {
    const seeds = Array.from({ length: 25 }, (_, index) => index * 7 + 1);
    fc.assert(
      fc.property(inkStories(true), ({ source }) => {
        const quick = quickly(source);
        const slow = exploreSlowly(quick.ink, 4, seeds, 8000);
        fc.pre(!slow.isCut);
        expect([...slow.choices].filter((path) => !quick.choices.has(path))).toEqual([]);
        expect(
          [...slow.words].filter((word) => quick.isLine(word) && !quick.words.has(word)),
        ).toEqual([]);
        expect([...slow.endings].filter((id) => !quick.endings.has(id))).toEqual([]);
      }),
      { numRuns: RUNS / 6, seed: 78 },
    );
  },
  WITHIN_MS,
);
