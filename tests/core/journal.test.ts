import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/core/choice";
import { metIn, ownTurns } from "../../src/core/journal";
import { forkRun, type Run, startPlaythrough, startRun } from "../../src/core/playthrough";
import type { Turn } from "../../src/core/turns";
import type { ToldRoute } from "../../src/core/walked";
import practices from "../../stories/lib/practices.json";
import tries from "../../stories/lib/tries.json";

const turn = (
  number: number,
  act: string,
  direction: Direction,
  by: string,
  text: string,
): Turn => ({
  number,
  act,
  choice: { id: text, text, kind: "act", turning: { direction, by } },
  heard: [],
  protects: [],
  secure: [],
  replies: [],
  repair: false,
});

const NEW = {
  story: "drawer",
  turns: [
    turn(0, "Morning", "toward", "own-it", "I did it."),
    turn(1, "Morning", "away", "hide", "Nothing."),
    turn(2, "Evening", "toward", "appreciate", "On low!"),
    turn(3, "Evening", "own", "the train", "Go."),
  ],
};
const OLD = {
  story: "lamp",
  turns: [
    turn(0, "", "toward", "own-it", "It was me."),
    turn(1, "", "toward", "own-it", "I did it."),
  ],
};

test("practices are gathered over all runs, the latest first, each wording once", () => {
  expect(metIn([NEW, OLD], "toward")).toEqual([
    {
      id: "appreciate",
      times: 1,
      scenes: [{ story: "drawer", act: "Evening" }],
      examples: [{ words: "On low!", scene: { story: "drawer", act: "Evening" } }],
    },
    {
      id: "own-it",
      times: 3,
      scenes: [
        { story: "drawer", act: "Morning" },
        { story: "lamp", act: "" },
      ],
      examples: [
        { words: "I did it.", scene: { story: "drawer", act: "Morning" } },
        { words: "It was me.", scene: { story: "lamp", act: "" } },
      ],
    },
  ]);
});

test("habits are told apart from practices, and what is one's own is neither", () => {
  expect(metIn([NEW, OLD], "away").map(({ id }) => id)).toEqual(["hide"]);
  expect(metIn([], "toward")).toEqual([]);
});

/** A way told again: each of its moves a choice of that name. */
const way = (route: readonly string[], own: number): ToldRoute => ({
  run: "any",
  route,
  own,
  isOwn: own > 0,
  passages: [...route, ""].map((move) => ({
    beats: [],
    choices: move === "" ? [] : [{ id: move, text: move, kind: "act" }],
  })),
});

const wordsOf = (turns: readonly Turn[]) => turns.map(({ choice }) => choice.text);

describe("the turns that are a run's own", () => {
  const first: Run = startRun(
    { ...startPlaythrough("drawer", "h", 1), moves: ["a", "b", "c"] },
    "1",
    "",
  );
  const second = forkRun(first, 2, "2", "");

  test("are not those that it shares with the run that it left, as long as that one is kept", () => {
    const ways = [way(["a", "b", "c", "d"], 4)];
    expect(wordsOf(ownTurns(second, ways, [second, first]))).toEqual(["c", "d"]);
    expect(wordsOf(ownTurns(second, ways, [second]))).toEqual(["a", "b", "c", "d"]);
    expect(wordsOf(ownTurns(first, ways, [second, first]))).toEqual(["a", "b", "c", "d"]);
  });

  test("are also those that it took back and those of ways that it left, each once", () => {
    const ways = [way(["a", "b", "c"], 1), way(["a", "x", "y"], 0), way(["a", "x", "z"], 0)];
    expect(wordsOf(ownTurns(first, ways, [first]))).toEqual(["x", "y", "z", "a", "b", "c"]);
  });

  test("are not those that came by a link", () => {
    const linked: Run = { ...first, linked: ["a", "b"] };
    const ways = [way(["a", "x"], 2), way(["a", "b", "c"], 0)];
    expect(wordsOf(ownTurns(linked, ways, [linked]))).toEqual(["c", "x"]);
  });

  test("are not those that it took back from the run that it left", () => {
    expect(wordsOf(ownTurns(second, [way(["a", "b", "c", "d"], 2)], [second, first]))).toEqual([
      "d",
    ]);
  });
});

test("there is one small thing for each practice of the catalogue", () => {
  expect(tries.map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
  for (const row of tries) expect(row.try.length).toBeLessThan(140);
});
