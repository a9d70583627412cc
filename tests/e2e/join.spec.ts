import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { findings } from "./support/axe";
import { cutOff, fits, sideways } from "./support/layout";
import { type LedRoom, ledRoom, untilLed, WAYS } from "./support/room";
import { expect, test } from "./support/test";

const DIST = fileURLToPath(new URL("../../dist/client/", import.meta.url));
/** All that a phone loads before it can vote, in bytes: page, script and styles, without fonts. */
const MOST = 32_000;

let room: LedRoom;

test.beforeEach(async ({ baseURL }) => {
  room = await ledRoom(baseURL);
});

test.afterEach(() => room.stop());

const codeField = (page: Page) => page.getByRole("textbox", { name: "Room code" });
const choices = (page: Page) => page.getByRole("group", { name: "Choices" });
const choice = (page: Page, at: number) =>
  choices(page).getByRole("button", { name: WAYS[at] ?? "" });
const status = (page: Page) => page.getByRole("status");
const answered = (count: number) => untilLed(room, (view) => view.answered === count);

/** Joins by the code, as it is typed. */
async function typeCode(page: Page, code = room.held.code): Promise<void> {
  await page.goto("join");
  await codeField(page).fill(code);
  await page.getByRole("button", { name: "Join" }).click();
}

/** Joins by the QR code. */
async function scan(page: Page): Promise<void> {
  await page.goto(`join#${room.held.code}.${room.held.key}`);
  await expect(page.getByText("You are in.")).toBeVisible();
}

test("what a phone loads before it can vote is small", () => {
  const names = readdirSync(`${DIST}assets`).filter((name) => /^join-.*\.(?:js|css)$/u.test(name));
  expect(names).toHaveLength(2);
  const files = [`${DIST}join.html`, ...names.map((name) => `${DIST}assets/${name}`)];
  const page = readFileSync(`${DIST}join.html`, "utf8");
  for (const name of names) expect(page).toContain(name);
  expect(page.match(/<script|rel="modulepreload"|rel="stylesheet"/gu)).toHaveLength(2);
  const bytes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST);
});

test("a code that is typed lets in, and a vote is cast, changed and kept over a reload", async ({
  page,
}) => {
  await typeCode(page, ` ${room.held.code.toLowerCase().slice(0, 3)}-${room.held.code.slice(3)} `);
  await expect(page.getByText("You are in.")).toBeVisible();
  await room.tell();
  await room.open("one");
  await choice(page, 0).click();
  await expect(status(page)).toContainText("Your vote is in");
  await choice(page, 2).click();
  await expect(choice(page, 2)).toHaveAttribute("aria-pressed", "true");
  await expect(choice(page, 0)).toHaveAttribute("aria-pressed", "false");
  await expect(status(page)).toContainText("Your vote is in");
  await answered(1);
  await page.reload();
  await expect(status(page)).toContainText("Your vote is in");
  await expect(choice(page, 2)).toHaveAttribute("aria-pressed", "true");
  await choices(page).getByRole("button", { name: "I'd rather not" }).click();
  await expect(status(page)).toContainText("you would rather not");
  await untilLed(room, (view) => view.people === 1 && view.answered === 1);
});

test("every kind of vote is asked in its own way, and what the room said is told in words", async ({
  browser,
  baseURL,
}) => {
  const contexts = await Promise.all(
    [1, 2, 3].map(() => browser.newContext({ baseURL: baseURL ?? "" })),
  );
  const phones = await Promise.all(contexts.map((context) => context.newPage()));
  await Promise.all(phones.map(scan));
  await room.tell();

  await room.open("likely-and-helpful");
  for (const phone of phones) {
    await expect(phone.getByRole("heading", { name: "What will Andrew do?" })).toBeVisible();
    await choice(phone, 0).click();
    await expect(phone.getByRole("heading", { name: "And what might help?" })).toBeFocused();
    await choice(phone, 1).click();
    await expect(status(phone)).toContainText("Your vote is in");
  }
  await room.does({ does: "close" });
  for (const phone of phones) await expect(phone.getByText("The vote is closed.")).toBeVisible();
  await room.does({ does: "reveal" });
  for (const phone of phones) {
    await expect(phone.getByRole("heading", { name: "Might help" })).toBeVisible();
    await expect(phone.getByText("3 of 3")).toHaveCount(2);
  }

  await room.open("feeling");
  for (const phone of phones) await choice(phone, 1).click();
  await answered(3);
  await room.does({ does: "close" });

  await room.open("halves");
  const asked = await Promise.all(
    phones.map((phone) => phone.getByRole("heading", { name: "You answer for" }).textContent()),
  );
  expect(new Set(asked).size).toBe(2);
  for (const phone of phones) await choice(phone, 0).click();
  await answered(3);
  await room.does({ does: "close" }, { does: "reveal" });
  for (const phone of phones) {
    await expect(phone.getByRole("heading", { name: "For Lucy" })).toBeVisible();
    await expect(phone.getByText("your answer")).toHaveCount(1);
  }

  await room.open("bid");
  for (const id of ["one", "two"])
    await room.does({ does: "line", option: { id, text: `Line ${id}.` } });
  for (const phone of phones) {
    await expect(choices(phone).getByRole("button", { name: "Line two." })).toBeVisible();
    await phone.getByRole("button", { name: "There" }).click();
    await expect(status(phone)).toContainText("1 line marked");
    await choices(phone).getByRole("button", { name: "Line one." }).click();
    await expect(status(phone)).toContainText("2 lines marked");
  }
  await room.does({ does: "close" }, { does: "reveal" });
  expect(room.leading.now().view.poll?.tally?.counts).toEqual([[3, 3]]);

  await room.does({ does: "debrief" });
  for (const phone of phones) await expect(phone.getByText("The room looks back.")).toBeVisible();
  await room.does({ does: "end" });
  for (const phone of phones) {
    await expect(phone.getByRole("link", { name: "Help lines" })).toHaveAttribute(
      "href",
      "/#/about",
    );
    await expect(status(phone)).toBeEmpty();
  }
  for (const context of contexts) await context.close();
});

test("who comes late finds what happened so far; a pause reaches the facilitator alone", async ({
  page,
}) => {
  await room.tell();
  await page.goto(`join#${room.held.code}.${room.held.key}`);
  await expect(page.getByText("Lucy found a message on his phone.")).toBeVisible();
  await page.getByRole("button", { name: "Pause, please" }).click();
  await expect(status(page)).toContainText("somebody would like a pause");
  await untilLed(room, ({ pauses }) => pauses === 1);
});

test("a refusal is a sentence, and the code can be typed again", async ({ page }) => {
  await typeCode(page, "XXXXXX");
  await expect(page.getByRole("alert")).toContainText("There is no room with this code");
  await expect(codeField(page)).toBeFocused();
  await room.does({ does: "lock", locked: true });
  await codeField(page).fill(room.held.code);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("alert")).toContainText("lets nobody new in");
});

test.describe("without a network for a while", () => {
  test.use({ expected: [/ERR_INTERNET_DISCONNECTED/u] });

  test("a vote waits, and goes out once it is back", async ({ page, context }) => {
    await scan(page);
    await room.open("one");
    await expect(choices(page)).toBeVisible();
    await context.setOffline(true);
    await expect(status(page)).toContainText("No connection just now");
    await choice(page, 1).click();
    await expect(status(page)).toContainText("goes out as soon as it is back");
    await context.setOffline(false);
    await expect(status(page)).toContainText("Your vote is in");
    await answered(1);
  });
});

for (const [name, viewport, scheme, size] of [
  ["390 × 844", { width: 390, height: 844 }, "light", ""],
  ["390 × 844 on dark paper", { width: 390, height: 844 }, "dark", ""],
  ["320 × 568", { width: 320, height: 568 }, "light", ""],
  ["320 × 568 and text of twice the size", { width: 320, height: 568 }, "light", "200%"],
] as const)
  test.describe(name, () => {
    test.use({ viewport, colorScheme: scheme, hasTouch: true });

    test("everything can be read and hit", async ({ page }) => {
      /** What there is to say against the page as it stands. */
      const faults = async () => [
        ...(await findings(page)),
        ...(await cutOff(page)),
        ...((await sideways(page)) > 0 ? ["scrolls sideways"] : []),
        ...(await small(page)),
      ];
      await page.addInitScript((text) => {
        addEventListener("DOMContentLoaded", () => {
          document.documentElement.style.fontSize = text;
        });
      }, size);
      await page.goto("join");
      expect(await faults()).toEqual([]);
      await scan(page);
      expect(await faults()).toEqual([]);
      await room.tell();
      for (const kind of ["one", "likely-and-helpful", "bid", "halves"] as const) {
        await room.open(kind);
        if (kind === "bid") await room.does({ does: "line", option: { id: "l", text: "A line." } });
        await expect(choices(page)).toBeVisible();
        expect(await faults()).toEqual([]);
        const rather = choices(page).getByRole("button", { name: "I'd rather not" });
        await rather.click();
        await expect(status(page)).toContainText("Your vote is in");
        expect(await fits(rather)).toBe(true);
        expect(await faults()).toEqual([]);
        await room.does({ does: "close" });
      }
      await room.does({ does: "end" });
      await expect(page.getByRole("link", { name: "Help lines" })).toBeVisible();
      expect(await faults()).toEqual([]);
    });
  });

/** Controls that are too small for a finger. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, input, summary, a:not(.skip-link)")]
      .filter((each) => each.checkVisibility())
      .filter((each) => each.getBoundingClientRect().height < 43.5)
      .map((each) => `small: ${each.textContent}`),
  );
