import { describe, expect, it } from "vitest";
import type { MapSheet } from "../../src/core/map-sheet";
import type { Passage } from "../../src/core/passage";
import { countWalked, ownWays, type ToldRoute, takenAt, walkedOn } from "../../src/core/walked";

const spot = (column: number) => ({ column, row: 0 });

const SHEET: MapSheet = {
  columns: 3,
  rows: 1,
  bands: [],
  starts: [0],
  marks: [
    { kind: "point", choices: ["a", "b"], ...spot(0) },
    { kind: "point", choices: ["c"], ...spot(1) },
    { kind: "ending", choices: [], ending: "out", ...spot(2) },
    { kind: "ending", choices: [], ending: "in", ...spot(2) },
  ],
  strands: [
    { from: 0, to: 1, choices: ["a", "b"], bends: [] },
    { from: 1, to: 2, choices: ["c"], bends: [] },
  ],
};

const passage = (choices: readonly string[], ending?: string): Passage => ({
  beats: [],
  choices: choices.map((id) => ({ id, text: id, kind: "act" })),
  ...(ending === undefined ? {} : { ending: { id: ending, title: ending } }),
});

const WHOLE = [passage(["a", "b"]), passage(["c"]), passage([], "out")];

const way = (run: string, route: readonly string[], own: number, isOwn = true): ToldRoute => ({
  run,
  route,
  own,
  isOwn,
  passages: WHOLE.slice(0, route.length + 1),
});

describe("what was walked of a map", () => {
  it("is its moments, threads and turns", () => {
    const walked = walkedOn(SHEET, [way("one", ["a", "c"], 2), way("two", ["b"], 1)]);
    expect([...walked.moments.keys()].toSorted()).toEqual([0, 1, 2]);
    expect(walked.moments.get(1)?.map(({ told, turn }) => [told.run, turn])).toEqual([
      ["one", 1],
      ["two", 1],
    ]);
    expect([...walked.threads]).toEqual(["0 a", "1 c", "0 b"]);
    expect(countWalked(SHEET, walked)).toEqual({
      turns: 3,
      allTurns: 3,
      endings: 1,
      allEndings: 2,
    });
  });

  it("leaves out what the sheet does not hold", () => {
    const strange = { ...way("one", ["a"], 1), passages: [passage(["x"]), passage(["c"])] };
    const walked = walkedOn(SHEET, [strange]);
    expect([...walked.moments.keys()]).toEqual([1]);
    expect([...walked.threads]).toEqual([]);
  });

  it("tells what a run still stands on from what it took back or left", () => {
    const ways = [way("one", ["a", "c"], 1), way("one", ["b"], 0, false), way("two", ["b"], 1)];
    const [own, ...others] = ownWays(ways, "one");
    expect(others).toEqual([]);
    expect([...walkedOn(SHEET, own === undefined ? [] : [own]).threads]).toEqual(["0 a"]);
  });

  it("knows what was taken at a moment, and that nothing was at the last", () => {
    const told = way("one", ["a"], 1);
    expect(takenAt({ told, turn: 0 })).toBe("a");
    expect(takenAt({ told, turn: 1 })).toBeUndefined();
  });
});
