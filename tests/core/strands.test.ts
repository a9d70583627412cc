import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/core/choice";
import { STRAND_START, strandsOf } from "../../src/core/strands";
import type { Turn } from "../../src/core/turns";

const turn = (number: number, yours?: Direction, theirs?: Direction): Turn => ({
  number,
  act: "",
  choice: {
    id: `scene/knot/${number}`,
    text: "",
    kind: "act",
    ...(yours === undefined ? {} : { turning: { direction: yours, by: "x" } }),
  },
  heard: [],
  protects: [],
  secure: [],
  replies: theirs === undefined ? [] : [{ direction: theirs, by: "y" }],
  repair: false,
});

const direction = fc.constantFrom<(Direction | undefined)[]>("toward", "away", "own", undefined);
const answer = fc.constantFrom<(Direction | undefined)[]>("toward", "away", undefined);
const turns = fc
  .array(fc.tuple(direction, answer), { maxLength: 40 })
  .map((pairs) => pairs.map(([yours, theirs], number) => turn(number, yours, theirs)));

describe("strandsOf", () => {
  test("gives one point for every turn, none outside its frame", () => {
    fc.assert(
      fc.property(turns, (list) => {
        const points = strandsOf(list);
        expect(points.map((point) => point.turn)).toEqual(list);
        for (const { you, they } of points)
          for (const near of [you, they]) expect(near >= 0 && near <= 1).toBe(true);
      }),
    );
  });

  test("touches where both turned toward, and nowhere else", () => {
    fc.assert(
      fc.property(turns, (list) => {
        for (const { turn: each, you, they, touch } of strandsOf(list)) {
          const both =
            each.choice.turning?.direction === "toward" &&
            each.replies.at(-1)?.direction === "toward";
          expect(touch).toBe(both);
          expect([you === 1, they === 1]).toEqual([both, both]);
        }
      }),
    );
  });

  test("nears with a toward and parts with an away, each strand by its own person's turn", () => {
    const [nearer] = strandsOf([turn(0, "toward")]);
    const [farther] = strandsOf([turn(0, "away")]);
    const [answered] = strandsOf([turn(0, undefined, "away")]);
    expect(nearer?.you).toBeGreaterThan(STRAND_START);
    expect(nearer?.they).toBe(STRAND_START);
    expect(farther?.you).toBeLessThan(STRAND_START);
    expect(answered?.they).toBeLessThan(STRAND_START);
    expect(answered?.you).toBe(STRAND_START);
  });

  test("an away after a touch parts them, and a touch leaves them nearer than they began", () => {
    const [, apart] = strandsOf([turn(0, "toward", "toward"), turn(1, "away")]);
    const [, still] = strandsOf([turn(0, "toward", "toward"), turn(1)]);
    expect(apart?.you).toBeLessThan(still?.you ?? 0);
    expect(still?.you).toBeGreaterThan(STRAND_START);
    expect(still?.they).toBeGreaterThan(STRAND_START);
  });

  test("own turns and waits lead neither near nor far", () => {
    const points = strandsOf([
      turn(0, "away"),
      ...Array.from({ length: 60 }, (_, n) => turn(n + 1, "own")),
    ]);
    expect(points.at(-1)?.you).toBeCloseTo(STRAND_START, 1);
  });
});
