import { fileURLToPath } from "node:url";
import { compileShipped, readVocabulary } from "../../src/build/stories";
import { narrate } from "../../src/story/narrator";
import { findings } from "./support/axe";
import { finishedRun, LONG_AGO } from "./support/places";
import { heading, log, playChoices, readOn, textsOf } from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { shipped } from "./support/told";

const root = fileURLToPath(new URL("../..", import.meta.url));
const LUCY = "green-eyes-lucy";
const SIT = "Sit in the other chair";

function companion() {
  const { story } = compileShipped(root, LUCY);
  if (story === undefined) throw new Error(`${LUCY} does not compile.`);
  return story;
}

/** What the finished run leaves to the other chair, told without a browser. */
async function left() {
  const { seed, given, moves } = (await finishedRun()).playthrough;
  const narrator = narrate(shipped(), readVocabulary(root).cast);
  await narrator.begin({ seed, given, moves });
  return narrator.values(companion().header.remembers);
}

test("after a run the other chair remembers it by its moves, and back again", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.goto("#/debrief/finished");
  await expect(page.getByRole("button", { name: SIT })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: SIT }).click();
  await expect(heading(page)).toHaveText(companion().header.title);
  await expect(log(page)).toContainText(
    "Andrew does here what you did in Green Eyes, on 2 January 2026.",
  );
  expect(await findings(page)).toEqual([]);
  const given = await left();
  expect(Object.keys(given)).toEqual(companion().header.remembers);
  const lucys = (await keptRuns(page)).find(({ playthrough }) => playthrough.story === LUCY);
  expect(lucys?.playthrough.given).toEqual(given);
  // What is told there is what the story tells to these values.
  await readOn(page);
  const told = await narrate(companion(), readVocabulary(root).cast).begin({
    seed: lucys?.playthrough.seed ?? 0,
    given,
    moves: [],
  });
  const offered = told.passages[0]?.choices.map(({ text }) => text) ?? [];
  expect(new Set(await textsOf(page))).toEqual(new Set(offered));
  await playChoices(page, offered.slice(0, 1));
});

test("from the shelf it goes by the newest finished run, and says so", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.goto(`#/play/${LUCY}`);
  await expect(log(page)).toContainText("what you did in Green Eyes, on 2 January 2026");
});

test("without a first run it says what it goes by", async ({ page }) => {
  await page.goto(`#/play/${LUCY}`);
  await expect(log(page)).toContainText("as if somebody had played Green Eyes");
  await page.goto("#/play/green-eyes");
  await expect(log(page)).toContainText("You play Andrew");
  await expect(log(page)).not.toContainText("as if somebody");
});

test("a first run that was removed since is remembered all the same", async ({ page }) => {
  const given = await left();
  const lucys = {
    id: "lucys",
    playthrough: { story: LUCY, storyHash: "", seed: 1, given, moves: [] },
    startedAt: LONG_AGO,
    updatedAt: LONG_AGO,
    shown: 0,
    rememberedAt: LONG_AGO,
  };
  await withRuns(page, lucys);
  await page.goto(`#/play/${LUCY}/lucys`);
  await expect(log(page)).toContainText("what you did in Green Eyes, on 2 January 2026");
});
