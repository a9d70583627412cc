import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_LEFT, moveOn, routesOf, takeBack } from "../../src/core/branches";
import type { Run } from "../../src/core/playthrough";
import { anyRun, runOf } from "../saves/runs";

const begins = (route: readonly string[], start: readonly string[]) =>
  start.every((move, turn) => route[turn] === move);

const at = (run: Run, shown: number): Run => ({ ...run, shown });

describe("taking back", () => {
  it("keeps what it took ahead, with how far its end was read", () => {
    const run = at(runOf("one", 0, ["a", "b", "c"]), 5);
    const back = takeBack(run, 1);
    expect(back.playthrough.moves).toEqual(["a"]);
    expect(back.ahead).toEqual({ moves: ["b", "c"], shown: 5 });
    expect(takeBack(at(back, 2), 0).ahead).toEqual({ moves: ["a", "b", "c"], shown: 5 });
  });

  it("takes nothing where there is nothing", () => {
    const run = runOf("one", 0, []);
    expect(takeBack(run, 0)).toBe(run);
    expect(takeBack(runOf("one", 0, ["a"]), 7).ahead).toBeUndefined();
  });

  it("is undone by making the same moves again, for any run", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(20), (run, turn) => {
        const { left: _left, ...plain } = run;
        const taken = run.playthrough.moves.slice(turn);
        expect(taken.reduce(moveOn, takeBack(plain, turn))).toEqual(plain);
      }),
    );
  });
});

describe("another choice after going back", () => {
  const parted = moveOn(takeBack(runOf("one", 0, ["a", "b", "c"]), 1), "x");

  it("keeps the way that was left, whole", () => {
    expect(parted.playthrough.moves).toEqual(["a", "x"]);
    expect(parted.ahead).toBeUndefined();
    expect(routesOf(parted)).toEqual([
      ["a", "x"],
      ["a", "b", "c"],
    ]);
  });

  it("forgets a way once the run itself has come as far on it", () => {
    const again = ["b", "c"].reduce(moveOn, takeBack(parted, 1));
    expect(again.playthrough.moves).toEqual(["a", "b", "c"]);
    expect(again.left).toEqual([["a", "x"]]);
  });

  it("keeps of two ways the longer, where one begins with the other", () => {
    const short = moveOn(takeBack(parted, 0), "y");
    const long = ["a", "x", "z"].reduce(moveOn, takeBack(short, 0));
    const left = moveOn(takeBack(long, 0), "y").left;
    expect(left).toContainEqual(["a", "x", "z"]);
    expect(left).not.toContainEqual(["a", "x"]);
  });

  it("forgets the oldest beyond the most", () => {
    const ways = Array.from({ length: MOST_LEFT + 3 }, (_, index) => `way-${index}`);
    const run = ways.reduce((each, way) => moveOn(takeBack(each, 0), way), runOf("one", 0, []));
    expect(run.left).toHaveLength(MOST_LEFT);
    expect(run.left).not.toContainEqual(["way-0"]);
    expect(run.left?.at(-1)).toEqual([`way-${MOST_LEFT + 1}`]);
  });
});

it("loses nothing that was walked, whatever is done", () => {
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom("a", "b", "c").map((move) => ({ move })),
      fc.nat(6).map((turn) => ({ turn })),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      let run = runOf("one", 0, []);
      const walked: (readonly string[])[] = [];
      for (const step of all) {
        run = "move" in step ? moveOn(run, step.move) : takeBack(run, step.turn);
        walked.push(run.playthrough.moves);
      }
      const routes = routesOf(run);
      for (const way of walked) expect(routes.some((route) => begins(route, way))).toBe(true);
      for (const [one, left] of (run.left ?? []).entries())
        expect(routes.filter((route, other) => other !== one + 1 && begins(route, left))).toEqual(
          [],
        );
    }),
  );
});
