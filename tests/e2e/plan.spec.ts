import { findings } from "./support/axe";
import { expect, test } from "./support/test";

test("a story's sheet leads to a plan that follows the minutes and the people", async ({
  page,
}) => {
  await page.goto("#/sheet/green-eyes");
  await page.getByRole("link", { name: "Plan a session" }).click();
  await expect(page).toHaveTitle(/^Green Eyes: a session plan/u);
  const verdict = page.getByRole("status");
  const session = page.getByRole("region", { name: "The session" });
  const votes = session.getByRole("heading", { name: /^Vote · / });
  await expect(verdict).toContainText("of your 60 minutes");
  await expect(votes).toHaveCount(4);
  expect(await findings(page)).toEqual([]);

  await page.getByLabel("Minutes there are").fill("45");
  await expect(verdict).toContainText("of your 45 minutes");
  await expect.poll(() => votes.count()).toBeLessThan(4);

  await page.getByLabel("Minutes there are").fill("30");
  await expect(verdict).toContainText("It does not fit.");
  await expect(verdict).toContainText("These would fit: Hardware Store and Small Things.");
  for (const part of ["Opening agreements", "A quiet minute"])
    await expect(session.getByRole("heading", { name: part })).toBeVisible();

  await page.getByLabel("People who come").fill("2");
  await expect(verdict).toContainText("Decide by talking");
  expect(await findings(page)).toEqual([]);
});

test("a number that is none changes nothing, and is marked", async ({ page }) => {
  await page.goto("#/plan/green-eyes");
  const field = page.getByLabel("People who come");
  await field.fill("1000000");
  await expect(field).toHaveJSProperty("validity.valid", false);
  await field.fill("");
  await expect(page.getByRole("status")).toContainText("of your 60 minutes");
});

test("prints the session without the page's controls", async ({ page }) => {
  await page.goto("#/plan/green-eyes");
  await expect(page.getByRole("region", { name: "The session" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const name of ["Print", "For a group: the sheet"])
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  await expect(page.getByText("Leave page")).toBeHidden();
  await expect(page.getByRole("heading", { name: "When time runs short" })).toBeVisible();
});

test("a plan for a story that is not there says so", async ({ page }) => {
  await page.goto("#/plan/no-such-story");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There is nothing at this address",
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing is wider than the screen", async ({ page }) => {
    await page.goto("#/plan/green-eyes");
    await expect(page.getByRole("region", { name: "The session" })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
  });
});
