import { heading, log, openStory } from "./support/play";
import { expect, test } from "./support/test";

for (const address of [
  "#/nowhere",
  "#/play/no-such-story",
  "#/debrief/no-such-run",
  "#/play",
  "#/%E0%A4%A",
])
  test(`says that there is nothing at ${address}, and offers the stories`, async ({ page }) => {
    await page.goto(address);
    await expect(heading(page)).toHaveText("There is nothing at this address");
    await page.getByRole("link", { name: "All stories" }).click();
    await expect(heading(page)).toHaveText("Within Reach");
  });

test("an unknown run of a story opens the story, and says so", async ({ page }) => {
  await openStory(page, "#/play/green-eyes/no-such-run");
  await expect(log(page)).toContainText("You play Andrew");
  await expect(page.getByText("The playthrough that this address names")).toBeVisible();
});

test("the skip link's own address still shows a page", async ({ page }) => {
  await page.goto("#main");
  await expect(heading(page)).toBeVisible();
});
