import type { Page } from "@playwright/test";
import { finishedRun, LATER, PAGES } from "./support/places";
import { paths, STORY } from "./support/plans";
import {
  choice,
  choices,
  goBack,
  goOn,
  openStory,
  playChoices,
  step,
  textsOf,
  wordsOf,
} from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { runOf, tell } from "./support/told";

const goForward = (page: Page) => page.getByRole("button", { name: "Forward one choice" });
const tree = (page: Page) => page.getByRole("tree", { name: "Map" });
const drawing = (page: Page) => page.getByRole("region", { name: "Drawing of the map" });
const sheet = (page: Page) => page.locator(".sheet");
const choicesOf = (number: number) => paths[number]?.choices ?? [];

/** The words that stand before the choice at a turn, as the story tells them. */
async function lastWords(texts: readonly string[]): Promise<string> {
  const { passages } = await tell(texts);
  return passages.at(-1)?.beats.findLast(({ text }) => text !== "")?.text ?? "";
}

test("goes back and forward again by keyboard, and stands where it stood", async ({ page }) => {
  const texts = choicesOf(0).slice(0, 3);
  await openStory(page);
  await playChoices(page, texts);
  const before = await wordsOf(page);
  for (const _ of texts) await step(page, () => page.keyboard.press("Backspace"));
  await expect(goBack(page)).toBeDisabled();
  for (const _ of texts) await step(page, () => page.keyboard.press("Shift+Backspace"));
  await expect(goForward(page)).toBeDisabled();
  expect(await wordsOf(page)).toEqual(before);
  await expect(goOn(page).or(choices(page))).toBeVisible();
});

test("still goes forward after a reload, and keeps the way that is left on the map", async ({
  page,
}) => {
  const texts = choicesOf(0).slice(0, 2);
  await openStory(page);
  await playChoices(page, texts);
  await step(page, () => goBack(page).click());
  await expect(goForward(page)).toBeEnabled();
  await page.reload();
  await expect(goForward(page)).toBeEnabled();
  const other = (await textsOf(page)).find((text) => !texts.includes(text) && text !== "Wait");
  await step(page, () => choice(page, other ?? "").click());
  await expect(goForward(page)).toBeDisabled();
  await page.getByRole("link", { name: "Map" }).click();
  await expect(tree(page)).toContainText(`${texts[1]} (taken: this run, then taken back)`);
  await expect(tree(page)).toContainText(`${other} (taken: this run)`);
});

test("shows no words of what was not walked", async ({ page }) => {
  const texts = choicesOf(0);
  const { passages, moves } = await tell(texts);
  await withRuns(page, await runOf("begun", texts.slice(0, 2), LATER));
  await page.goto(`#/map/${STORY}`);
  await expect(tree(page)).toBeVisible();
  const words = await page.locator("main").innerHTML();
  const later = passages
    .slice(3)
    .flatMap(({ beats, choices: offered }) => [
      ...beats.map(({ text }) => text),
      ...offered.map(({ text }) => text),
    ]);
  const spoken = later.filter((text) => text.length > 12);
  expect(moves.length).toBeGreaterThan(3);
  expect(spoken.filter((text) => words.includes(text))).toEqual([]);
  await expect(page.locator("main")).not.toContainText("Two chairs");
});

test("shows a moment from the list by keyboard, and plays on from there as a run of its own", async ({
  page,
}) => {
  const texts = choicesOf(0);
  await withRuns(page, await finishedRun());
  await page.goto(`#/map/${STORY}`);
  const words = await lastWords(texts.slice(0, 3));
  const item = tree(page).getByRole("treeitem").filter({ hasText: words }).last();
  await tree(page).getByRole("treeitem").first().focus();
  for (let row = 0; row < 60; row += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: /turn 4$/u });
  await expect(heading).toBeFocused();
  await expect(page.getByRole("list", { name: "What you could do here" })).toContainText(
    `${texts[3]}taken: this run`,
  );
  await page.getByRole("button", { name: "Play from here" }).click();
  await expect(choices(page)).toBeVisible();
  expect(await textsOf(page)).toContain(texts[3]);
  const runs = await keptRuns(page);
  expect(runs).toHaveLength(2);
  expect(runs.find(({ id }) => id !== "finished")).toMatchObject({
    forkedFrom: { run: "finished", turn: 3 },
  });
  expect(runs.find(({ id }) => id === "finished")?.ending).toBeDefined();
});

test("opens and closes the list with the keys of a tree", async ({ page }) => {
  await PAGES.map?.(page);
  const first = tree(page).getByRole("treeitem").first();
  await first.focus();
  await expect(first).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("ArrowDown");
  await expect(tree(page).locator(":scope > .branch > [role=treeitem]").nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(tree(page).locator("fieldset fieldset").first()).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeFocused();
});

test("shows the moment of a mark that is clicked, and is moved and made larger", async ({
  page,
}) => {
  await PAGES.map?.(page);
  const heading = page.locator("#moment");
  const before = await heading.textContent();
  await page.locator(".map-mark").first().click();
  await expect(heading).not.toHaveText(before ?? "");
  const width = async () => (await sheet(page).boundingBox())?.width ?? 0;
  const first = await width();
  await page.getByRole("button", { name: "Closer" }).click();
  await expect.poll(width).toBeGreaterThan(first);
  await drawing(page).focus();
  await page.keyboard.press("0");
  await expect.poll(width).toBe(first);
  await drawing(page).hover();
  await page.mouse.wheel(0, -500);
  await expect.poll(width).toBeGreaterThan(first);
  const left = () => drawing(page).evaluate((frame) => frame.scrollLeft);
  await page.keyboard.press("-");
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  const from = await left();
  const box = await drawing(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y, { steps: 4 });
  await page.mouse.up();
  expect(await left()).toBe(from + 90);
});

test("prints all of the list", async ({ page }) => {
  await PAGES.map?.(page);
  await page.emulateMedia({ media: "print" });
  await expect(tree(page).locator("fieldset fieldset").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Closer" })).toBeHidden();
});

test("a story that nobody knows has no map, and the page says so", async ({ page }) => {
  await page.goto("#/map/no-such-story");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/nothing at this address/iu);
  await expect(page.getByRole("main").getByRole("link", { name: "All stories" })).toBeVisible();
});

test("looks down a way that was not taken, and leaves the run as it was", async ({ page }) => {
  const texts = choicesOf(0);
  await withRuns(page, await finishedRun());
  const runs = await keptRuns(page);
  await page.goto("#/debrief/finished");
  const whatIf = page.getByRole("region", { name: "What if?" });
  const option = whatIf.getByRole("button").first();
  const text = (await option.textContent()) ?? "";
  expect(texts).not.toContain(text);
  await option.click();
  await expect(option).toHaveAttribute("aria-expanded", "true");
  const { passages } = await tell([...texts.slice(0, await turnOffering(texts, text)), text]);
  const line = passages.at(-1)?.beats.find((beat) => beat.text !== "")?.text ?? "?";
  await expect(whatIf).toContainText(line);
  await expect(whatIf).toContainText("…");
  await option.click();
  await expect(whatIf).not.toContainText(line);
  expect(await keptRuns(page)).toEqual(runs);
});

/** The turn at which a text is offered on this way. */
async function turnOffering(texts: readonly string[], text: string): Promise<number> {
  const { passages } = await tell(texts);
  return passages.findIndex((passage) => passage.choices.some((each) => each.text === text));
}
