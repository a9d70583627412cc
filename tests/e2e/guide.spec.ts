import { findings } from "./support/axe";
import { expect, test } from "./support/test";

test("the guide goes from starting it to the report, with the help lines", async ({ page }) => {
  await page.goto("#/guide");
  await expect(page).toHaveTitle(/^Leading a group/u);
  await expect(page.getByText("npm start -- --lan")).toBeVisible();
  for (const name of ["Opening agreements", "Couples who came together", "What is stored"])
    await expect(page.getByRole("region", { name })).toBeVisible();
  await expect(page.getByText("National Domestic Violence Hotline")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("its contents lead to each chapter, by keyboard too", async ({ page }) => {
  await page.goto("#/guide");
  const contents = page.getByRole("navigation", { name: "Straight to" });
  await expect(contents).toBeVisible();
  const names = await contents.getByRole("button").allTextContents();
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    await contents.getByRole("button", { name, exact: true }).press("Enter");
    await expect(page.getByRole("heading", { name, exact: true })).toBeFocused();
  }
  await expect(page).toHaveURL(/#\/guide$/u);
});

test("prints without the page's controls", async ({ page }) => {
  await page.goto("#/guide");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Straight to" })).toBeHidden();
  await expect(page.getByText("Leave page", { exact: true })).toBeHidden();
  await expect(page.getByText("We talk about the two people in the story")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing is wider than the screen", async ({ page }) => {
    await page.goto("#/guide");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leading a group");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
  });
});
