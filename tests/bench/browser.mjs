// The browser that everything is measured in.
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../support/browser.mjs";

const PLAYER = fileURLToPath(new URL("player.js", import.meta.url));
const VIEWPORT = { width: 1280, height: 720 };

// Nothing but the page may use the processor or the line.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a browser; close it afterwards. */
export function openBrowser() {
  const executablePath = ensureBrowser();
  // Chromium refuses its sandbox to root, which is who runs this in a container.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...asRoot, ...QUIET],
  });
}

/** A page of a first visit (no cache, no saves) that can be played from inside, with its devtools session. */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "no-preference" });
  await context.addInitScript({ path: PLAYER });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return { page, devtools, close: () => context.close() };
}

/** Goes to a story's play page in a page that was opened by `openPage`. */
export const goToStory = (page, url, story) =>
  page.goto(`${url}#/play/${story}`, { waitUntil: "commit" });
