import { expect, test } from "vitest";
import type { Direction } from "../../src/core/choice";
import { metIn, ownTurns } from "../../src/core/journal";
import { forkRun, startPlaythrough, startRun } from "../../src/core/playthrough";
import type { Turn } from "../../src/core/turns";
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

test("what a run shares with the one it left is told there, as long as that one is kept", () => {
  const first = startRun(
    { ...startPlaythrough("drawer", "h", 1), moves: ["a", "b", "c"] },
    "1",
    "",
  );
  const second = forkRun(first, 2, "2", "");
  expect(ownTurns(second, NEW.turns, [second, first]).map(({ number }) => number)).toEqual([2, 3]);
  expect(ownTurns(second, NEW.turns, [second])).toHaveLength(4);
  expect(ownTurns(first, NEW.turns, [second, first])).toHaveLength(4);
});

test("there is one small thing for each practice of the catalogue", () => {
  expect(tries.map(({ id }) => id)).toEqual(practices.map(({ id }) => id));
  for (const row of tries) expect(row.try.length).toBeLessThan(140);
});
