import { path } from "./support/plans";
import {
  choice,
  entries,
  goOn,
  heading,
  leaveLink,
  openStory,
  playChoices,
  readOn,
  step,
} from "./support/play";
import { FIRST_FILE, STORY_FILE } from "./support/script";
import { expect, test } from "./support/test";

const NO_PICTURE = "The picture cannot be drawn here";

test("no WebGL: the stage is drawn without it", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.includes("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    };
  });
  await openStory(page);
  await step(page, () => goOn(page).click());
  await expect(page.locator("canvas")).toBeVisible();
  await playChoices(page, path(0).choices.slice(0, 1));
  await expect(page.getByText(NO_PICTURE)).toBeHidden();
});

test("no canvas at all: a sentence says so, and the words go on", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openStory(page);
  await expect(page.getByText(NO_PICTURE)).toBeVisible();
  await playChoices(page, path(0).choices.slice(0, 2));
  await readOn(page);
});

test("the stage's description follows the scene", async ({ page }) => {
  await openStory(page);
  const stage = page.getByRole("img", { name: /./u }).first();
  await readOn(page);
  await expect(stage).toHaveAccessibleName(/Hall, at night\./u);
  await playChoices(page, path(0).choices.slice(0, 1));
  await readOn(page);
  await expect(stage).toHaveAccessibleName(/Lucy .*Andrew .*thread/u);
});

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a sentence says so, and Leave page works", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("scripts are switched off here");
    await expect(leaveLink(page)).toBeVisible();
    expect(await leaveLink(page).getAttribute("href")).toMatch(/^https:/u);
  });
});

test("a story that is slow to come: its beginning stands, and a choice waits for the rest", async ({
  page,
}) => {
  let letCome = () => {};
  const gate = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(STORY_FILE, async (route) => {
    await gate;
    await route.continue();
  });
  await openStory(page);
  await readOn(page);
  const [first = ""] = path(0).choices;
  const before = await entries(page).count();
  await choice(page, first).click();
  await expect(page.getByText("The story is being fetched")).toBeVisible();
  letCome();
  await expect(entries(page)).not.toHaveCount(before);
  await expect(page.getByText("The story is being fetched")).toBeHidden();
});

test.describe("a story that does not come", () => {
  test.use({ expected: [/ERR_FAILED|500/u] });

  for (const [how, answer] of [
    ["the network fails", { abort: true }],
    ["the server stumbles", { status: 500, body: "<h1>Oops</h1>" }],
    ["half of it comes", { status: 200, body: '{ "id": "green' }],
  ] as const)
    test(`${how}: a sentence, and trying again works`, async ({ page }) => {
      for (const file of [FIRST_FILE, STORY_FILE])
        await page.route(file, (route) =>
          "abort" in answer ? route.abort() : route.fulfill(answer),
        );
      await page.goto("#/play/green-eyes");
      await expect(page.getByRole("alert")).toContainText("The story could not be fetched");
      await expect(page.getByRole("alert")).not.toContainText(/json|token|unexpected/iu);
      await expect(heading(page)).toHaveText("Green Eyes");
      for (const file of [FIRST_FILE, STORY_FILE]) await page.unroute(file);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(entries(page).first()).toBeVisible();
      await readOn(page);
    });

  test("only its beginning came: a choice says so, and choosing again goes on", async ({
    page,
  }) => {
    await page.route(STORY_FILE, (route) => route.abort());
    await openStory(page);
    await readOn(page);
    const [first = ""] = path(0).choices;
    await choice(page, first).click();
    await expect(page.getByText("The story could not be fetched")).toBeVisible();
    await expect(choice(page, first)).toBeVisible();
    await page.unroute(STORY_FILE);
    await step(page, () => choice(page, first).click());
  });
});
