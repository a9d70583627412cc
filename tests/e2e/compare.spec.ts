import { findings } from "./support/axe";
import { LONG_AGO } from "./support/places";
import { path } from "./support/plans";
import { heading } from "./support/play";
import { keptRuns, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { endingTitle, runOf, tell } from "./support/told";

const ONE = path(0).choices;
const OTHER = path(1).choices;
const PART = ONE.findIndex((text, turn) => text !== OTHER[turn]);
const LATER = "2026-03-02T10:00:00.000Z";

const both = async () =>
  [await runOf("one", ONE, LONG_AGO), await runOf("other", OTHER, LATER)] as const;

test("two runs side by side: where they part, what came back, both threads, both endings", async ({
  page,
}) => {
  await withRuns(page, ...(await both()));
  await page.goto("#/debrief/one");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(heading(page)).toHaveText("Where two runs part");
  const main = page.getByRole("main");
  const { passages } = await tell(ONE.slice(0, PART));
  const last = passages.at(-1)?.beats.findLast(({ text }) => text !== "")?.text ?? "";
  await expect(main).toContainText(last);
  for (const texts of [ONE, OTHER]) {
    const title = await endingTitle(texts);
    const card = page.getByRole("article").filter({ hasText: title }).first();
    await expect(card).toContainText(texts[PART] === "Wait" ? "You waited" : (texts[PART] ?? ""));
    const after = (await tell(texts.slice(0, PART + 1))).passages.at(-1)?.beats ?? [];
    const answer = after.find(({ text, speaker }) => text !== "" && speaker !== "andrew");
    await expect(card).toContainText(answer?.text ?? "");
    const rest = texts.slice(PART + 1).filter((text) => text !== "Wait");
    for (const text of rest) await expect(main).toContainText(text);
  }
  await expect(page.getByRole("img", { name: /^Two threads/u })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page
    .getByRole("link", { name: /^Look back at it/u })
    .first()
    .click();
  await expect(heading(page)).toHaveText(await endingTitle(ONE));
});

test("with several runs the page of playthroughs asks which", async ({ page }) => {
  const [one, other] = await both();
  await withRuns(page, one, other, await runOf("open", ONE.slice(0, 3), LATER));
  await page.getByRole("button", { name: "Compare" }).first().click();
  await expect(heading(page)).toHaveText("Compare with which run?");
  expect(await findings(page)).toEqual([]);
  await page
    .getByRole("link", { name: /^Compare: Under way/u })
    .or(page.getByRole("link", { name: /^Compare: Ended/u }))
    .first()
    .click();
  await expect(heading(page)).toHaveText("Where two runs part");
});

test("a run under way goes on from where the other left it", async ({ page }) => {
  const [one] = await both();
  await withRuns(page, one, await runOf("open", ONE.slice(0, 3), LATER));
  await page.goto("#/compare/one/open");
  await expect(page.getByRole("main")).toContainText("one run goes on after turn 3");
  await expect(page.getByText("This run stands here")).toBeVisible();
});

test.describe("what cannot be compared", () => {
  const shown = async (page: import("@playwright/test").Page, sentence: string) => {
    await expect(heading(page)).toHaveText("These cannot be compared");
    await expect(page.getByRole("main")).toContainText(sentence);
    expect(await findings(page)).toEqual([]);
    await expect(page.getByRole("link", { name: "Your playthroughs" })).toBeVisible();
  };

  test("a run that is gone", async ({ page }) => {
    await withRuns(page, (await both())[0]);
    await page.goto("#/compare/one/nowhere");
    await shown(page, "no run under this address");
  });

  test("one and the same run", async ({ page }) => {
    await withRuns(page, (await both())[0]);
    await page.goto("#/compare/one/one");
    await shown(page, "one and the same run");
  });

  test("runs of two stories", async ({ page }) => {
    const [one, other] = await both();
    const playthrough = { ...other.playthrough, story: "green-eyes-lucy", moves: [] };
    await withRuns(page, one, { ...other, playthrough });
    await page.goto("#/compare/one/other");
    await shown(page, "two stories, Green Eyes and");
    expect(await keptRuns(page)).toHaveLength(2);
  });
});
