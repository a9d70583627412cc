import type { Locator } from "@playwright/test";
import { choice, choices, goOn, log, readOn, step } from "./support/play";
import {
  cursorLine,
  findings,
  inkFile,
  openFiles,
  openStudio,
  rewrite,
  STUDIO,
  showPane,
  tally,
  text,
} from "./support/studio";
import { expect, test } from "./support/test";

/** Where something is drawn; not at all counts as nowhere. */
const boxOf = async (target: Locator) =>
  (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const STAIRS = "“Is Thursday the one with the stairs man?”";

test("the sample scene has nothing wrong, and a first change shows at once", async ({ page }) => {
  await openStudio(page);
  await expect(tally(page)).toHaveText("Nothing found.");
  await rewrite(page, "(unsure)", "(unsur)");
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText('Did you mean "unsure"?');
  await expect(page.locator(".cm-lint-marker-error")).toHaveCount(1);
  await expect(page.locator(".cm-lintRange-error")).toHaveText("unsur");
});

test("a finding leads to its line, explains itself, and goes once it is mended", async ({
  page,
}) => {
  await openStudio(page);
  await rewrite(page, "(unsure)", "(weary)");
  await expect(findings(page)).toContainText("main.ink, line 19");
  await findings(page).getByText("mood/unknown").click();
  await page.keyboard.press("Tab");
  await findings(page).getByRole("button", { name: "main.ink, line 19" }).click();
  await expect(text(page)).toBeFocused();
  await expect(cursorLine(page)).toHaveText("19");
  await rewrite(page, "(weary)", "(wary)");
  await expect(tally(page)).toHaveText("Nothing found.");
  await expect(findings(page)).toHaveCount(0);
});

test("the map leads to lines, and the story plays from a point of it", async ({ page }) => {
  await openStudio(page);
  await showPane(page, "Map");
  await page.getByRole("button", { name: /kitchen, line 35: 2 choices/u }).click();
  await expect(text(page)).toBeFocused();
  await expect(cursorLine(page)).toHaveText("35");
  await page.getByRole("button", { name: "Play from here" }).click();
  await expect(choice(page, "“I'm here until seven. All of me.”")).toBeVisible();
  await expect(log(page)).toContainText("You wait.");
});

test("playing keeps its place while the script changes", async ({ page }) => {
  await openStudio(page);
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await readOn(page);
  await step(page, () => choice(page, STAIRS).click());
  await expect(log(page)).toContainText("going forward");
  await rewrite(page, "on every landing", "on each landing");
  await expect(log(page)).toContainText("on each landing");
  await expect(log(page)).toContainText(STAIRS);
  // The words of the choice that was made change: it is still the one that was made.
  await rewrite(page, "the stairs man?”", "the stair man?”");
  await expect(log(page)).toContainText("“Is Thursday the one with the stair man?”");
  await expect(log(page)).toContainText("on each landing");
  // An error leaves the version before it on the stage, and says so.
  await rewrite(page, "(tender) If", "(tend) If");
  await expect(page.getByText("The script has an error.")).toBeVisible();
  await rewrite(page, "(tend) If", "(tender) If");
  await expect(page.getByText("The script has an error.")).toBeHidden();
  await goOn(page).click();
});

test("a choice that is gone leaves the player where the way ends", async ({ page }) => {
  await openStudio(page);
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await readOn(page);
  await step(page, () => choice(page, STAIRS).click());
  await rewrite(page, "* [“Is Thursday", "* [“Is Thursday { 1 + 1 == 3 }");
  await rewrite(page, "* [“Is Thursday { 1 + 1 == 3 }", "* { false } [“Is Thursday");
  await expect(
    page.getByText("the choice you made at this point is no longer in it"),
  ).toBeVisible();
  await expect(choices(page)).toBeVisible();
  await rewrite(page, "* { false } [“Is Thursday", "* [“Is Thursday");
  await expect(log(page)).toContainText("going forward");
});

test("from the cursor, the story stands at the nearest choice", async ({ page }) => {
  await openStudio(page);
  await rewrite(page, "You've stopped walking about.", "You have stopped walking about.");
  await expect(tally(page)).toHaveText("Nothing found.");
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the cursor" }).click();
  await expect(choice(page, STAIRS)).toBeVisible();
});

test("plain ink plays in words alone", async ({ page }) => {
  await openStudio(page);
  await openFiles(
    page,
    inkFile(
      "rain.ink",
      "It rains.\n* [Stay in.] You stay in.\n* [Go out.] You go out.\n- The rain does not mind.\n-> END\n",
    ),
  );
  await expect(tally(page)).toHaveText("Nothing found.");
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await expect(log(page).getByRole("heading", { name: "rain" })).toBeVisible();
  await expect(page.getByRole("img")).toHaveCount(0);
  await readOn(page);
  await step(page, () => choice(page, "Go out.").click());
  await step(page, () => goOn(page).click());
  await expect(log(page)).toContainText("The rain does not mind.");
  await goOn(page).click();
  await expect(page.getByText("That was the end of this telling.")).toBeVisible();
});

test.describe("on a small desk", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test("all choices are seen together beside the text", async ({ page }) => {
    await openStudio(page);
    await showPane(page, "Play");
    await page.getByRole("button", { name: "From the start" }).click();
    await readOn(page);
    for (const option of [STAIRS, "Take your bowl to the bedroom and pack.", "Wait"])
      await expect(choice(page, option)).toBeInViewport({ ratio: 1 });
  });
});

test("another file begins at its first line, and the one before is found where it was left", async ({
  page,
}) => {
  await openStudio(page);
  await rewrite(page, "stuck to the side.", "stuck to the rim.");
  await expect(page.locator(".cm-line").getByText("stuck to the rim.")).toBeInViewport();
  const files = page.getByRole("navigation", { name: "Files of the story" });
  await files.getByRole("button", { name: "bond.ink", exact: true }).click();
  await expect(text(page)).not.toContainText("stuck to the rim.");
  await expect(page.locator(".cm-line").first()).toBeInViewport();
  await files.getByRole("button", { name: "main.ink", exact: true }).click();
  await expect(page.locator(".cm-line").getByText("stuck to the rim.")).toBeInViewport();
  await openFiles(page, inkFile("long.ink", `First words.\n${"Tick.\n".repeat(200)}-> END\n`));
  await expect(page.locator(".cm-line").getByText("First words.")).toBeInViewport();
});

test("what was there is promised back only where it was put aside; a file goes with a word", async ({
  page,
}) => {
  const promise = page.getByText("can be brought back under More");
  await openStudio(page);
  await openFiles(page, inkFile("rain.ink", "It rains.\n-> END\n"));
  await expect(page.getByText("1 file is open.")).toBeVisible();
  await expect(promise).toBeHidden();
  await openFiles(page, inkFile("sun.ink", "It shines.\n-> END\n"));
  await expect(promise).toBeVisible();
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Remove main.ink" }).click();
  await expect(page.getByText("main.ink was taken out.")).toBeVisible();
});

test("another story ends the telling of the one before", async ({ page }) => {
  await openStudio(page);
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await readOn(page);
  await openFiles(page, inkFile("rain.ink", "It rains.\n-> END\n"));
  await expect(log(page)).toBeHidden();
  await expect(page.getByText("Play the story on its stage")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the choices stand at the foot of the page, with room for several", async ({ page }) => {
    await openStudio(page);
    await showPane(page, "Play");
    await page.getByRole("button", { name: "From the start" }).click();
    await readOn(page);
    const below = await choices(page).evaluate((each) =>
      Math.round(innerHeight - each.getBoundingClientRect().bottom),
    );
    expect(Math.abs(below)).toBe(0);
    for (const option of [STAIRS, "“You'll be brilliant. You always are.”", "Wait"])
      await expect(choice(page, option)).toBeInViewport({ ratio: 1 });
  });

  test("the page fills the screen, its buttons below Leave page, its choices off the edge", async ({
    page,
  }) => {
    await openStudio(page);
    const main = await boxOf(page.getByRole("main"));
    expect([main.y, main.y + main.height]).toEqual([0, 844]);
    const leave = await boxOf(page.getByRole("link", { name: "Leave page" }));
    for (const button of ["Export", "Save files"])
      expect((await boxOf(page.getByRole("button", { name: button }))).y).toBeGreaterThanOrEqual(
        leave.y + leave.height,
      );
    await showPane(page, "Play");
    await page.getByRole("button", { name: "From the start" }).click();
    await readOn(page);
    expect((await boxOf(choice(page, STAIRS))).x).toBeGreaterThan(8);
  });
});

test("what is typed is there again at the next visit, and erasing everything erases it", async ({
  page,
}) => {
  await openStudio(page);
  await rewrite(page, "Nobody has been ill.", "Nobody is ill.");
  await page.reload();
  await expect(text(page)).toContainText("Nobody is ill.");
  await openFiles(page, inkFile("rain.ink", "It rains.\n-> END\n"));
  await expect(text(page)).toContainText("It rains.");
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(text(page)).toContainText("Nobody is ill.");
  await page.goto("#/saves");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("button", { name: "Erase it all" }).click();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto(STUDIO);
  await expect(text(page)).toContainText("Nobody has been ill.");
});

test("a script that can no longer be read is handed out, then deleted", async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem("spoilt") === null)
      localStorage.setItem("within-reach.studio", '{"files":{"main.ink":"My only words');
    sessionStorage.setItem("spoilt", "once");
  });
  await openStudio(page);
  await page.reload();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a text file" }).click();
  const stream = await (await downloading).createReadStream();
  expect((await stream.toArray()).join("")).toContain("My only words");
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("can no longer be opened")).toBeHidden();
  await page.reload();
  await expect(tally(page)).toHaveText("Nothing found.");
  await expect(page.getByText("can no longer be opened")).toBeHidden();
});

test("tags, practices and names are offered while typing", async ({ page }) => {
  await openStudio(page);
  await rewrite(page, "# away: busy-myself", "# away: ");
  await page.keyboard.type("bus");
  const offered = page.getByRole("option");
  await expect(offered.first()).toContainText("busy-myself");
  await offered.first().click();
  await expect(text(page)).toContainText("# away: busy-myself");
});

test("the keys of the game do not play while somebody writes, nor does Shift leave", async ({
  page,
}) => {
  await openStudio(page);
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await readOn(page);
  await text(page).focus();
  await page.keyboard.press("Control+Home");
  for (const key of ["1", "Backspace", "Shift", "Shift", "Shift"]) await page.keyboard.press(key);
  await expect(choices(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/studio$/u);
});

test("Tab leaves the text after Escape", async ({ page }) => {
  await openStudio(page);
  await text(page).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text(page)).not.toBeFocused();
});

test("a story is handed to a workshop as it stands, and led without phones", async ({ page }) => {
  await openStudio(page);
  await openFiles(
    page,
    inkFile(
      "biscuit.ink",
      "Two biscuits left.\n* [Take one]\n    You take it.\n* [Leave both]\n    They stay.\n-> END\n",
    ),
  );
  await expect(page.getByText("biscuit.ink").first()).toBeVisible();
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Hand it to a workshop" }).click();
  await page.getByRole("button", { name: "Without phones" }).click();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText("Two biscuits left.")).toBeVisible();
});
