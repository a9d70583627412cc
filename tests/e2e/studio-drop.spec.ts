import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openStudio, tally, text } from "./support/studio";
import { expect, test } from "./support/test";

/** Files with their texts, in a folder of the test's own; returns the paths. */
async function written(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [name, ink] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, ink);
    paths.push(path);
  }
  return paths;
}

/** Drags files or folders from outside over the middle of the page, as the browser itself tells the page of it. */
async function drag(page: Page, paths: readonly string[]) {
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    devtools.send("Input.dispatchDragEvent", {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await send("dragEnter");
  await send("dragOver");
  return { drop: () => send("drop") };
}

const files = (page: Page) => page.getByRole("navigation", { name: "Files of the story" });

test("several files that are dropped are the story, each in its place", async ({ page }, info) => {
  await openStudio(page);
  const paths = await written(info.outputDir, {
    "main.ink": "INCLUDE rain.ink\nIt is Thursday.\n-> rain\n",
    "rain.ink": "=== rain ===\nIt rains.\n-> END\n",
    "notes.txt": "Not a script.",
  });
  const { drop } = await drag(page, paths);
  await expect(page.getByText("Drop .ink files here")).toBeVisible();
  await drop();
  await expect(page.getByText("Drop .ink files here")).toBeHidden();
  await expect(text(page)).toContainText("It is Thursday.");
  await expect(files(page).getByRole("button", { name: "rain.ink", exact: true })).toBeVisible();
  await expect(files(page).getByRole("button", { name: "notes.txt" })).toHaveCount(0);
  await expect(tally(page)).toHaveText("Nothing found.");
});

test("a folder that is dropped keeps its folders", async ({ page }, info) => {
  await openStudio(page);
  await written(info.outputDir, {
    "biscuit/main.ink": "INCLUDE scenes/kitchen.ink\n-> kitchen\n",
    "biscuit/scenes/kitchen.ink": "=== kitchen ===\nThere is one biscuit left.\n-> END\n",
  });
  const { drop } = await drag(page, [join(info.outputDir, "biscuit")]);
  await drop();
  await expect(text(page)).toContainText("-> kitchen");
  await files(page).getByRole("button", { name: "kitchen.ink" }).click();
  await expect(text(page)).toContainText("There is one biscuit left.");
  await expect(tally(page)).toHaveText("Nothing found.");
});
