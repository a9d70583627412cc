import type { Page } from "@playwright/test";
import { readOn } from "./support/play";
import { expect, test } from "./support/test";

/** The stories' files among what was asked for: `first-green-eyes`, `map-green-eyes` and the like. */
const storyFiles = (asked: readonly string[]): readonly string[] =>
  asked
    .flatMap((url) => /\/assets\/([a-z-]+)-[\w-]{8}\.json$/u.exec(url)?.[1] ?? [])
    .filter((name) => !/^(?:people|places)/u.test(name))
    .sort();

/** Writes down all addresses that a page asks for. */
function noteAddresses(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

const stories = ["green-eyes", "who-gets-their-way"] as const;

test("the front page asks for no story, map or sheet", async ({ page }) => {
  const asked = noteAddresses(page);
  await page.goto("#/");
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(asked.some((url) => url.endsWith(".js"))).toBe(true);
  expect(storyFiles(asked)).toEqual([]);
});

for (const story of stories)
  test(`a play page asks for its own story alone: ${story}`, async ({ page }) => {
    const asked = noteAddresses(page);
    await page.goto(`#/play/${story}`);
    await readOn(page);
    await page.waitForLoadState("networkidle");
    expect([...new Set(storyFiles(asked))]).toEqual([`first-${story}`, story].sort());
  });

test("no script of the front page or of a play page holds what only a sheet says", async ({
  page,
}) => {
  const asked = noteAddresses(page);
  await page.goto("#/play/green-eyes");
  await readOn(page);
  await page.goto("#/");
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  const texts = await Promise.all(
    [...new Set(asked)]
      .filter((url) => /\.(?:js|json)$/u.test(url))
      .map(async (url) => (await page.request.get(url)).text()),
  );
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.join("")).toContain("Two years married, and you can look at her");
  expect(texts.join("")).not.toContain("what hiding gives a frightened person at once");
});
