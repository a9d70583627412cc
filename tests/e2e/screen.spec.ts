import type { Locator, Page } from "@playwright/test";
import { findings } from "./support/axe";
import { cutOff, sideways } from "./support/layout";
import { expect, test } from "./support/test";

const STORY = "hardware-store";
const STEPS = 80;

/** The story as the big screen tells it. */
const told = (screen: Page): Locator => screen.getByRole("log", { name: "Story" });
const options = (screen: Page): Locator =>
  screen.getByRole("list", { name: "Choices" }).getByRole("listitem");
const next = (lead: Page) => lead.keyboard.press("PageDown");
const begin = (lead: Page) => lead.getByRole("button", { name: /^Next/u }).click();

/** A room without phones, and its big screen in another window of the same browser. */
async function openRoom(lead: Page): Promise<Page> {
  const screen = await lead.context().newPage();
  await screen.setViewportSize({ width: 1920, height: 1080 });
  await screen.goto("#/screen");
  await lead.goto(`#/lead/${STORY}`);
  await lead.getByRole("button", { name: "Without phones" }).click();
  await expect(screen.getByRole("heading", { level: 1 })).not.toHaveText("The big screen");
  return screen;
}

/** Reads to the first choice point that is put to the vote, taking the first way at those before. */
async function readToVote(lead: Page): Promise<void> {
  const open = lead.getByRole("button", { name: "Open the vote" });
  const take = lead.getByRole("button", { name: "Take this way" }).first();
  for (let step = 0; step < STEPS; step += 1) {
    await expect(open.or(take).first()).toBeVisible();
    if (await lead.getByText("A choice point worth a vote.").isVisible()) return;
    if (await lead.getByText("A choice point. Take one yourself").isVisible())
      await lead.keyboard.press("1");
    else await next(lead);
  }
  throw new Error(`No choice point of ${STORY} was worth a vote within ${STEPS} steps.`);
}

/** Counts so many raised hands for each option, by its number. */
async function raise(lead: Page, hands: readonly number[]): Promise<void> {
  for (const [at, count] of hands.entries())
    for (let hand = 0; hand < count; hand += 1) await lead.keyboard.press(String(at + 1));
}

/** Words that nobody reads from ten metres: below 28 px on a screen of 1080 lines. */
const tooSmall = (screen: Page, height: number): Promise<string[]> =>
  screen.locator("main").evaluate(
    (main, least) =>
      [...main.querySelectorAll("*")]
        .filter((each) => !each.matches(".out-of-sight, .out-of-sight *, button"))
        .filter((each) => [...each.childNodes].some(({ nodeName }) => nodeName === "#text"))
        .filter((each) => each.checkVisibility() && each.textContent.trim() !== "")
        .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < least)
        .map((each) => `${each.className}: ${each.textContent.slice(0, 40)}`),
    (28 * height) / 1080,
  );

/** A page without a room fades in. */
const expectThere = (page: Page) => expect(page.locator("main")).toHaveCSS("opacity", "1");

/** What the screen must hold to at any moment: whole, readable, found by no rule. */
async function expectSound(screen: Page): Promise<void> {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await screen.setViewportSize(size);
    // The stage follows its frame a moment later.
    await expect.poll(() => cutOff(screen)).toEqual([]);
    expect(await sideways(screen)).toBe(0);
    const rest = await screen
      .locator(".big-panel")
      .evaluate((panel) => panel.scrollHeight - panel.clientHeight);
    expect(rest, "what does not fit the panel").toBeLessThanOrEqual(1);
    expect(await tooSmall(screen, size.height)).toEqual([]);
  }
  expect(await findings(screen)).toEqual([]);
}

test("the screen follows a room through a vote by hands, asked twice", async ({ page: lead }) => {
  const screen = await openRoom(lead);
  await expect(screen.getByText("raise your hand")).toBeVisible();
  await expectSound(screen);
  await readToVote(lead);
  await expect(told(screen)).toBeVisible();
  const count = await options(screen).count();
  expect(count).toBeGreaterThan(1);
  await expectSound(screen);

  await lead.keyboard.press("o");
  await expect(screen.getByText("Raise your hand", { exact: true })).toBeVisible();
  await raise(lead, [4, 2]);
  await expect(screen.getByRole("status").filter({ hasText: "6 answers so far" })).toBeVisible();
  await expect(screen.locator(".track")).toHaveCount(0);
  await lead.keyboard.press("c");
  await expect(screen.getByText("The vote is closed")).toBeVisible();
  await lead.keyboard.press("r");
  await expect(options(screen).first()).toContainText("4 people");
  await expect(screen.getByText("6 people answered")).toBeVisible();
  await expectSound(screen);

  await next(lead);
  await expect(screen.getByText("Talk in pairs")).toBeVisible();
  await lead.keyboard.press("o");
  await expect(screen.locator(".track")).toHaveCount(0);
  await raise(lead, [1, 5]);
  await lead.keyboard.press("c");
  await lead.keyboard.press("r");
  await expect(options(screen).first()).toContainText("3 fewer");
  await expect(options(screen).nth(1)).toContainText("3 more");
  await expectSound(screen);

  await next(lead);
  await next(lead);
  await expect(screen.locator(".big-rows")).toHaveCount(0);
  await expect(screen.getByText("The way that was taken")).toBeVisible();
});

test("the screen comes back as it was, and says when its facilitator is gone", async ({
  page: lead,
}) => {
  const screen = await openRoom(lead);
  await begin(lead);
  await expect(told(screen)).not.toBeEmpty();
  const words = (await told(screen).textContent()) ?? "";
  await screen.reload();
  await expect(told(screen)).toHaveText(words);
  await lead.close();
  await expect(screen.getByText("The line to the facilitator is lost")).toBeVisible();
  await expect(told(screen)).toHaveText(words);
  expect(await findings(screen)).toEqual([]);
});

test("a screen on another machine asks for a code, and says when there is no such room", async ({
  page,
}) => {
  await page.goto("#/screen");
  await expectThere(page);
  expect(await findings(page)).toEqual([]);
  await page.getByLabel("Room code").fill("aaa aaa");
  await page.getByRole("button", { name: "Show the room" }).click();
  await expect(page.getByText("There is no room with the code aaa aaa.")).toBeVisible();
  await expect(page).toHaveURL(/#\/screen\/aaa%20aaa$/u);
  await expectThere(page);
  expect(await findings(page)).toEqual([]);
});

test("a screen on another machine shows a room of the server, without what is private", async ({
  page: lead,
  browser,
  baseURL,
}) => {
  await lead.goto(`#/lead/${STORY}`);
  await lead.getByRole("button", { name: "Make a room" }).click();
  const code = (await lead.getByLabel("Room code").textContent())?.replace(/\s/gu, "") ?? "";
  const context = await browser.newContext({ baseURL: baseURL ?? "", reducedMotion: "reduce" });
  const screen = await context.newPage();
  const frames: string[] = [];
  screen.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => frames.push(String(payload))),
  );
  await screen.goto(`#/screen/${code}`);
  await expect(screen.getByText("Nobody is here yet")).toBeVisible();
  await begin(lead);
  await expect(told(screen)).not.toBeEmpty();
  await screen.reload();
  await expect(told(screen)).not.toBeEmpty();
  const all = frames.join("\n");
  expect(all).toContain('"role":"screen"');
  expect(all).not.toMatch(/"(?:secret|playthrough|pauses|quorum|taken|polls|heard|bid)":/u);
  await context.close();
});
