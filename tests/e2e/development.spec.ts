import type { Page } from "@playwright/test";
import {
  breakMood,
  mendMood,
  type Scene,
  sceneAfter,
  startDevelopment,
} from "./support/development";
import { path } from "./support/plans";
import { entries, log, openStory, PLAY, playChoices, readOn, textsOf } from "./support/play";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let address = "";
let scene: Scene;
let stop = async () => {};

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const development = await startDevelopment();
  ({ address, stop } = development);
  scene = await sceneAfter(development.folder, path(0).choices.slice(0, 1));
});

test.afterAll(() => stop());

/** Opens the story and plays two choices; the page is marked, so that a reload would be noticed. */
async function underWay(page: Page): Promise<void> {
  await openStory(page, `${address}${PLAY}`);
  // The first visit makes Vite prepare packages, and then reload the page.
  await expect(page.locator("canvas")).toBeAttached({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await openStory(page, `${address}${PLAY}`);
  await playChoices(page, path(0).choices.slice(0, 2));
  await readOn(page);
  await page.evaluate(() => {
    document.body.dataset.mark = "kept";
  });
}

const told = (page: Page) => page.getByText(/\.ink:\d+: .*sulky/u);

test("a saved scene changes in place; an error in it is told until it is mended", async ({
  page,
}) => {
  await underWay(page);
  const before = { count: await entries(page).count(), options: await textsOf(page) };
  await expect(log(page)).toContainText(scene.line);

  await scene.edit((words) => words.replace(scene.line, "These words are new."));
  await expect(log(page)).toContainText("These words are new.");
  await expect(log(page)).not.toContainText(scene.line);
  expect(await entries(page).count()).toBe(before.count);
  expect(await textsOf(page)).toEqual(before.options);

  await scene.edit(breakMood);
  await expect(told(page)).toBeVisible();
  expect(await textsOf(page)).toEqual(before.options);
  await playChoices(page, path(0).choices.slice(2, 3));

  await scene.edit(mendMood);
  await expect(told(page)).toBeHidden();
  await expect(log(page)).toContainText("These words are new.");
  expect(await page.evaluate(() => document.body.dataset.mark), "no reload").toBe("kept");
});

test.describe("opened while a scene has an error", () => {
  test.use({ expected: [/status of 500/u] });

  test("the page says where, and trying again works once it is mended", async ({ page }) => {
    await scene.edit(breakMood);
    await page.goto(`${address}${PLAY}`);
    await expect(told(page)).toBeVisible();
    await scene.edit(mendMood);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(log(page)).toBeVisible();
  });
});
