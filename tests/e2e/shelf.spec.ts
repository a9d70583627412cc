import type { Page } from "@playwright/test";
import { heading } from "./support/play";
import { expect, test } from "./support/test";

const titles = (page: Page) => page.getByRole("article").getByRole("heading", { level: 3 });
const status = (page: Page) => page.locator(".narrow").getByRole("status");

test("stories stand by length, the shortest first, a companion beneath its story", async ({
  page,
}) => {
  await page.goto("#/");
  const rows = page.getByRole("heading", { level: 2 });
  await expect(rows).toHaveText([/^Start here/u, /^Short ones/u, /^Whole stories/u]);
  const item = page.getByRole("listitem").filter({ hasText: "Green Eyes: Lucy's chair" });
  await expect(item.getByRole("heading", { level: 3 })).toHaveText([
    "Green Eyes",
    "Green Eyes: Lucy's chair",
  ]);
});

test("is narrowed by keyboard; the address keeps it, a reload too", async ({ page }) => {
  await page.goto("#/");
  await heading(page).waitFor();
  const all = await titles(page).count();
  const entries = await page.evaluate(() => history.length);
  await page.getByText("Find a story, or leave some out").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Something to practise")).toBeFocused();
  await page.keyboard.type("Make amends");
  await expect(page.getByLabel("Something to practise")).toHaveValue("make-amends");
  await expect(status(page)).toContainText("left");
  await page.getByLabel("an affair", { exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("an affair", { exact: true })).toBeFocused();
  await expect(titles(page).filter({ hasText: "Green Eyes" })).toHaveCount(0);
  expect(page.url()).toMatch(/#\/\?practice=make-amends&without=an\+affair$/u);
  const left = await titles(page).allTextContents();
  expect(left.length).toBeLessThan(all);
  await page.reload();
  await expect(page.getByLabel("an affair", { exact: true })).toBeChecked();
  await expect(titles(page)).toHaveText(left);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(titles(page)).toHaveCount(all);
  expect(page.url()).toMatch(/#\/$/u);
});

test("on a phone the filters take one line until they are asked for", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("#/");
  await heading(page).waitFor();
  const box = await page.locator(".narrow").boundingBox();
  expect(box?.height).toBeLessThan(50);
});

test("a story's card leads to its sheet, which prints without the page's controls", async ({
  page,
}) => {
  await page.goto("#/");
  await page.getByRole("link", { name: "For a group: Green Eyes", exact: true }).click();
  await expect(heading(page)).toHaveText("Green Eyes");
  await expect(page).toHaveTitle(/^Green Eyes: the facilitator's sheet/u);
  await expect(page.getByRole("region", { name: "Before" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("region", { name: "On the way" })).toContainText("Say stop.");
  await page.emulateMedia({ media: "print" });
  for (const name of ["Leave page", "Play", "All stories"])
    await expect(page.getByRole("link", { name, exact: true })).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("region", { name: "After" })).toBeVisible();
});

test("a sheet that does not come says so, and is asked for again", async ({ page }) => {
  const sheets = /\/assets\/sheet-green-eyes-[\w-]{8}\.json/u;
  await page.route(sheets, (route) => route.fulfill({ body: "<html>" }));
  await page.goto("#/sheet/green-eyes");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute(sheets);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("region", { name: "Before" })).toBeVisible();
});

test("there is no sheet of a story that is not there", async ({ page }) => {
  await page.goto("#/sheet/no-such-story");
  await expect(heading(page)).toHaveText("There is nothing at this address");
});
