import type { Page } from "@playwright/test";
import { turnsOf } from "../../src/core/turns";
import { findings } from "./support/axe";
import { finishedRun } from "./support/places";
import { path } from "./support/plans";
import { heading } from "./support/play";
import { withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { tell } from "./support/told";

/** What a player of the first path chose with that direction, the words and the practice or habit. */
async function chosen(direction: "toward" | "away") {
  const { passages, moves } = await tell(path(0).choices);
  return turnsOf(passages, moves).flatMap(({ choice: { text, turning } }) =>
    turning?.direction === direction ? { text, by: turning.by } : [],
  );
}

test("a journal with nothing in it yet says so, and where things can be met", async ({ page }) => {
  await page.goto("#/");
  await page.getByRole("link", { name: "Your journal" }).click();
  await expect(heading(page)).toHaveText("Your journal");
  await expect(page.getByText(/nothing here yet/u)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Not tried yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Green Eyes" }).first()).toHaveAttribute(
    "href",
    "#/play/green-eyes",
  );
  expect(await findings(page)).toEqual([]);
});

test("what was chosen stands there in the player's own words", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.goto("#/debrief/finished");
  await page.getByRole("link", { name: "Your journal" }).click();
  await expect(page.getByRole("heading", { name: "What you have tried" })).toBeVisible();
  for (const { text } of [...(await chosen("toward")), ...(await chosen("away"))])
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("what was tried on a way that was left stands there too", async ({ page }) => {
  const { playthrough, ...rest } = await finishedRun();
  const moves = playthrough.moves.slice(0, 1);
  const left = [playthrough.moves];
  await withRuns(page, { ...rest, playthrough: { ...playthrough, moves }, left, shown: 0 });
  await page.goto("#/journal");
  for (const { text } of await chosen("toward"))
    await expect(page.getByText(text, { exact: true })).toBeVisible();
});

const week = (page: Page) => page.getByRole("region", { name: "This week" });

test("one small thing is chosen, kept, and put back", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.goto("#/journal");
  await week(page).getByText("Choose one small thing").click();
  const small = week(page).getByRole("radio").first();
  await small.check();
  await expect(small).toBeFocused();
  await expect(week(page).getByRole("status")).toContainText("Chosen on");
  expect(await findings(page)).toEqual([]);
  await page.reload();
  await expect(week(page).getByRole("status")).toContainText("Chosen on");
  await week(page).getByRole("button", { name: "Put it back" }).click();
  await expect(week(page).getByRole("status")).not.toContainText("Chosen on");
  await week(page).getByText("Choose one small thing").click();
  await expect(small).not.toBeChecked();
});

test("erasing everything empties the journal too", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.goto("#/journal");
  await week(page).getByText("Choose one small thing").click();
  await week(page).getByRole("radio").first().check();
  await page.goto("#/saves");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("button", { name: "Erase it all" }).click();
  await page.getByText(/There is no playthrough yet/u).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto("#/journal");
  await expect(page.getByText(/nothing here yet/u)).toBeVisible();
});
