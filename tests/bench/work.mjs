// What the page's main thread works until the choices stand: unlike times, hardly touched by what else runs here.
import { openPage } from "./browser.mjs";
import { median } from "./figures.mjs";
import { untilQuiet } from "./quiet.mjs";

const TIMES = 7;

async function plainChoices() {
  const { until, onScreen } = globalThis.bench;
  await until("choices", () => document.querySelector("#story .choice a"));
  await onScreen();
}

async function gameChoices() {
  const { readOn, onScreen } = globalThis.bench;
  await readOn();
  await onScreen();
}

/** Main thread's processor time in ms on a first visit: in all, in scripts, in style and layout. */
async function visit(browser, whole, { url, play, blocked }) {
  const { page, devtools, close } = await openPage(browser);
  try {
    await devtools.send("Network.enable");
    await devtools.send("Network.setBlockedURLs", { urls: blocked });
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await untilQuiet(whole);
    await page.goto(url, { waitUntil: "commit" });
    await page.evaluate(play);
    const { metrics } = await devtools.send("Performance.getMetrics");
    const ms = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return {
      all: ms("TaskDuration"),
      scripts: ms("ScriptDuration"),
      layout: ms("LayoutDuration") + ms("RecalcStyleDuration"),
    };
  } finally {
    await close();
  }
}

const medians = (visits) =>
  Object.fromEntries(
    Object.keys(visits[0]).map((name) => [name, median(visits.map((one) => one[name]))]),
  );

/** Medians for both pages. `later` names the scripts of the stage, which are kept out. */
export async function measureWork(browser, { url, plainUrl, story, later }) {
  const whole = await browser.newBrowserCDPSession();
  const blocked = later.map((path) => `*${path}`);
  const plain = { url: plainUrl, play: plainChoices, blocked };
  const game = { url: `${url}#/play/${story}`, play: gameChoices, blocked };
  const visits = { plain: [], game: [] };
  for (let turn = 0; turn < TIMES; turn += 1) {
    visits.plain.push(await visit(browser, whole, plain));
    visits.game.push(await visit(browser, whole, game));
  }
  await whole.detach();
  return { times: TIMES, plain: medians(visits.plain), game: medians(visits.game) };
}
