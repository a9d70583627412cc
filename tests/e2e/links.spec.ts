import type { Page } from "@playwright/test";
import type { Run } from "../../src/core/playthrough";
import { findings } from "./support/axe";
import { LONG_AGO } from "./support/places";
import { path, STORY } from "./support/plans";
import {
  choice,
  heading,
  log,
  openStory,
  playChoices,
  readOn,
  textsOf,
  wordsOf,
} from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { serveChanged, without } from "./support/script";
import { expect, test } from "./support/test";
import { runOf } from "./support/told";

const TEXTS = path(0).choices.slice(0, 4);
const COPY = "Copy link";

/** Copies the link of the page as it stands. */
async function copyLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: COPY }).click();
  return page.getByRole("textbox", { name: "The link" }).inputValue();
}

/** Plays to a choice point and copies a link to it from the pause. */
async function linkFromPause(page: Page): Promise<string> {
  await openStory(page);
  await playChoices(page, TEXTS);
  await readOn(page);
  await page.getByRole("button", { name: "Pause" }).click();
  return copyLink(page);
}

/** A page of somebody else, on another device. */
async function elsewhere(page: Page, link: string): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("There is no browser to open a second window in.");
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const other = await context.newPage();
  await other.goto(link);
  return other;
}

test("a link opens at that very moment on another device, as a run of its own", async ({
  page,
}) => {
  const link = await linkFromPause(page);
  expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/#/link/${STORY}/[\\w-]+$`, "u"));
  const words = await wordsOf(page);
  const texts = await textsOf(page);
  const other = await elsewhere(page, link);
  await expect(log(other)).toBeVisible();
  await expect(other.getByText("A link brought you here")).toBeVisible();
  expect(await wordsOf(other)).toEqual(words);
  expect(await textsOf(other)).toEqual(texts);
  const [mine] = await keptRuns(page);
  const [theirs] = await keptRuns(other);
  expect(theirs?.playthrough).toEqual(mine?.playthrough);
  expect(theirs?.id).not.toBe(mine?.id);
  // Loading the page again goes on with that run and makes no other.
  expect(other.url()).toContain(`#/play/${STORY}/${theirs?.id}`);
  await other.reload();
  await expect(log(other)).toBeVisible();
  expect(await wordsOf(other)).toEqual(words);
  await playChoices(other, path(0).choices.slice(4, 5));
  await expect.poll(async () => (await keptRuns(other)).length).toBe(1);
  expect(await findings(other)).toEqual([]);
  await other.context().close();
});

test("a link is copied where the browser allows it, and marked to be copied where not", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const link = await linkFromPause(page);
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await page.getByRole("button", { name: COPY }).click();
  await expect(page.getByText("This browser does not let the page copy")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "The link" })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  expect(await findings(page)).toEqual([]);
});

test("the QR code carries the link", async ({ page }) => {
  await linkFromPause(page);
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  await page.getByRole("button", { name: "QR code" }).click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  expect(await page.getByRole("textbox", { name: "The link" }).inputValue()).toBe(link);
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: "QR code" }).click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeHidden();
});

test("the debrief links to any turn, and to the whole run", async ({ page }) => {
  const run = await runOf("finished", path(0).choices, LONG_AGO);
  await withRuns(page, run);
  await page.goto("#/debrief/finished");
  await page.getByRole("button", { name: /^Turn 5,/u }).click();
  const moment = await copyLink(page);
  await page.getByRole("radio", { name: "the whole run" }).check();
  await expect(page.getByRole("textbox", { name: "The link" })).toBeHidden();
  const whole = await copyLink(page);
  expect(whole.split(`/${STORY}/`)[1]?.length).toBeLessThanOrEqual(40);
  expect(await findings(page)).toEqual([]);

  const opened = async (link: string): Promise<Run | undefined> => {
    const other = await elsewhere(page, link);
    await expect(log(other)).toBeVisible();
    const [kept] = await keptRuns(other);
    await other.context().close();
    return kept;
  };
  expect((await opened(moment))?.playthrough.moves).toEqual(run.playthrough.moves.slice(0, 4));
  const ended = await opened(whole);
  expect(ended?.playthrough.moves).toEqual(run.playthrough.moves);
  expect(ended?.ending).toEqual(run.ending);
});

test("what a link brought is laid beside one's own run", async ({ page }) => {
  const theirs = await runOf("theirs", path(1).choices, LONG_AGO);
  await withRuns(page, theirs);
  await page.goto("#/debrief/theirs");
  await page.getByRole("radio", { name: "the whole run" }).check();
  const link = await copyLink(page);
  await page.goto("#/saves");
  await page.getByRole("button", { name: /^Remove: /u }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText(/There is no playthrough yet/u)).toBeVisible();
  await withRuns(page, await runOf("mine", path(0).choices, LONG_AGO));
  await page.goto(link);
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(heading(page)).toHaveText("Where two runs part");
  await expect(page.getByText(/^By a link, opened/u)).toHaveCount(1);
  await expect(page.getByText(/^Played 2 January 2026/u)).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
  await page.goto("#/journal");
  const [toward] = path(1).choices.filter((text) => !path(0).choices.includes(text));
  await expect(page.getByRole("heading", { name: "What you have tried" })).toBeVisible();
  await expect(page.getByText(toward ?? "", { exact: true })).toHaveCount(0);
});

test("a link stops at the first choice that is gone, and says so", async ({ page }) => {
  const link = await linkFromPause(page);
  const run = await runOf("same", TEXTS, LONG_AGO);
  const other = await elsewhere(page, "about:blank");
  await serveChanged(other, without(run.playthrough.moves[2] ?? ""));
  await other.goto(link);
  await expect(other.getByText("leads 4 choices in")).toContainText("choice 3 is no longer in it");
  await expect(choice(other, path(0).choices[2] ?? "")).toBeVisible();
  expect((await keptRuns(other))[0]?.playthrough.moves).toEqual(run.playthrough.moves.slice(0, 2));
  await other.context().close();
});

test.describe("a link that leads nowhere", () => {
  for (const [name, address, sentence] of [
    ["cut short", `#/link/${STORY}/QGe8AAAAAQA4vwptp`, "missing or was changed"],
    ["forged", `#/link/${STORY}/QGe8AAAAAQA4vwptpo0AePUB`, "missing or was changed"],
    ["without anything in it", `#/link/${STORY}`, "missing or was changed"],
    ["of a newer game", `#/link/${STORY}/wGe8AAAAAQA4vwptpo0AePUA`, "newer version"],
    ["of 10,000 moves", `#/link/${STORY}/${"A".repeat(18_350)}`, "longer than any link"],
    ["into an unknown story", "#/link/red-shoes/QGe8AAAA", "“red-shoes”"],
  ] as const) {
    test(`${name}: a sentence, and ways on`, async ({ page }) => {
      await page.goto(address);
      await expect(heading(page)).toHaveText("This link cannot be followed");
      await expect(page.getByRole("main")).toContainText(sentence);
      expect(await findings(page)).toEqual([]);
      await page.getByRole("link", { name: "All stories" }).click();
      await expect(
        page.getByRole("link", { name: "Begin: Green Eyes", exact: true }).first(),
      ).toBeVisible();
    });
  }
});
