import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Beat, beatOf } from "../../src/core/beat";
import { answersTo, bondsFrom, linesBefore, partingOf } from "../../src/core/compare";
import type { Passage } from "../../src/core/passage";
import { SMALL_CAST } from "../support/script";

const moves = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
const beat = (source: string, bond: Beat["bond"] = "holding") =>
  beatOf(source, [], SMALL_CAST, bond);
const passage = (...beats: readonly Beat[]): Passage => ({ beats, choices: [] });

const RUN = {
  moves: ["a", "b"],
  passages: [
    passage(beat("One."), beat("Two."), beat("", "thin"), beat("MAUD: Three.", "thin")),
    passage(
      beat("INES: Mine.", "warm"),
      beat("", "warm"),
      beat("MAUD: Hers.", "warm"),
      beat("Rain.", "close"),
    ),
    passage(),
  ],
};

describe("partingOf", () => {
  test("finds the first move that two runs do not share", () => {
    fc.assert(
      fc.property(moves, moves, (one, other) => {
        const { kind, turn } = partingOf({ moves: one }, { moves: other });
        expect(one.slice(0, turn)).toEqual(other.slice(0, turn));
        expect(partingOf({ moves: other }, { moves: one })).toEqual({ kind, turn });
        if (kind === "same") expect(one).toEqual(other);
        if (kind === "apart") expect(one[turn]).not.toBe(other[turn]);
        if (kind === "further") expect([one.length, other.length]).toContain(turn);
        expect(kind === "apart").toBe(one[turn] !== undefined && other[turn] !== undefined);
      }),
    );
  });
});

describe("a told run", () => {
  test("has a bond before each choice from a turn on, and where it stands", () => {
    expect(bondsFrom(RUN, 0)).toEqual(["thin", "close", "holding"]);
    expect(bondsFrom(RUN, 1)).toEqual(["close", "holding"]);
  });

  test("has the last lines before a move, those without words left out", () => {
    expect(linesBefore(RUN, 0, 2).map(({ text }) => text)).toEqual(["Two.", "Three."]);
  });

  test("has what came back after a move: the first lines that are not the player's", () => {
    expect(answersTo(RUN, 0, "ines", 3).map(({ text }) => text)).toEqual(["Hers.", "Rain."]);
    expect(answersTo(RUN, 0, "ines", 1).map(({ text }) => text)).toEqual(["Hers."]);
    expect(answersTo(RUN, 7, "ines", 1)).toEqual([]);
  });
});
