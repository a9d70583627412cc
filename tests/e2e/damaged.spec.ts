import type { Page } from "@playwright/test";
import { finishedRun, LONG_AGO } from "./support/places";
import { path, STORY } from "./support/plans";
import { entries, goOn, openStory, step, textsOf } from "./support/play";
import { keep, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { runOf } from "./support/told";

const openFile = (page: Page, text: string) =>
  page
    .getByLabel("Open a file")
    .setInputFiles({ name: "saves.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("damaged saves are mended or refused in words, and the others stay", async ({ page }) => {
  const { playthrough } = await runOf("x", path(0).choices.slice(0, 2), LONG_AGO);
  await withRuns(page, await finishedRun());
  await keep(page, {
    foreign: { format: "some-other-game", level: 7 },
    bent: { id: "bent", playthrough, startedAt: "yesterday", updatedAt: LONG_AGO, shown: -4 },
    nothing: 7,
    evil: { playthrough: { story: "<img src=x onerror=alert(1)>", moves: [null] } },
  });
  await expect(page.getByText("Some of what was read was damaged")).toBeVisible();
  await expect(page.getByText("this is no playthrough of this game").first()).toBeVisible();
  await expect(page.getByText("the last passage begins at its first line").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /^Open: Green Eyes/u })).toHaveCount(2);
  await openStory(page, `#/play/${STORY}/bent`);
  await expect(goOn(page)).toBeVisible();
  await step(page, () => goOn(page).click());
});

test("a save whose count of lines is far too high stands at the choices", async ({ page }) => {
  const run = await runOf("far", path(0).choices.slice(0, 2), LONG_AGO);
  await withRuns(page, { ...run, shown: 9_999 });
  await openStory(page);
  expect((await textsOf(page)).length).toBeGreaterThan(1);
  expect(await entries(page).count()).toBeGreaterThan(5);
});

for (const [kind, text, sentence] of [
  ["empty", "", "This file is empty"],
  ["broken", "{]", "cannot be read"],
  ["cut short", '{ "format": "within-reach/saves", "version": 1, "runs": [', "stops in the middle"],
  ["foreign", '{ "hello": [1, 2, 3] }', "not one that this game made"],
  ["newer", '{ "format": "within-reach/saves", "version": 99, "runs": [] }', "newer version"],
] as const)
  test(`a file that is ${kind} is refused with a sentence and changes nothing`, async ({
    page,
  }) => {
    await withRuns(page, await finishedRun());
    await openFile(page, text);
    await expect(page.getByRole("status")).toContainText(sentence);
    await expect(page.getByRole("status")).not.toContainText("was here already");
    await expect(page.getByRole("link", { name: /^Open: Green Eyes/u })).toHaveCount(1);
  });
