// Bad input in the studio: how long its verdict takes, and how long the page does not answer meanwhile.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { openPage } from "./browser.mjs";
import { ROOT } from "./site.mjs";

const FOLDER = join(ROOT, "tests/support/bad-input");
const MADE = fileURLToPath(new URL("../support/bad-input/made.ts", import.meta.url));
/** Milliseconds for which the page is watched on after a verdict: findings and map are drawn then. */
const AFTER = 500;
/** A guard against hanging. */
const GUARD = 60_000;

/** A file of the folder, and those beside it that it includes. */
async function withIncluded(name) {
  const bytes = await readFile(join(FOLDER, name));
  const others = (await readdir(FOLDER)).filter((each) => bytes.includes(`INCLUDE ${each}`));
  const read = others.map(async (each) => ({
    name: each,
    bytes: await readFile(join(FOLDER, each)),
  }));
  return [{ name, bytes }, ...(await Promise.all(read))];
}

/** Every bad input with its name, its files, and the codes of which the studio has to name one. */
async function badInputs() {
  const codes = JSON.parse(await readFile(join(FOLDER, "codes.json"), "utf8"));
  const kept = Object.entries(codes).map(async ([name, code]) => ({
    name,
    files: await withIncluded(name),
    codes: [code],
  }));
  const { module } = await runnerImport(MADE);
  const made = Object.entries(module.MADE).map(([name, { bytes, codes: any }]) => ({
    name,
    files: [{ name, bytes: bytes() }],
    codes: any,
  }));
  return [...(await Promise.all(kept)), ...made].map((each) => ({
    ...each,
    codes: each.codes.map((code) => code.replace(/:\d+$/u, "")),
  }));
}

/** In the page: notes each time that nothing else could run. */
function watch() {
  const seen = { from: Number.POSITIVE_INFINITY, longest: 0 };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (last >= seen.from) seen.longest = Math.max(seen.longest, now - last);
    last = now;
    setTimeout(() => port2.postMessage(0), 2);
  };
  port2.postMessage(0);
  addEventListener(
    "change",
    () => {
      seen.from = performance.now();
    },
    true,
  );
  globalThis.pauses = seen;
}

/** In the page: waits for one of the codes among the findings; returns the milliseconds since the file was picked. */
const untilNamed = ({ codes, guard }) =>
  new Promise((resolve, reject) => {
    const look = () => {
      const since = performance.now() - globalThis.pauses.from;
      const named = [...document.querySelectorAll(".findings .code")].some((each) =>
        codes.some((code) => each.textContent?.startsWith(code)),
      );
      if (named) resolve(since);
      else if (since > guard) reject(new Error(`The studio never named ${codes.join(" or ")}.`));
      else setTimeout(look, 10);
    };
    look();
  });

async function measureOne(browser, url, { name, files, codes }) {
  const { page, close } = await openPage(browser);
  await page.addInitScript(watch);
  await page.goto(`${url}#/studio`);
  await page.locator(".under-text", { hasText: "Nothing found." }).waitFor();
  await page.getByLabel("Open files").setInputFiles(
    files.map((each) => ({
      name: each.name,
      mimeType: "text/plain",
      buffer: Buffer.from(each.bytes),
    })),
  );
  const verdict = await page.evaluate(untilNamed, { codes, guard: GUARD });
  await page.waitForTimeout(AFTER);
  const pause = await page.evaluate(() => globalThis.pauses.longest);
  await close();
  return { name, codes, verdict, pause };
}

/** Opens every bad input in a studio of its own. */
export async function measureStudio(browser, { url }) {
  const rows = [];
  for (const input of await badInputs()) rows.push(await measureOne(browser, url, input));
  return rows;
}
