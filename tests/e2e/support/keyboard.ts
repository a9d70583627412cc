import { expect, type Locator, type Page } from "@playwright/test";
import { choice, choices, type Hands } from "./play";

const MOST_STOPS = 60;

/** Goes on by Tab until the target has the focus; fails where it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} was not reached by Tab.`);
}

/** The digit that makes the choice with that text: its place, or 0 for Wait. */
async function digitOf(page: Page, text: string): Promise<string> {
  if (text === "Wait") return "0";
  const names = await choices(page).getByRole("button").allInnerTexts();
  return String(1 + names.findIndex((name) => name.endsWith(text)));
}

/** Plays by keyboard alone: Enter goes on; choices are made by their digits, or by Tab and Enter. */
export const keyboard = (way: "digits" | "tab"): Hands => ({
  goOn: (page) => page.keyboard.press("Enter"),
  choose: async (page, text) => {
    if (way === "digits") return page.keyboard.press(await digitOf(page, text));
    await tabTo(page, choice(page, text));
    await page.keyboard.press("Enter");
  },
});
