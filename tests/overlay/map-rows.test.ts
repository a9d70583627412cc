import { expect, test } from "vitest";
import type { Beat } from "../../src/core/beat";
import type { MapMark, MapSheet } from "../../src/core/map-sheet";
import type { Passage } from "../../src/core/passage";
import { walkedOn } from "../../src/core/walked";
import { treeRows } from "../../src/overlay/map/tree-rows";

const beat = (text: string): Beat => ({ text, tags: [], bond: "holding" });
const passage = (words: string, options: readonly string[]): Passage => ({
  beats: [beat(words)],
  choices: options.map((text) => ({ id: text, text, kind: "act" })),
});

/** A story that goes from each passage to the next by its first option, all walked; what its list calls the points. */
function named(passages: readonly Passage[]): readonly string[] {
  const marks = passages.map(
    ({ choices }, column): MapMark => ({
      kind: "point",
      column,
      row: 0,
      choices: choices.map(({ id }) => id),
    }),
  );
  const sheet: MapSheet = {
    columns: marks.length,
    rows: 1,
    bands: [{ title: "One", from: 0, to: marks.length - 1 }],
    marks,
    strands: [],
    starts: [0],
  };
  const route = passages.slice(1).map((_, turn) => passages[turn]?.choices[0]?.id ?? "");
  const way = { run: "run", route, passages, own: route.length, isOwn: true };
  const [act] = treeRows({
    sheet,
    walked: walkedOn(sheet, [way]),
    titles: ["One"],
    names: { nameOf: (person) => person, inkOf: () => "#000" },
    runs: [],
    current: "run",
    standing: undefined,
  });
  return (act?.rows ?? []).map(({ text }) => text);
}

test("a choice point is called by its last words", () => {
  expect(
    named([passage("The kettle ticks.", ["a", "b"]), passage("It rains.", ["c", "d"])]),
  ).toEqual(["The kettle ticks.", "It rains."]);
});

test("choice points that end in the same words are told apart by their first option", () => {
  expect(
    named([
      passage("He waits.", ["Say it", "Go"]),
      passage("It rains.", ["Stay", "Leave"]),
      passage("He waits.", ["Ask", "Go now"]),
    ]),
  ).toEqual(["He waits. Then: Say it", "It rains.", "He waits. Then: Ask"]);
});
