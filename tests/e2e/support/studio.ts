import { expect, type Locator, type Page } from "@playwright/test";

/** Where the studio is. */
export const STUDIO = "#/studio";

/** The text that is being written. */
export const text = (page: Page): Locator => page.getByRole("textbox", { name: "Text" });
/** How the check stands, in the line under the text. */
export const tally = (page: Page): Locator => page.locator(".under-text").getByRole("status");
/** The findings, one item each. */
export const findings = (page: Page): Locator =>
  page.getByRole("list", { name: "Findings" }).getByRole("listitem");
/** Shows a pane. */
export const showPane = (page: Page, name: "Text" | "Findings" | "Map" | "Play"): Promise<void> =>
  page.getByRole("tab", { name }).click();
/** The number of the line in which the cursor stands. */
export const cursorLine = (page: Page): Locator =>
  page.locator(".cm-lineNumbers .cm-activeLineGutter");

/** Opens the studio and waits for the verdict on what is in it. */
export async function openStudio(page: Page): Promise<void> {
  await page.goto(STUDIO);
  await expect(text(page)).toBeVisible();
  await expect(tally(page)).not.toHaveText("Checking …");
}

/** A file as a picker takes it. */
export const inkFile = (name: string, ink: string | Buffer) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(ink),
});

/** Opens files in the studio, in place of what is there. */
export const openFiles = (page: Page, ...files: readonly ReturnType<typeof inkFile>[]) =>
  page.getByLabel("Open files").setInputFiles([...files]);

/** Puts the cursor behind the first occurrence of some words, as a writer would with the search. */
export async function goBehind(page: Page, words: string): Promise<void> {
  await text(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  const field = page.getByRole("textbox", { name: "Find" });
  await field.fill(words);
  // The search reads its field when a key goes up.
  await field.press("End");
  await field.press("Enter");
  await field.press("Escape");
  await page.keyboard.press("ArrowRight");
}

/** Writes other words in place of the first occurrence of some. */
export async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await goBehind(page, from);
  for (const _ of from) await page.keyboard.press("Backspace");
  await page.keyboard.insertText(to);
}
