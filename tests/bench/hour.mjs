// An hour of play at the pace of reading: what stays behind in the page's memory.
import { openPage } from "./browser.mjs";
import { chance } from "./figures.mjs";
import { whatStays } from "./heap.mjs";

/** How long a line is read. */
const LINE_MS = 5_000;
/** How long a debrief is read, in lines. */
const DEBRIEF_LINES = 5;

/** In the page: from the shelf through the story to its debrief, and back to the shelf, with time to read. */
async function playFromShelf({ story, chances, lineMs, debriefLines }) {
  const { until, choose, choices, debrief, entries, goOn, stageSleeps } = globalThis.bench;
  const read = (lines) => new Promise((resolve) => setTimeout(resolve, lines * lineMs));
  const start = await until("the shelf", () =>
    document.querySelector(`#app a.button.strong[href^="#/play/${story}"]`),
  );
  start.click();
  let made = 0;
  for (;;) {
    await until("a button", () => goOn() ?? choices()[0] ?? debrief());
    if (debrief()) break;
    await read(1);
    if (goOn()) {
      const before = entries().length;
      goOn().click();
      await until("the next line", () => entries().length !== before || !goOn());
    } else {
      await stageSleeps();
      await choose(Math.floor(chances[made % chances.length] * choices().length));
      made += 1;
    }
  }
  const ending = debrief().textContent;
  await read(debriefLines);
  document.querySelector('main.debrief a[href="#/"]').click();
  await until("the shelf", () => document.querySelector(`#app a[href^="#/play/${story}"]`));
  return { made, ending };
}

/**
 * Plays a story as often as it fits into an hour, which takes about an hour: an engine throws away what it compiled
 * and no longer uses as time passes, so that a script that reads an hour's lines in seconds finds more than a player has.
 */
export async function measureHour(browser, { url, story, minutes }) {
  const random = chance(11);
  const plays = Math.max(2, Math.round(60 / minutes));
  const { page, devtools, close } = await openPage(browser);
  try {
    await devtools.send("Performance.enable");
    await page.goto(url, { waitUntil: "commit" });
    const rows = [];
    for (let play = 1; play <= plays; play += 1) {
      const chances = Array.from({ length: 997 }, random);
      const begun = performance.now();
      const { made, ending } = await page.evaluate(playFromShelf, {
        story,
        chances,
        lineMs: LINE_MS,
        debriefLines: DEBRIEF_LINES,
      });
      const took = (performance.now() - begun) / 60_000;
      const closely = play === 1 || play === plays;
      rows.push({ play, took, made, ending, ...(await whatStays(devtools, closely)) });
    }
    const growthOf = (name) => rows.at(-1)[name] / rows[0][name] - 1;
    return { plays, rows, growth: { heap: growthOf("heap"), objects: growthOf("objects") } };
  } finally {
    await close();
  }
}
