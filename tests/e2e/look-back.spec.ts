import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { findings } from "./support/axe";
import { expect, test } from "./support/test";

const next = (page: Page) => page.getByRole("button", { name: "Next", exact: true });
/** What *Next* does just now. */
const does = (page: Page) => page.locator("#lead-next-does").textContent();
const debrief = (page: Page) => page.getByRole("region", { name: "Debrief" });

/** Leads a short story without phones to its end: six hands for the first way at each vote. */
async function leadThrough(page: Page): Promise<number> {
  await page.goto("#/lead/small-things");
  await page.getByRole("button", { name: "Without phones" }).click();
  await expect(next(page)).toBeVisible();
  let votes = 0;
  for (let step = 0; step < 200; step += 1) {
    if (await debrief(page).isVisible()) return votes;
    const label = (await does(page)) ?? "";
    if (label.includes("Close the vote")) {
      votes += 1;
      for (let hand = 0; hand < 6; hand += 1) await page.keyboard.press("1");
    }
    if (await next(page).isDisabled()) await page.keyboard.press("1");
    else await page.keyboard.press("PageDown");
    await expect
      .poll(async () => ((await debrief(page).isVisible()) ? "" : ((await does(page)) ?? "")))
      .not.toBe("Waiting");
  }
  throw new Error("The story did not come to its end.");
}

test("a room looks back on its way, and its report has what was counted", async ({ page }) => {
  const votes = await leadThrough(page);
  expect(votes).toBeGreaterThan(0);
  const back = debrief(page);
  await expect(back.getByText("6 of 6").first()).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await back.getByRole("button", { name: "A quiet minute" }).click();
  await expect(back.getByRole("heading", { name: "A quiet minute" })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(back.getByText("Thank you for going this way together.")).toBeVisible();

  const saved = page.waitForEvent("download");
  await back.getByRole("button", { name: "Save totals as JSON" }).click();
  const report = JSON.parse(readFileSync(await (await saved).path(), "utf8"));
  expect(report.title).toBe("Small Things");
  expect(report.polls).toHaveLength(votes);
  for (const poll of report.polls) expect(poll.answered).toBe(6);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "The report" })).toBeVisible();
  await expect(page.getByRole("button", { name: "End the session" })).toBeHidden();
  await expect(page.getByText("For you alone")).toBeHidden();

  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "End the session" }).click();
  await page.getByRole("button", { name: "End it now" }).click();
  await expect(page.getByRole("heading", { name: "The session is over" })).toBeVisible();
});
