import { expect, test } from "vitest";
import { digest } from "../../../src/app/studio/digest";
import { sample } from "../../../src/app/studio/sample";
import { vocabulary } from "../../../src/app/studio/words";
import { checkStory } from "../../../src/story/check";

test("the sample scene is whole: nothing is found, and everything can be met", async () => {
  const { main, files } = sample();
  const { diagnostics, explored, compiled } = await checkStory(
    { id: "sample", main, files },
    { words: vocabulary, digest, clock: () => performance.now(), milliseconds: () => 60_000 },
  );
  expect(diagnostics).toEqual([]);
  expect(explored?.incomplete).toEqual([]);
  expect(compiled.sites.some(({ tags }) => tags.some(({ name }) => name === "wait"))).toBe(true);
});
