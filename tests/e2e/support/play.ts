import { expect, type Locator, type Page } from "@playwright/test";
import { STORY } from "./plans";

/** Where the tests play. */
export const PLAY = `#/play/${STORY}`;

/** The transcript. */
export const log = (page: Page): Locator => page.getByRole("log", { name: "Story" });
/** What was told so far, entry by entry; the first says what has to be known before the story. */
export const entries = (page: Page): Locator => log(page).locator(":scope > *");
/** The choices, when they can be made. */
export const choices = (page: Page): Locator => page.getByRole("group", { name: "Choices" });
/** One choice by its whole text. */
export const choice = (page: Page, text: string): Locator =>
  choices(page).getByRole("button", { name: text, exact: true });
/** On to the next line. */
export const goOn = (page: Page): Locator => page.getByRole("button", { name: "Continue" });
/** Back one choice. */
export const goBack = (page: Page): Locator =>
  page.getByRole("button", { name: "Back one choice" });
/** *Leave page*. */
export const leaveLink = (page: Page): Locator => page.getByRole("link", { name: "Leave page" });
/** The heading of the page. */
export const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
/** The words of the transcript, one text an entry. */
export const wordsOf = (page: Page): Promise<string[]> => entries(page).allInnerTexts();
/** The choices' names, in order. */
export const textsOf = async (page: Page): Promise<string[]> =>
  (await choices(page).getByRole("button").all()).length === 0
    ? []
    : choices(page).getByRole("button").locator("span:not([aria-hidden])").allInnerTexts();

/** How a player does things: goes on by a line, and makes the choice with that text. */
export interface Hands {
  readonly goOn: (page: Page) => Promise<void>;
  readonly choose: (page: Page, text: string) => Promise<void>;
}

/** Clicks, or taps where the page is touched. */
export const pointer = (touch = false): Hands => {
  const press = (target: Locator) => (touch ? target.tap() : target.click());
  return {
    goOn: (page) => press(goOn(page)),
    choose: (page, text) => press(choice(page, text)),
  };
};

/** Opens the story and waits for its first words. */
export async function openStory(page: Page, address = PLAY): Promise<void> {
  await page.goto(address);
  await expect(log(page)).toBeVisible();
}

/** Does something that brings new words, or the debrief, and waits for them. */
export async function step(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await entries(page).count();
  await act();
  await expect(entries(page)).not.toHaveCount(before);
}

/** Reads on until there is something to choose. */
export async function readOn(page: Page, hands: Hands = pointer()): Promise<void> {
  const foot = choices(page).or(goOn(page)).first();
  // A page that has just been loaded shows neither yet.
  for (await foot.waitFor(); !(await choices(page).isVisible()); await foot.waitFor())
    await step(page, () => hands.goOn(page));
}

/** Reads to each choice point and makes the choice there; stands at the first line after the last. */
export async function playChoices(
  page: Page,
  texts: readonly string[],
  hands: Hands = pointer(),
): Promise<void> {
  for (const text of texts) {
    await readOn(page, hands);
    await step(page, () => hands.choose(page, text));
  }
}

/** What asks for a feeling. */
export const asked = (page: Page): Locator =>
  page.getByRole("group", { name: /^What does \w+ feel\?$/u });

/** Reads on, with these choices, to the next line whose feeling is asked for. */
export async function playToGuess(page: Page, texts: readonly string[]): Promise<void> {
  const left = [...texts];
  while (!(await asked(page).isVisible()))
    await step(page, async () => {
      if (!(await choices(page).isVisible())) return goOn(page).click();
      await choice(page, left.shift() ?? "").click();
    });
}

/** Reads the last lines of a story and goes on to its debrief. */
export async function readToDebrief(page: Page, hands: Hands = pointer()): Promise<void> {
  while (await log(page).isVisible()) await step(page, () => hands.goOn(page));
}
