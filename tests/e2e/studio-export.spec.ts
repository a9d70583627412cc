import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { choice, log, readOn, readToDebrief, step } from "./support/play";
import { inkFile, openFiles, openStudio, tally } from "./support/studio";
import { expect, test } from "./support/test";

/** Exports the story and opens the file from the disk, where no server helps it. */
async function openExported(page: Page, folder: string): Promise<void> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  const download = await downloading;
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  await page.goto(pathToFileURL(path).href);
}

test("an exported story plays from the disk to its debrief", async ({ page }, info) => {
  await openStudio(page);
  await openExported(page, info.outputDir);
  await expect(page).toHaveTitle("Two spoons");
  await readOn(page);
  await expect(page.locator(".stage canvas")).toBeVisible();
  await step(page, () => choice(page, "Take your bowl to the bedroom and pack.").click());
  await readToDebrief(page);
  await expect(page.getByText("A star on the side")).toBeVisible();
  await page.getByRole("button", { name: "Back to this moment" }).click();
  await expect(choice(page, "Wait")).toBeVisible();
});

test.describe("leaving", () => {
  test.use({ expected: [/^outside: https:\/\/www\.bbc\.com\/weather$/u] });

  test("the file says where to find help, and can be left", async ({ page, context }, info) => {
    await openStudio(page);
    await openExported(page, info.outputDir);
    await page.getByRole("link", { name: "Where to find help" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Help lines" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the story" }).click();
    await expect(log(page)).toBeVisible();
    await context.route(/bbc/u, (route) =>
      route.fulfill({ body: "<h1>Outside</h1>", contentType: "text/html" }),
    );
    await page.getByRole("link", { name: "Leave page" }).click();
    await expect(page.getByRole("heading", { name: "Outside" })).toBeVisible();
  });
});

test("plain ink is exported too, and is text and nothing else", async ({ page }, info) => {
  await openStudio(page);
  const ink =
    "It rains </script><script>globalThis.ran = 1</script><img src=x>.\n* [Stay in.]\n- It stops.\n-> END\n";
  await openFiles(page, inkFile("rain.ink", ink));
  await expect(tally(page)).toHaveText("Nothing found.");
  await openExported(page, info.outputDir);
  await readOn(page);
  await expect(log(page)).toContainText(
    "It rains </script><script>globalThis.ran = 1</script><img src=x>.",
  );
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  await step(page, () => choice(page, "Stay in.").click());
  await expect(log(page)).toContainText("It stops.");
});

const LOOP =
  "Hello.\n* [Go round.]\n    -> loop\n* [Stay.]\n    You stay.\n    -> END\n=== loop ===\nTick.\n-> loop\n";

/** Exports a story that can go round for ever, goes there, and takes the other way. */
async function goRoundAndStay(page: Page, folder: string): Promise<void> {
  await openStudio(page);
  await openFiles(page, inkFile("round.ink", LOOP));
  await expect(tally(page)).toContainText("error");
  await openExported(page, folder);
  await readOn(page);
  await choice(page, "Go round.").click();
  await expect(page.getByText("[loop/endless]")).toBeVisible();
  await step(page, () => choice(page, "Stay.").click());
  await expect(log(page)).toContainText("You stay.");
}

test("an endless turn in an exported file ends in its Worker, with a sentence", async ({
  page,
}, info) => {
  await goRoundAndStay(page, info.outputDir);
  expect(page.workers()).toHaveLength(1);
});

for (const [what, spoil] of Object.entries({
  refuses: () => {
    globalThis.Worker = new Proxy(globalThis.Worker, {
      construct() {
        throw new DOMException("no", "SecurityError");
      },
    });
  },
  "fails to load": () => {
    // Nothing is under this address any more by the time the Worker asks for it.
    const keep = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = keep(blob);
      if (location.protocol === "file:") URL.revokeObjectURL(address);
      return address;
    };
  },
}))
  test.describe(`where the browser ${what} the Worker`, () => {
    test.use({ expected: [/ERR_FILE_NOT_FOUND/u] });
    test("an exported file plays in the page", async ({ page }, info) => {
      await openStudio(page);
      await openFiles(page, inkFile("round.ink", LOOP));
      await expect(tally(page)).toContainText("error");
      await page.addInitScript(spoil);
      await openExported(page, info.outputDir);
      await readOn(page);
      await step(page, () => choice(page, "Stay.").click());
      await expect(log(page)).toContainText("You stay.");
      expect(page.workers()).toHaveLength(0);
    });
  });
