import type { Page } from "@playwright/test";
import { keyboard } from "./support/keyboard";
import { covered, cutOff, fits, sideways, underLeave } from "./support/layout";
import { PAGES } from "./support/places";
import { path } from "./support/plans";
import { choices, entries, goOn, openStory, playChoices, readOn, step } from "./support/play";
import { expect, test } from "./support/test";

const LARGER = "html { font-size: 200% !important; }";
// WCAG 1.4.12 in its own numbers.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

const PLACES = [
  "shelf with runs",
  "pause",
  "keys in the pause",
  "a feeling to guess",
  "debrief",
  "a shared link",
  "a lost link",
  "map",
  "compare",
  "what to compare with",
  "journal",
  "about",
  "saves",
  "sheet",
  "shelf narrowed",
];

/** Styles as a player's own browser brings them: they are outside the page's policy. */
async function styled(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Once the page has settled: the stage's canvas takes its new size a frame after the words have theirs. */
async function expectWhole(page: Page): Promise<void> {
  await expect.poll(() => sideways(page), "scrolling sideways").toBe(0);
  await expect.poll(() => covered(page), "controls that others cover").toEqual([]);
  await expect.poll(() => cutOff(page), "text that is cut off").toEqual([]);
  await expect.poll(() => underLeave(page), "words under Leave page").toEqual([]);
}

async function playsByKeyboard(page: Page): Promise<void> {
  for (const text of path(0).choices.slice(0, 3)) {
    await step(page, () => page.keyboard.press("Enter"));
    await expect(entries(page).last()).toBeInViewport();
    await expectWhole(page);
    if (await goOn(page).isVisible()) expect(await fits(goOn(page))).toBe(true);
    await readOn(page, keyboard("tab"));
    await expect(entries(page).last()).toBeInViewport();
    await expectWhole(page);
    for (const option of await choices(page).getByRole("button").all())
      expect(await fits(option), `${await option.textContent()} can be seen whole`).toBe(true);
    expect(await fits(entries(page).last())).toBe(true);
    await playChoices(page, [text], keyboard("tab"));
  }
}

for (const [name, viewport, css, places] of [
  ["320 pixels wide", { width: 320, height: 640 }, "", PLACES],
  ["320 pixels wide and low", { width: 320, height: 256 }, "", ["pause", "a feeling to guess"]],
  ["text at 200 % on a desk", { width: 1280, height: 720 }, LARGER, PLACES],
  [
    "text at 200 % on a phone",
    { width: 390, height: 844 },
    LARGER,
    ["pause", "map", "compare", "journal"],
  ],
  ["text spaced out on a desk", { width: 1280, height: 720 }, SPACED, PLACES],
  ["text spaced out at 320 pixels", { width: 320, height: 640 }, SPACED, ["pause"]],
] as const)
  test.describe(name, () => {
    test.use({ viewport });

    test("the first choices by keyboard: nothing covered, nothing is lost", async ({ page }) => {
      await openStory(page);
      await styled(page, css);
      await expectWhole(page);
      await playsByKeyboard(page);
    });

    for (const place of places)
      test(`the page ${place} stands whole`, async ({ page }) => {
        await PAGES[place]?.(page);
        await styled(page, css);
        await expectWhole(page);
      });
  });

test("under reduced motion nothing in the page is animated", async ({ page }) => {
  await openStory(page);
  for (const text of path(0).choices.slice(0, 2)) {
    await step(page, () => goOn(page).click());
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await playChoices(page, [text]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});
