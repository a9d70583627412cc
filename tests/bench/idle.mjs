// The idle stage: what the page costs while nothing moves.
import { setTimeout as pass } from "node:timers/promises";
import { goToStory, openPage } from "./browser.mjs";
import { processorSeconds, untilQuiet } from "./quiet.mjs";

const MEASURE_MS = 20_000;

/** Percent of one core that the page (renderer and GPU process) and the rest of the browser take. */
async function share(devtools) {
  await untilQuiet(devtools);
  const before = await processorSeconds(devtools);
  const start = performance.now();
  await pass(MEASURE_MS);
  const after = await processorSeconds(devtools);
  const seconds = (performance.now() - start) / 1000;
  const percent = (types) =>
    types.reduce((sum, type) => sum + after[type] - (before[type] ?? 0), 0) * (100 / seconds);
  const ofPage = (type) => type === "renderer" || type === "GPU";
  const types = Object.keys(after);
  return {
    page: percent(types.filter(ofPage)),
    rest: percent(types.filter((type) => !ofPage(type))),
  };
}

async function playToChoices() {
  const { until, readOn, stageSleeps, isWebgl } = globalThis.bench;
  const choices = await readOn();
  await stageSleeps();
  await until("choices", () => document.querySelector("fieldset.choices"));
  return { choices, renderer: isWebgl() ? "WebGL" : "Canvas" };
}

async function chooseOnce() {
  const { choose, stageSleeps } = globalThis.bench;
  await choose(0);
  await stageSleeps();
}

/** Measures a blank page, the stage at the first choices, and the stage after a choice was played out. */
export async function measureIdle(browser, { url, story }) {
  const devtools = await browser.newBrowserCDPSession();
  const { page, close } = await openPage(browser);
  try {
    const blank = await share(devtools);
    await goToStory(page, url, story);
    const { renderer } = await page.evaluate(playToChoices);
    const atChoices = await share(devtools);
    await page.evaluate(chooseOnce);
    const afterChoice = await share(devtools);
    return { seconds: MEASURE_MS / 1000, renderer, blank, atChoices, afterChoice };
  } finally {
    await close();
    await devtools.detach();
  }
}
