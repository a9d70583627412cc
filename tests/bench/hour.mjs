// An hour of play: what stays behind in the page's memory.
import { openBrowser, openPage } from "./browser.mjs";
import { chance } from "./figures.mjs";
import { whatStays } from "./heap.mjs";

/** In the page: from the shelf through the story to its debrief, and back to the shelf. */
async function playFromShelf({ story, chances }) {
  const { until, readOn, choose, choices, debrief, stageStands } = globalThis.bench;
  const start = await until("the shelf", () =>
    document.querySelector(`#app a.button.strong[href^="#/play/${story}"]`),
  );
  start.click();
  let made = 0;
  while ((await readOn()) > 0) {
    if (made === 0) await stageStands();
    await choose(Math.floor(chances[made % chances.length] * choices().length));
    made += 1;
  }
  const ending = debrief().textContent;
  document.querySelector('main.debrief a[href="#/"]').click();
  await until("the shelf", () => document.querySelector(`#app a[href^="#/play/${story}"]`));
  return { made, ending };
}

/** Without these the engine keeps what the page holds and no machine code, which grows with use until all is warm. */
const NO_COMPILERS = ["--no-opt --no-maglev --no-sparkplug"];

/** Plays an hour as `playHour` does, and another one in a browser that compiles nothing to machine code. */
export async function measureHour(browser, game) {
  const compiled = await playHour(browser, game);
  const other = await openBrowser(NO_COMPILERS);
  try {
    return { ...compiled, interpreted: await playHour(other, game) };
  } finally {
    await other.close();
  }
}

/** Plays a story as often as it fits into an hour of reading. */
async function playHour(browser, { url, story, minutes }) {
  const random = chance(11);
  const plays = Math.max(2, Math.round(60 / minutes));
  const { page, devtools, close } = await openPage(browser);
  try {
    await devtools.send("Performance.enable");
    await page.goto(url, { waitUntil: "commit" });
    const rows = [];
    for (let play = 1; play <= plays; play += 1) {
      const chances = Array.from({ length: 997 }, random);
      const { made, ending } = await page.evaluate(playFromShelf, { story, chances });
      const closely = play === 1 || play === plays;
      rows.push({ play, made, ending, ...(await whatStays(devtools, closely)) });
    }
    const growthOf = (name) => rows.at(-1)[name] / rows[0][name] - 1;
    const growth = { heap: growthOf("heap"), objects: growthOf("objects") };
    return { minutes, plays, rows, growth };
  } finally {
    await close();
  }
}
