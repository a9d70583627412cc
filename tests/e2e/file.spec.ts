import { readFile } from "node:fs/promises";
import { finishedRun, LONG_AGO } from "./support/places";
import { path } from "./support/plans";
import { DATABASE, keptRuns, withRuns } from "./support/saves";
import { expect, test } from "./support/test";
import { runOf } from "./support/told";

test("runs saved to a file come back from it in a fresh browser", async ({
  page,
  browser,
  baseURL,
}) => {
  const runs = [await finishedRun(), await runOf("open", path(1).choices.slice(0, 3), LONG_AGO)];
  await withRuns(page, ...runs);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save to a file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^within-reach-\d{4}-\d\d-\d\d\.json$/u);
  const file = await readFile(await download.path(), "utf8");

  const fresh = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await fresh.newPage();
  await other.goto("#/saves");
  const input = other.getByLabel("Open a file");
  const picked = { name: "saves.json", mimeType: "application/json", buffer: Buffer.from(file) };
  await input.setInputFiles(picked);
  await expect(other.getByRole("status")).toContainText("2 playthroughs were added");
  expect(new Set(await keptRuns(other))).toEqual(new Set(runs));
  await input.setInputFiles(picked);
  await expect(other.getByRole("status")).toContainText("was here already");
  await expect(other.getByRole("link", { name: /^Open: Green Eyes/u })).toHaveCount(2);
  await fresh.close();
});

test("erasing everything leaves no database and no keys", async ({ page }) => {
  await withRuns(page, await finishedRun());
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("button", { name: "Keep everything" })).toBeFocused();
  await page.getByRole("button", { name: "Erase it all" }).click();
  await expect(page.getByText("There is no playthrough yet")).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(async () => [
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]),
    )
    .toEqual([]);
  await page.goto("#/");
  await expect(page.getByRole("link", { name: "Begin: Green Eyes", exact: true })).toBeVisible();
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain(DATABASE);
});

test("one playthrough can be removed, and the others stay", async ({ page }) => {
  await withRuns(
    page,
    await finishedRun(),
    await runOf("open", path(1).choices.slice(0, 3), LONG_AGO),
  );
  const rows = page.getByRole("list", { name: "Playthroughs" }).getByRole("listitem");
  await rows
    .filter({ hasText: "Under way" })
    .getByRole("button", { name: /^Remove/u })
    .click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(rows).toHaveCount(1);
  expect(await keptRuns(page)).toEqual([await finishedRun()]);
});
