import type { Locator } from "@playwright/test";
import { LEAVING, PAGES } from "./support/places";
import { path } from "./support/plans";
import { choice, entries, goOn, leaveLink, openStory, readOn, step } from "./support/play";
import { expect, test } from "./support/test";

test.use({ expected: [LEAVING] });

/** What lies on top in the middle of an element, as far as the player sees. */
const onTop = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && element.contains(found);
  });

test("after each choice the focus is on the first new line", async ({ page }) => {
  await openStory(page);
  for (const text of path(0).choices.slice(0, 5)) {
    await readOn(page);
    const before = await entries(page).count();
    await step(page, () => choice(page, text).click());
    // The words chosen come first; what answers them is the first that is new.
    await expect(entries(page).nth(before)).toContainText(text === "Wait" ? "You wait." : text);
    await expect(entries(page).nth(before + 1)).toBeFocused();
  }
});

test("Pause takes the focus, lets no key through to the story, and gives the focus back", async ({
  page,
}) => {
  await openStory(page);
  await readOn(page);
  const before = await entries(page).count();
  const pause = page.getByRole("button", { name: "Pause" });
  await pause.click();
  await expect(page.getByRole("button", { name: "Go on" })).toBeFocused();
  for (const key of ["1", "0", "Backspace"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(pause).toBeFocused();
  await expect(entries(page)).toHaveCount(before);
});

test("on a new page the focus is in that page", async ({ page }) => {
  await page.goto("#/");
  const within = page.locator("main:focus, main :focus");
  for (const link of ["About and help", "All stories", "Your playthroughs", "All stories"]) {
    await page.getByRole("link", { name: link, exact: true }).first().click();
    await expect(page.getByRole("link", { name: link, exact: true })).toHaveCount(0);
    await expect(within).toHaveCount(1);
  }
  await page.getByRole("link", { name: "Begin: Green Eyes", exact: true }).click();
  await expect(goOn(page)).toBeVisible();
  await expect(within).toHaveCount(1);
});

for (const [name, open] of Object.entries(PAGES))
  test(`Leave page comes second, and nothing covers it: ${name}`, async ({ page }) => {
    await open(page);
    await expect(leaveLink(page)).toBeInViewport();
    expect(await onTop(leaveLink(page))).toBe(true);
    // From the very beginning of the page, as after loading it.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the story" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(leaveLink(page)).toBeFocused();
  });
