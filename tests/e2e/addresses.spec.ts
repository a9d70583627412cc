import { finishedRun } from "./support/places";
import { heading, log, openStory } from "./support/play";
import { withRuns } from "./support/saves";
import { STORY_FILE } from "./support/script";
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

test("a page that was left while it was on its way does not draw over the next", async ({
  page,
}) => {
  await withRuns(page, await finishedRun());
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(STORY_FILE, async (route) => {
    await gate;
    await route.continue();
  });
  const asked = page.waitForRequest(STORY_FILE);
  await page.goto("#/debrief/finished");
  await asked;
  await page.goto("#/about");
  await expect(heading(page)).toHaveText("About and help");
  const answered = page.waitForResponse(STORY_FILE);
  open();
  await (await answered).finished();
  // What waited for the story has gone on once the page has answered a few times more.
  for (let frame = 0; frame < 20; frame += 1)
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(seen)));
  await expect(heading(page)).toHaveText("About and help");
  await expect(page).toHaveTitle(/^About and help/u);
});
