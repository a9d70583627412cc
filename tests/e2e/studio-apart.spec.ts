import { openStory } from "./support/play";
import { openStudio } from "./support/studio";
import { expect, test } from "./support/test";

/** Words that stand in CodeMirror and in ink's compiler, whatever their code is shortened to. */
const WRITERS = ["cm-content", "Apparent loose end"];

test("players load neither the editor nor the compiler; writers do", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\.js$/u.test(new URL(response.url()).pathname)) scripts.push(response.text());
  });
  const held = async () => {
    const all = (await Promise.all(scripts)).join("\n");
    return WRITERS.filter((words) => all.includes(words));
  };
  await page.goto("#/");
  await page.getByRole("link", { name: "Write a story" }).waitFor();
  await openStory(page);
  await expect(page.locator(".stage canvas")).toBeVisible();
  expect(await held()).toEqual([]);
  await openStudio(page);
  expect(await held()).toEqual(WRITERS);
});
