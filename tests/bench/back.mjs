// One choice taken back in a run of 200 moves.
import { goToStory, openPage } from "./browser.mjs";
import { quantile } from "./figures.mjs";
import { made, runsOf, serveMade, withRuns } from "./made.mjs";

const MOVES = 200;
const SHAPE = { steps: MOVES + 1, places: 2 };
const TIMES = 40;

/** In the page: takes one choice back and makes it again, so that each time it is the last of all of them. */
async function takeBack(times) {
  const { back, until, stageSleeps } = globalThis.bench;
  await until("the choices", () => document.querySelector("fieldset.choices"));
  await stageSleeps();
  const chosen = () => document.querySelectorAll(".chosen").length;
  const backs = [];
  const moves = chosen();
  for (let time = 0; time < times; time += 1) {
    backs.push(await back());
    document.querySelector('[aria-keyshortcuts="Shift+Backspace"]').click();
    await until("the choice made again", () => chosen() === moves);
    await stageSleeps();
  }
  return { moves, backs };
}

/** Measures *Back one choice* far into a run. */
export async function measureBack(browser) {
  const all = await made(SHAPE);
  const site = await serveMade("back", all);
  const { page, close } = await openPage(browser);
  try {
    await withRuns(page, site.url, runsOf(all, 1, MOVES));
    await goToStory(page, site.url, "green-eyes");
    const { moves, backs } = await page.evaluate(takeBack, TIMES);
    return {
      moves,
      count: backs.length,
      p50: quantile(backs, 0.5),
      p95: quantile(backs, 0.95),
      longest: Math.max(...backs),
    };
  } finally {
    await close();
    await site.stop();
  }
}
