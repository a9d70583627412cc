import type { Page } from "@playwright/test";
import { findings } from "./support/axe";
import { expect, test } from "./support/test";

const next = (page: Page) => page.getByRole("button", { name: /^Next/u });
/** What the one key does now, as it stands beside the button. */
const nextWords = async (page: Page) => (await page.locator("#lead-next-does").textContent()) ?? "";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const round = (page: Page) => page.getByRole("region", { name: "The round" });

/** Presses the one key, and waits until what it does next has changed or a line has come. */
async function press(page: Page, key = "PageDown"): Promise<void> {
  const before = await page.locator("#main").textContent();
  await page.keyboard.press(key);
  await expect.poll(() => page.locator("#main").textContent()).not.toBe(before);
}

/** Walks on to where *Next* says this; takes the first way where nothing is asked of the room. */
async function walkTo(page: Page, words: RegExp): Promise<void> {
  await expect(next(page)).toBeVisible();
  while (!words.test(await nextWords(page)))
    await press(page, (await next(page).isDisabled()) ? "1" : "PageDown");
}

async function lead(page: Page): Promise<void> {
  await page.goto("#/lead/hardware-store");
  await button(page, "Without phones").click();
  await expect(next(page)).toBeVisible();
}

test("a whole short story by hands: rounds, a reload, what if, going back, the debrief", async ({
  page,
}) => {
  await lead(page);
  await walkTo(page, /Open the vote/u);
  await press(page);
  for (const key of ["1", "1", "2", "2", "2", "2"]) await page.keyboard.press(key);
  await expect(round(page).getByRole("status")).toContainText("6 have answered");

  // A reload goes on in the middle of the vote.
  await page.reload();
  await expect(round(page).getByRole("status")).toContainText("6 have answered");
  await press(page);
  await expect(round(page)).not.toContainText("4 votes");
  await press(page);
  await expect(round(page)).toContainText("4 votes");
  await press(page);
  await expect(round(page).getByRole("status")).toContainText("Pairs are talking");

  // Another than the majority's asks why.
  await button(page, "Take this way").first().click();
  await page.getByRole("textbox", { name: "Why this way?" }).fill("To see what it costs.");
  await page.keyboard.press("Enter");
  const story = page.getByRole("region", { name: "The story" });
  await expect(story).toContainText("Next line");

  const line = await story.textContent();
  await page.getByText("What if the other had won?").click();
  await page.locator(".lead-what-if li button").first().click();
  await expect(round(page).getByRole("status")).toContainText("What if");
  while (/other way/u.test(await nextWords(page))) await press(page);
  await next(page).click();
  await expect.poll(() => story.textContent()).toBe(line);

  // Going back stands at the vote that was revealed there.
  await page.locator("#main").focus();
  await page.keyboard.press("Backspace");
  await expect(round(page)).toContainText("4 votes");
  await walkTo(page, /^Take/u);
  await press(page);

  await walkTo(page, /Debrief/u);
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("region", { name: "Debrief" })).toBeVisible();
});

test("a room is taken to where a saved run stands", async ({ page }) => {
  await page.goto("#/play/hardware-store");
  const choice = page.getByRole("group", { name: "Choices" }).getByRole("button").first();
  while (!(await choice.isVisible())) await page.keyboard.press("Enter");
  await choice.click();
  await lead(page);
  await button(page, "More").click();
  await page.getByText("Take the room here").click();
  await page.getByRole("button", { name: /1 choices?$/u }).click();
  await expect(page.locator(".lead-script .chosen")).toBeVisible();
});

test("the pages have no faults that axe finds, at a desk and on a phone", async ({ page }) => {
  await page.goto("#/lead");
  await expect(button(page, "Make a room")).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await lead(page);
  await walkTo(page, /Open the vote/u);
  await press(page);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findings(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});
