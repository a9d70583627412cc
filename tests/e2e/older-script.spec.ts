import { LONG_AGO } from "./support/places";
import { path } from "./support/plans";
import { choice, entries, openStory, PLAY, playChoices, textsOf } from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { serveChanged, without } from "./support/script";
import { expect, test } from "./support/test";
import { runOf, tell } from "./support/told";

const REWRITTEN = "This story was rewritten since you played it";

test("a choice that is gone stops the run there, says so, and keeps it", async ({ page }) => {
  const texts = path(0).choices.slice(0, 5);
  const old = await runOf("old", texts, LONG_AGO);
  const { passages, moves } = await tell(texts);
  await withRuns(page, old);
  await serveChanged(page, without(moves[3] ?? ""));
  await openStory(page);
  await expect(page.getByText(REWRITTEN)).toBeVisible();
  expect(new Set(await textsOf(page))).toEqual(
    new Set(passages[3]?.choices.map(({ text }) => text)),
  );
  // From there it is a run of its own.
  await playChoices(page, texts.slice(3, 4));
  await expect.poll(async () => (await keptRuns(page)).length).toBe(2);
  const runs = await keptRuns(page);
  expect(runs.find(({ id }) => id === "old")).toEqual(old);
  expect(runs.find(({ id }) => id !== "old")?.forkedFrom).toEqual({ run: "old", turn: 3 });
  // Coming back goes on with the new one, and has nothing more to say.
  const count = await entries(page).count();
  await page.goto("about:blank");
  await openStory(page, PLAY);
  await expect(entries(page)).toHaveCount(count);
  await expect(page.getByText(REWRITTEN)).toBeHidden();
});

test("a script whose lines were edited is told in its new words from the old moves", async ({
  page,
}) => {
  const texts = path(0).choices.slice(0, 2);
  await withRuns(page, await runOf("old", texts, LONG_AGO));
  const line = (await tell(texts)).passages[0]?.beats.find(({ text }) => text !== "")?.text ?? "";
  await serveChanged(page, (story) => ({
    ...story,
    hash: "edited",
    ink: story.ink.replace(JSON.stringify(line).slice(1, -1), "Another first line."),
  }));
  await openStory(page);
  await expect(entries(page).getByText("Another first line.")).toHaveCount(1);
  await expect(page.getByText(REWRITTEN)).toBeHidden();
  await expect(choice(page, path(0).choices[2] ?? "")).toBeVisible();
});
