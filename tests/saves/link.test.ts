import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Given } from "../../src/core/playthrough";
import {
  isSealed,
  type Link,
  MOST_LINK_MOVES,
  type Moment,
  moveIn,
  packLink,
  unpackLink,
} from "../../src/saves/link";
import { chainAfter, chainStart, namedValues } from "../../src/saves/prints";

const slug = fc.stringMatching(/^[a-z]{2,12}(-[a-z]{1,9}){0,4}$/u);
const id = fc.tuple(slug, slug, slug).map((parts) => parts.join("/"));

/** A way through a story: what was offered at each turn, and which of it was taken. */
const way = fc.array(
  fc
    .uniqueArray(id, { minLength: 1, maxLength: 6 })
    .chain((offered) =>
      fc.record({ offered: fc.constant(offered), taken: fc.nat(offered.length - 1) }),
    ),
  { maxLength: 30 },
);

const given: fc.Arbitrary<Given> = fc.dictionary(
  fc.stringMatching(/^[a-z_]{1,12}$/u).filter((name) => name !== "__proto__"),
  fc.oneof(
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  ),
  { maxKeys: 12, noNullPrototype: true },
);

const moment: fc.Arbitrary<Moment> = fc
  .record({
    way,
    given,
    seed: fc.oneof(
      fc.nat(2 ** 31 - 1),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    shown: fc.option(fc.nat(254), { nil: undefined }),
  })
  .map(({ way: turns, seed, shown, given: values }) => ({
    playthrough: {
      story: "green-eyes",
      storyHash: "abc",
      seed: seed + 0,
      given: values,
      moves: turns.map(({ offered, taken }) => offered[taken] ?? ""),
    },
    shown,
    offered: turns.map(({ offered }) => offered),
  }));

function packed(of: Moment): string {
  const text = packLink(of);
  if (text === undefined) throw new Error("it has too many moves");
  return text;
}

function read(text: string, story = "green-eyes"): Link {
  const result = unpackLink(story, text);
  if ("refused" in result) throw new Error(result.refused);
  return result.link;
}

/** The moves of a link where these choices are offered, up to the first that cannot be told. */
function follow(link: Link, offered: readonly (readonly string[])[]) {
  let chain = chainStart(link.salt);
  const moves: string[] = [];
  for (const [turn, print] of link.prints.entries()) {
    const found = moveIn(chain, print, offered[turn] ?? []);
    if ("stopped" in found) return { moves, stopped: found.stopped };
    chain = chainAfter(chain, found.move);
    moves.push(found.move);
  }
  return { moves, sealed: isSealed(chain, link) };
}

const FOURTEEN: Moment = {
  playthrough: {
    story: "green-eyes",
    storyHash: "abc",
    seed: 2 ** 31 - 1,
    given: {},
    moves: Array.from({ length: 14 }, (_, turn) => `fourteen-days/cafe/say-${turn}`),
  },
  shown: 12,
  offered: Array.from({ length: 14 }, (_, turn) => [
    `fourteen-days/cafe/say-${turn}`,
    `fourteen-days/cafe/leave-${turn}`,
    "fourteen-days/cafe/wait",
  ]),
};

describe("a link", () => {
  test("takes at most 40 characters for 14 moves", () => {
    expect(`/${packed(FOURTEEN)}`.length).toBeLessThanOrEqual(40);
  });

  test("gives back everything that it was made of", () => {
    fc.assert(
      fc.property(moment, (made) => {
        const link = read(packed(made));
        expect(link.seed).toBe(made.playthrough.seed);
        expect(link.shown).toBe(made.shown);
        expect(follow(link, made.offered)).toEqual({ moves: made.playthrough.moves, sealed: true });
        expect(namedValues(link.given, Object.keys(made.playthrough.given))).toEqual({
          given: made.playthrough.given,
          dropped: 0,
        });
      }),
    );
  });

  test("finds its moves where choices were put in, taken out and put in another order", () => {
    fc.assert(
      fc.property(moment, fc.infiniteStream(fc.nat()), fc.array(id), (made, chance, inserted) => {
        const next = () => chance.next().value ?? 0;
        const edited = made.offered.map((choices, turn) => {
          const move = made.playthrough.moves[turn];
          const kept = choices.filter((each) => each === move || next() % 2 === 0);
          const others = inserted.filter((each) => !choices.includes(each) && next() % 2 === 0);
          return [...new Set([...kept, ...others])].sort(() => (next() % 2 === 0 ? 1 : -1));
        });
        const found = follow(read(packed(made)), edited);
        // What was put in may look like what was taken: then it is told, and nothing else is played instead.
        expect(made.playthrough.moves.slice(0, found.moves.length)).toEqual(found.moves);
        expect(found.sealed === true || found.stopped === "unclear").toBe(true);
      }),
    );
  });

  test("stops at the first move that is gone", () => {
    const offered = FOURTEEN.offered.map((choices, turn) =>
      turn === 9 ? choices.slice(1) : choices,
    );
    expect(follow(read(packed(FOURTEEN)), offered)).toEqual({
      moves: FOURTEEN.playthrough.moves.slice(0, 9),
      stopped: "gone",
    });
  });

  test("notices one wrong move at the next, or by its seal", () => {
    const link = read(packed(FOURTEEN));
    const { moves } = FOURTEEN.playthrough;
    const astray = moves.slice(0, -1).reduce(chainAfter, chainStart(link.salt));
    expect(isSealed(chainAfter(astray, moves[13] ?? ""), link)).toBe(true);
    expect(isSealed(chainAfter(astray, "fourteen-days/cafe/leave-13"), link)).toBe(false);
    const wrong = chainAfter(chainStart(link.salt), "fourteen-days/cafe/leave-0");
    expect(moveIn(wrong, link.prints[1] ?? 0, FOURTEEN.offered[1] ?? [])).toEqual({
      stopped: "gone",
    });
  });

  test("does not take two choices of one print for one another", () => {
    const chain = chainStart(0);
    const print = 5;
    const same = Array.from({ length: 20_000 }, (_, index) => `a/b/c${index}`).filter(
      (each) => "move" in moveIn(chain, print, [each]),
    );
    expect(moveIn(chain, print, same.slice(0, 2))).toEqual({ stopped: "unclear" });
    // Where such choices stand side by side when the link is made, it is made so that it tells them apart.
    const [move = "", ...others] = same;
    const playthrough = { ...FOURTEEN.playthrough, moves: [move] };
    const made: Moment = {
      playthrough,
      shown: undefined,
      offered: [[move, ...others.slice(0, 3)]],
    };
    expect(follow(read(packed(made)), made.offered)).toEqual({ moves: [move], sealed: true });
  });

  test("is refused when it was cut, mistyped, or made for another story", () => {
    const text = packed(FOURTEEN);
    for (let length = 0; length < text.length; length += 1)
      expect(unpackLink("green-eyes", text.slice(0, length))).toEqual({ refused: "link/damaged" });
    expect(unpackLink("good-news", text)).toEqual({ refused: "link/damaged" });
    for (let at = 0; at < text.length; at += 1)
      for (const letter of "aZ9_-. é".replace(text[at] ?? "", "")) {
        const forged = text.slice(0, at) + letter + text.slice(at + 1);
        expect(Object.keys(unpackLink("green-eyes", forged))).toEqual(["refused"]);
      }
  });

  test("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        unpackLink("green-eyes", text);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,60}$/u), (text) => {
        unpackLink("green-eyes", text);
      }),
    );
  });

  test("of a newer game says so", () => {
    expect(unpackLink("green-eyes", `w${packed(FOURTEEN).slice(1)}`)).toEqual({
      refused: "link/newer",
    });
  });

  test("of too many moves is neither made nor read", () => {
    const moves = Array.from({ length: MOST_LINK_MOVES + 1 }, () => "a/b/c");
    const made = { ...FOURTEEN, playthrough: { ...FOURTEEN.playthrough, moves }, offered: [] };
    expect(packLink(made)).toBeUndefined();
    expect(unpackLink("green-eyes", "A".repeat(20_000))).toEqual({ refused: "link/too-long" });
    expect(unpackLink("green-eyes", "Q".repeat(10_000 * 2))).toEqual({ refused: "link/too-long" });
  });
});

describe("remembered values", () => {
  const values = (made: Given) =>
    read(packed({ ...FOURTEEN, playthrough: { ...FOURTEEN.playthrough, given: made } })).given;

  test("under a name that the story no longer remembers are dropped and counted", () => {
    expect(namedValues(values({ told: "kiss", rang: true, waits: 2 }), ["told", "waits"])).toEqual({
      given: { told: "kiss", waits: 2 },
      dropped: 1,
    });
  });

  test("carry long texts", () => {
    const long = "é".repeat(3_000);
    expect(namedValues(values({ told: long }), ["told"]).given).toEqual({ told: long });
  });
});
