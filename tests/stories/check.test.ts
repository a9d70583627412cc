import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readVocabulary, storyIds } from "../../src/build/stories";
import { sentenceOf } from "../../src/core/diagnostic";
import { checkStory } from "../../src/story/check";
import { figuresRow } from "../../src/story/codes-figures";
import { measure } from "../../src/story/measure";
import { shelfOf } from "../support/shelf";

/** A guard against hanging; what a check takes is measured by the bench. */
const GUARD = 300_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const words = readVocabulary(root);
const shelf = shelfOf(root);

/** The rows of the guide's tables, by cells. */
const rows = readFileSync(join(root, "stories/README.md"), "utf8")
  .split("\n")
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test.each(storyIds(root))(
  "%s is walked in full, and nothing is wrong with it",
  async (id) => {
    const source = shelf.find((each) => each.id === id);
    if (source === undefined) throw new Error(`${id} is not on the shelf.`);
    const { diagnostics, explored, compiled } = await checkStory(source, {
      words,
      shelf,
      digest: (text) => `${text.length}`,
      clock: () => 0,
      milliseconds: () => 1,
    });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(sentenceOf)).toEqual([]);
    expect(explored?.incomplete).toEqual([]);
    expect(explored?.skips.every(({ reaches }) => reaches)).toBe(true);
    expect(explored?.endings.length).toBeGreaterThan(1);
    const told = figuresRow({ story: id, figures: measure(compiled, explored) });
    expect(rows, "bring the guide up to date: npm run story -- codes --write").toContainEqual(told);
  },
  GUARD,
);
