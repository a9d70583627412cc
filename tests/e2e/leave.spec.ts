import type { Page } from "@playwright/test";
import { catchOutside, LEAVING, leaveAndReturn } from "./support/places";
import { path } from "./support/plans";
import {
  goOn,
  heading,
  leaveLink,
  openStory,
  PLAY,
  playChoices,
  readOn,
  step,
} from "./support/play";
import { expect, test } from "./support/test";

test.use({ expected: [LEAVING] });

const outside = (page: Page) => page.getByRole("heading", { name: "Outside" });

/** Nothing that a passer-by could read says what the page was. */
async function expectNeutral(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Open" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/reach|story|green|lucy/iu);
  await expect(page).not.toHaveTitle(/reach|green/iu);
}

test("the link replaces the page, and coming back shows a neutral start", async ({ page }) => {
  await openStory(page);
  await playChoices(page, path(0).choices.slice(0, 1));
  await leaveAndReturn(page, PLAY);
  await expectNeutral(page);
  await page.reload();
  await expectNeutral(page);
  await page.getByRole("button", { name: "Open" }).click();
  await expect(heading(page)).toHaveText("Within Reach");
});

test("the page is covered before the other one shows", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagehide", () => {
      sessionStorage.setItem("covered", `“${document.documentElement.textContent}”`);
    });
  });
  await catchOutside(page);
  await openStory(page);
  await leaveLink(page).click();
  await expect(outside(page)).toBeVisible();
  await page.goto(PLAY);
  expect(await page.evaluate(() => sessionStorage.getItem("covered"))).toBe("“”");
});

test("Shift three times does the same, also under Pause", async ({ page }) => {
  await catchOutside(page);
  await openStory(page);
  await page.getByRole("button", { name: "Pause" }).click();
  for (let tap = 0; tap < 3; tap += 1) await page.keyboard.press("Shift");
  await expect(outside(page)).toBeVisible();
  await page.goto(PLAY);
  await expectNeutral(page);
});

test("Shift three times leaves from the button that opens a file, too", async ({ page }) => {
  await catchOutside(page);
  await page.goto("#/saves");
  await page.getByLabel("Open a file").focus();
  for (let tap = 0; tap < 3; tap += 1) await page.keyboard.press("Shift");
  await expect(outside(page)).toBeVisible();
});

test("Shift in a text field leaves nothing, nor does Shift with a letter", async ({ page }) => {
  await openStory(page);
  await page.evaluate(() => {
    const field = document.createElement("input");
    field.ariaLabel = "A field";
    document.querySelector("main")?.append(field);
    field.focus();
  });
  for (let tap = 0; tap < 4; tap += 1) await page.keyboard.press("Shift");
  await page.getByRole("textbox", { name: "A field" }).evaluate((field) => field.remove());
  for (const letter of "ABCD") await page.keyboard.press(`Shift+${letter}`);
  await step(page, () => goOn(page).click());
});

test("the whole game is one entry of the history", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto("#/");
  const before = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "About and help" }).click();
  await page.getByRole("link", { name: "All stories" }).click();
  await page.getByRole("link", { name: "Begin: Green Eyes", exact: true }).click();
  await readOn(page);
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: "Skip to the story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.reload();
  await readOn(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await catchOutside(page);
  await leaveLink(page).click();
  await expect(outside(page)).toBeVisible();
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});
