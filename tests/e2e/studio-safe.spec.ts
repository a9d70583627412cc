import type { Page } from "@playwright/test";
import { MADE } from "../support/bad-input/made";
import { findings, inkFile, openFiles, openStudio, showPane, text } from "./support/studio";
import { expect, test } from "./support/test";

/** Milliseconds within which a click has to be answered, with room for a busy machine; the bench has the figure. */
const ANSWERS = 2_000;

/** Clicks to and fro until `done` holds; each click has to be answered. */
async function clickUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) {
    for (const name of ["Map", "Findings"] as const) {
      await showPane(page, name);
      await expect(page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true", {
        timeout: ANSWERS,
      });
    }
  }
}

const SCRIPTS: Readonly<Record<string, readonly [ink: string, code: string]>> = {
  "an endless loop": ["-> loop\n=== loop ===\nTick.\n-> loop\n", "loop/endless"],
  "a silent loop": ["VAR a = 1\n-> loop\n=== loop ===\n~ a = a + 1\n-> loop\n", "loop/endless"],
  "a text that doubles": [
    'VAR s = "abc"\n-> loop\n=== loop ===\n~ s = s + s\n-> loop\n',
    "text/grows",
  ],
  "an include that is missing": ["INCLUDE nowhere.ink\nHello.\n-> END\n", "include/missing"],
  "an include from outside": ["INCLUDE ../../etc/passwd\nHello.\n-> END\n", "include/outside"],
  "a reserved name": ["-> __proto__\n=== __proto__ ===\nHello.\n-> END\n", "name/reserved"],
  "an external function": ["EXTERNAL roll(sides)\n{roll(6)}\n-> END\n", "external/refused"],
  "carriage returns": ["Hello.\r* [Yes]\r- -> END\r", "file/carriage-returns"],
};

for (const [what, [ink, code]] of Object.entries(SCRIPTS))
  test(`${what} is named while the page answers`, async ({ page }) => {
    await openStudio(page);
    await openFiles(page, inkFile("main.ink", ink));
    await clickUntil(page, () =>
      findings(page).getByText(code, { exact: true }).first().isVisible(),
    );
  });

for (const name of ["five-megabytes.ink", "binary.ink", "many-knots.ink", "one-line.ink"])
  test(`${name} has its verdict while the page answers`, async ({ page }) => {
    const made = MADE[name];
    await openStudio(page);
    await openFiles(page, inkFile(name, made?.bytes() ?? ""));
    const codes = (made?.codes ?? []).map((code) => code.replace(/:\d+$/u, ""));
    const named = codes.map((code) => findings(page).getByText(code, { exact: true }).first());
    await clickUntil(page, async () =>
      (await Promise.all(named.map((each) => each.isVisible()))).includes(true),
    );
    await expect(text(page)).toBeVisible();
  });

test("a line too long to lay out is shown without wrapping, and a usual one wraps", async ({
  page,
}) => {
  await openStudio(page);
  await openFiles(page, inkFile("long.ink", `${"and on ".repeat(2_000)}\n-> END\n`));
  await expect(text(page)).toContainText("and on");
  await expect(text(page)).not.toHaveClass(/cm-lineWrapping/u);
  await openFiles(page, inkFile("short.ink", "The kettle ticks.\n-> END\n"));
  await expect(text(page)).toContainText("kettle");
  await expect(text(page)).toHaveClass(/cm-lineWrapping/u);
});

test("a compiler that never ends is ended, and the next script is checked", async ({ page }) => {
  await page.addInitScript(() => {
    const Own = globalThis.Worker;
    // The first Worker never answers.
    let first = true;
    globalThis.Worker = class extends Own {
      override postMessage(letter: unknown) {
        if (first) first = false;
        else super.postMessage(letter);
      }
    };
  });
  await page.clock.install();
  await page.goto("#/studio");
  await expect(text(page)).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(findings(page).getByText("limit/time", { exact: true })).toBeVisible();
  await text(page).focus();
  await page.keyboard.insertText("// Again.\n");
  await page.clock.runFor(1_000);
  await expect(page.locator(".under-text")).toContainText("Nothing found.");
});

test("playing an endless loop says so and leaves the page alive", async ({ page }) => {
  await openStudio(page);
  await openFiles(
    page,
    inkFile(
      "main.ink",
      "Hello.\n* [Go round.]\n    -> loop\n* [Stay.]\n    -> END\n=== loop ===\nTick.\n-> loop\n",
    ),
  );
  await expect(findings(page).getByText("loop/endless", { exact: true })).toBeVisible();
  await showPane(page, "Play");
  await page.getByRole("button", { name: "From the start" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Go round." }).click();
  await expect(page.getByText("[loop/endless]")).toBeVisible();
  await page.getByRole("button", { name: "Stay." }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("That was the end of this telling.")).toBeVisible();
});
