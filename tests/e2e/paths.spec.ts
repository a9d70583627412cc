import { keyboard, tabTo } from "./support/keyboard";
import { path } from "./support/plans";
import {
  choices,
  heading,
  openStory,
  playChoices,
  pointer,
  readOn,
  readToDebrief,
  step,
} from "./support/play";
import { expect, test } from "./support/test";
import { endingTitle } from "./support/told";

test.describe.configure({ timeout: 120_000 });

test.describe("with everything that moves, as most players have it", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("a whole story with the mouse, beside the stage", async ({ page }) => {
    const { choices: texts } = path(0);
    await page.goto("#/");
    await page.getByRole("link", { name: "Begin: Green Eyes", exact: true }).click();
    await expect(page.locator("canvas")).toBeVisible();
    await playChoices(page, texts);
    await readToDebrief(page);
    await expect(heading(page)).toHaveText(await endingTitle(texts));
  });
});

test("a whole story by keyboard alone", async ({ page }) => {
  const { choices: texts } = path(1);
  const [first = "", second = "", ...rest] = texts;
  await page.goto("#/");
  await tabTo(page, page.getByRole("link", { name: "Begin: Green Eyes", exact: true }));
  await page.keyboard.press("Enter");
  await playChoices(page, [first, second], keyboard("tab"));
  await step(page, () => page.keyboard.press("Backspace"));
  await expect(choices(page)).toBeVisible();
  await playChoices(page, [second, ...rest], keyboard("digits"));
  await readToDebrief(page, keyboard("digits"));
  await expect(heading(page)).toHaveText(await endingTitle(texts));
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a whole story by touch", async ({ page }) => {
    const { choices: texts } = path(2);
    await openStory(page);
    await playChoices(page, texts, pointer(true));
    await readToDebrief(page, pointer(true));
    await expect(heading(page)).toHaveText(await endingTitle(texts));
  });
});

test("a scene can be skipped, and the story goes on to its choices", async ({ page }) => {
  await openStory(page);
  await readOn(page);
  await step(page, () => choices(page).getByRole("button", { name: "Skip this scene" }).click());
  await readOn(page);
  await expect(choices(page)).toBeVisible();
});
