import type { BrowserContext, Page } from "@playwright/test";
import { finishedRun, LONG_AGO, onStory } from "./support/places";
import { path } from "./support/plans";
import {
  entries,
  goOn,
  heading,
  openStory,
  PLAY,
  playChoices,
  readOn,
  readToDebrief,
  step,
  textsOf,
  wordsOf,
} from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { endingTitle, runOf } from "./support/told";

const seenOn = async (page: Page) => ({ words: await wordsOf(page), options: await textsOf(page) });

/** Closes the tab and opens the story in a new one. */
async function comeBack(context: BrowserContext, page: Page): Promise<Page> {
  await page.close();
  const next = await context.newPage();
  await openStory(next);
  return next;
}

test("a tab closed at any moment opens again at the same line and choices", async ({
  context,
  page: first,
}) => {
  const { choices: texts } = path(0);
  await openStory(first);
  let page = await comeBack(context, first);
  await expect(goOn(page)).toBeVisible();
  const moments: readonly (() => Promise<void>)[] = [
    () => step(page, () => goOn(page).click()),
    () => readOn(page),
    () => playChoices(page, texts.slice(0, 1)),
    () => step(page, () => goOn(page).click()),
    () => readOn(page),
  ];
  for (const moment of moments) {
    await moment();
    const before = await seenOn(page);
    page = await comeBack(context, page);
    expect(await seenOn(page)).toEqual(before);
  }
});

test("a tab closed at the end opens again at the end", async ({ context, page: first }) => {
  const { choices: texts } = path(0);
  const last = texts.length - 1;
  await withRuns(first, await runOf("near", texts.slice(0, last), LONG_AGO));
  await openStory(first);
  await playChoices(first, texts.slice(last));
  const title = await endingTitle(texts);
  const ending = entries(first).getByRole("heading", { name: title });
  while (!(await ending.isVisible())) await step(first, () => goOn(first).click());
  await first.close();
  const page = await context.newPage();
  await page.goto(`${PLAY}/near`);
  await onStory(page);
  await expect(entries(page).last()).toContainText(title);
  await readToDebrief(page);
  await expect(heading(page)).toHaveText(title);
});

test("starting anew keeps the run that is under way", async ({ page }) => {
  await withRuns(page, await runOf("old", path(0).choices.slice(0, 3), LONG_AGO));
  await page.goto("#/");
  await page.getByRole("button", { name: "Start anew: Green Eyes", exact: true }).click();
  await onStory(page);
  await expect(entries(page)).toHaveCount(1);
  await step(page, () => goOn(page).click());
  await expect.poll(async () => (await keptRuns(page)).map(({ id }) => id)).toContain("old");
  await page.goto("#/saves");
  await expect(page.getByRole("link", { name: /^Open: Green Eyes/u })).toHaveCount(2);
});

test("back to a moment starts a run there and keeps the old one; endings seen are counted", async ({
  page,
}) => {
  const other = { ...(await runOf("other", path(1).choices, "2026-01-01T10:00:00.000Z")) };
  await withRuns(page, await finishedRun(), other);
  await page.goto("#/debrief/finished");
  await expect(page.getByText("you have seen two")).toBeVisible();
  await page.getByRole("button", { name: "Back to this moment" }).click();
  await onStory(page);
  expect((await textsOf(page)).length).toBeGreaterThan(1);
  const runs = await keptRuns(page);
  expect(runs.find(({ id }) => id === "finished")).toEqual(await finishedRun());
  expect(runs.map(({ forkedFrom }) => forkedFrom?.run)).toContain("finished");
  await page.goto("#/");
  await expect(page.getByText(/two of its \w+ endings seen/u)).toBeVisible();
});
