import type { Page } from "@playwright/test";
import { tagValue } from "../../src/core/tags";
import { findings } from "./support/axe";
import { path } from "./support/plans";
import {
  asked,
  choices,
  entries,
  goOn,
  heading,
  log,
  openStory,
  playChoices,
  playToGuess,
  pointer,
  readOn,
  readToDebrief,
  step,
} from "./support/play";
import { keptRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { tell } from "./support/told";

const stage = (page: Page) => page.getByRole("img");
const way = (page: Page, name: RegExp) => page.getByRole("switch", { name });

/** Switches a way to play on, in the story's opening. */
async function switchOn(page: Page, name: RegExp): Promise<void> {
  await page.getByText("Ways to play").click();
  await way(page, name).check();
}

/** The first line on the first path that asks for a feeling, as the script has it. */
async function firstAsked() {
  const { passages } = await tell(path(0).choices);
  const beat = passages
    .flatMap(({ beats }) => beats)
    .find(({ tags }) => tagValue(tags, "guess") !== undefined);
  if (beat?.mood === undefined) throw new Error("No line of the first path asks for a feeling.");
  return { words: beat.text, mood: beat.mood };
}

test("both ways are off at first, and switching one on is kept", async ({ page }) => {
  await openStory(page);
  await page.getByText("Ways to play").click();
  await expect(way(page, /^Guess the feeling/u)).not.toBeChecked();
  await way(page, /^Spot the bid/u).check();
  await page.reload();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(way(page, /^Spot the bid/u)).toBeChecked();
  await expect(way(page, /^Guess the feeling/u)).not.toBeChecked();
});

test("a feeling is asked for before the stage or its description shows it", async ({ page }) => {
  const { words, mood } = await firstAsked();
  await openStory(page);
  await switchOn(page, /^Guess the feeling/u);
  await playToGuess(page, path(0).choices);
  await expect(entries(page).last()).toContainText(words);
  const options = asked(page).getByRole("button");
  await expect(options).toHaveCount(5);
  expect(await stage(page).getAttribute("aria-label")).not.toContain(`, ${mood},`);
  await expect(goOn(page)).toBeHidden();
  expect(await findings(page)).toEqual([]);

  await asked(page).getByRole("button", { name: mood, exact: false }).click();
  await expect(entries(page).last()).toContainText(`You guessed ${mood}, and so it was.`);
  await expect(stage(page)).toHaveAttribute("aria-label", new RegExp(`, ${mood},`, "u"));
  await expect(asked(page)).toBeHidden();
});

test("the same moods are asked for after a reload, and 0 keeps the guess to oneself", async ({
  page,
}) => {
  const { mood } = await firstAsked();
  await openStory(page);
  await switchOn(page, /^Guess the feeling/u);
  await playToGuess(page, path(0).choices);
  const before = await asked(page).getByRole("button").allInnerTexts();
  await page.reload();
  await asked(page).waitFor();
  expect(await asked(page).getByRole("button").allInnerTexts()).toEqual(before);
  await page.keyboard.press("0");
  await expect(entries(page).last()).toContainText(`You'd rather not say. It was ${mood}.`);
});

test("guesses and reaches are told in the debrief, and change nothing else", async ({ page }) => {
  test.slow();
  await openStory(page);
  await page.getByText("Ways to play").click();
  await way(page, /^Guess the feeling/u).check();
  await way(page, /^Spot the bid/u).check();
  const guess = async () => {
    while (await asked(page).isVisible()) {
      await page.keyboard.press("1");
      await asked(page).waitFor({ state: "hidden" });
    }
  };
  const goOnGuessing = async () => {
    await guess();
    if (await goOn(page).isVisible()) await goOn(page).click();
  };
  await page.keyboard.press("b");
  for (const text of path(0).choices) {
    while (!(await choices(page).isVisible())) await goOnGuessing();
    await page.keyboard.press("b");
    await step(page, () => pointer().choose(page, text));
  }
  while (await log(page).isVisible()) await goOnGuessing();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Guess the feeling" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Spot the bid" })).toBeVisible();
  await expect(page.getByText(/you noticed a reach as it came/iu)).toBeVisible();
  await expect(page.getByText(/you saw one where none was written/iu)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const [run] = await keptRuns(page);
  const { moves } = await tell(path(0).choices);
  expect(run?.playthrough.moves).toEqual(moves);
});

test("a reach that was marked can be taken back, and is kept with the run", async ({ page }) => {
  await openStory(page);
  await switchOn(page, /^Spot the bid/u);
  await playChoices(page, path(0).choices.slice(0, 1));
  const mark = entries(page).last().getByRole("button", { name: "A reach" });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await expect(mark).toBeFocused();
  await expect.poll(async () => (await keptRuns(page))[0]?.noticed?.spots.length).toBe(1);
  await page.reload();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(1);
  // The mark stands a moment before the page listens to keys.
  await expect(async () => {
    await page.keyboard.press("b");
    await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0, { timeout: 2_000 });
  }).toPass();
});

test("without the ways to play nothing of them is seen", async ({ page }) => {
  await openStory(page);
  await playChoices(page, path(0).choices.slice(0, 1));
  await readOn(page);
  await expect(page.getByRole("button", { name: "A reach" })).toHaveCount(0);
  await playChoices(page, path(0).choices.slice(1));
  await readToDebrief(page);
  await expect(page.getByRole("heading", { name: "Spot the bid" })).toHaveCount(0);
});
