import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileShipped, readVocabulary, storyIds } from "../../src/build/stories";
import { sentenceOf } from "../../src/core/diagnostic";
import type { StoryFile } from "../../src/core/passage";
import { narrate } from "../../src/story/narrator";
import { parsePlan, playPlan } from "../../src/story/plan";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { cast } = readVocabulary(root);

function shipped(id: string): StoryFile {
  const { story, diagnostics } = compileShipped(root, id);
  if (story === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return story;
}

const plans = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".plan"))
  .map((name) => ({ name, plan: parsePlan(readFileSync(new URL(name, import.meta.url), "utf8")) }));

describe.each(storyIds(root))("%s", (id) => {
  const story = shipped(id);
  const own = plans.filter(({ plan }) => plan.story === id);

  test("has a plan for each ending", () => {
    const reached = new Set(own.map(({ plan }) => plan.steps.at(-1)?.text));
    expect(reached.size).toBe(story.endings);
  });

  describe.each(own)("$name", ({ plan }) => {
    test.each([false, true])("plays (reloaded after every move: %s)", async (reload) => {
      expect(await playPlan(plan, () => narrate(story, cast), reload)).toEqual([]);
    });
  });
});
