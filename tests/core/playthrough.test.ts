import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backTo,
  endingsSeen,
  forkRun,
  startPlaythrough,
  startRun,
  withMove,
} from "../../src/core/playthrough";
import { anyPlaythrough, anyRun } from "../saves/runs";

const NOON = "2026-11-22T12:00:00.000Z";
const EVENING = "2026-11-22T19:00:00.000Z";

describe("a playthrough", () => {
  it("starts without moves", () => {
    expect(startPlaythrough("green-eyes", "abc", 7, { met: true })).toEqual({
      story: "green-eyes",
      storyHash: "abc",
      seed: 7,
      given: { met: true },
      moves: [],
    });
  });

  it("gains a move at its end and leaves the one before as it was", () => {
    fc.assert(
      fc.property(anyPlaythrough, fc.string(), (played, id) => {
        const before = structuredClone(played);
        expect(withMove(played, id)).toEqual({ ...before, moves: [...before.moves, id] });
        expect(played).toEqual(before);
      }),
    );
  });

  it("is the same again after a move and back", () => {
    fc.assert(
      fc.property(anyPlaythrough, fc.string(), (played, id) => {
        expect(backTo(withMove(played, id), played.moves.length)).toEqual(played);
      }),
    );
  });

  it("goes back to the lower of two turns, in either order", () => {
    fc.assert(
      fc.property(anyPlaythrough, fc.nat(25), fc.nat(25), (played, one, other) => {
        expect(backTo(backTo(played, one), other)).toEqual(backTo(played, Math.min(one, other)));
      }),
    );
  });

  it("goes back no further than its start and not past its end", () => {
    const played = ["a", "b", "c"].reduce(withMove, startPlaythrough("green-eyes", "abc", 7));
    expect(backTo(played, -1).moves).toEqual([]);
    expect(backTo(played, 9)).toEqual(played);
  });
});

describe("a run", () => {
  it("survives JSON", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(JSON.parse(JSON.stringify(run))).toEqual(run);
      }),
    );
  });

  it("starts with nothing read", () => {
    const played = startPlaythrough("green-eyes", "abc", 7);
    expect(startRun(played, "first", NOON)).toEqual({
      id: "first",
      playthrough: played,
      startedAt: NOON,
      updatedAt: NOON,
      shown: 0,
    });
  });

  it("forks at a turn, without the ending that it has not reached", () => {
    const played = ["a", "b", "c"].reduce(withMove, startPlaythrough("green-eyes", "abc", 7));
    const ended = { id: "two-chairs", title: "Two chairs" };
    const run = { ...startRun(played, "first", NOON), shown: 4, position: 1, ending: ended };
    expect(forkRun(run, 2, "second", EVENING)).toEqual({
      id: "second",
      playthrough: { ...played, moves: ["a", "b"] },
      startedAt: EVENING,
      updatedAt: EVENING,
      shown: 0,
      forkedFrom: { run: "first", turn: 2 },
    });
    expect(forkRun(run, 9, "second", EVENING).forkedFrom).toEqual({ run: "first", turn: 3 });
  });

  it("shows each ending of its story once", () => {
    const ended = (story: string, id: string) => ({
      ...startRun(startPlaythrough(story, "", 0), `${story}-${id}`, NOON),
      ending: { id, title: id.toUpperCase() },
    });
    const runs = [
      ended("green-eyes", "one"),
      ended("the-lamp", "other"),
      ended("green-eyes", "two"),
      ended("green-eyes", "one"),
      startRun(startPlaythrough("green-eyes", "", 0), "open", NOON),
    ];
    expect(endingsSeen(runs, "green-eyes")).toEqual([
      { id: "one", title: "ONE" },
      { id: "two", title: "TWO" },
    ]);
  });
});
