import type { Page } from "@playwright/test";
import { path } from "./support/plans";
import { goOn, openStory, playChoices, readOn, step } from "./support/play";
import { expect, test } from "./support/test";

const NOT_KEPT = "This browser does not let the game keep anything";

/** The story can be played, whatever is said of the saves. */
async function expectPlay(page: Page): Promise<void> {
  await playChoices(page, path(0).choices.slice(0, 2));
  await readOn(page);
}

const refusals: Readonly<Record<string, () => void>> = {
  "is not there": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  throws: () =>
    Object.defineProperty(globalThis, "indexedDB", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    }),
  "will not open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "InvalidStateError");
    };
  },
};

for (const [how, refuse] of Object.entries(refusals))
  test(`storage that ${how}: the player is told once and plays on`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openStory(page);
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await page.getByRole("button", { name: "All right" }).click();
    await expectPlay(page);
    await expect(page.getByText(NOT_KEPT)).toBeHidden();
    await page.goto("#/saves");
    await expect(
      page.getByText("at the moment this browser keeps nothing", { exact: false }),
    ).toBeVisible();
    await page.goto("#/");
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
  });

test("keys refused as well: the pages stand and Leave page still covers", async ({ page }) => {
  await page.addInitScript(() => {
    for (const area of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, area, {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
  });
  await openStory(page);
  await expectPlay(page);
});

test("no room: the player is told and plays on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openStory(page);
  await step(page, () => goOn(page).click());
  await expect(page.getByText("There is no room left for this playthrough")).toBeVisible();
  await expectPlay(page);
});
