import { describe, expect, test } from "vitest";
import type { StoryFile } from "../../src/core/passage";
import { firstPassage } from "../../src/story/first-passage";
import { narrate } from "../../src/story/narrator";
import { compileSmall, DRAWER, SMALL_CAST, smallStory } from "../support/script";

function storyOf(scene: string): StoryFile {
  const { story } = compileSmall(scene);
  if (story === undefined) throw new Error("the small story does not compile");
  return story;
}

describe("the first passage", () => {
  test("is what the narrator tells first, whatever the seed", async () => {
    const story = smallStory(DRAWER);
    const first = await firstPassage(story, SMALL_CAST);
    for (const seed of [1, 7, 40_961]) {
      const { passages } = await narrate(story, SMALL_CAST).begin({ seed, given: {}, moves: [] });
      expect(first).toEqual(passages[0]);
    }
  });

  test.each([
    ["a shuffle", "{~It sticks.|It gives.}"],
    ["RANDOM", "It sticks {RANDOM(1, 6)} times."],
    ["a seed", "~ SEED_RANDOM(3)\nIt sticks."],
  ])("is not told ahead where there is %s", async (_what, line) => {
    const story = storyOf(`=== start ===\n${line}\n* [Pull. # own: once more] It gives.\n-> END\n`);
    expect(await firstPassage(story, SMALL_CAST)).toBeUndefined();
  });
});
