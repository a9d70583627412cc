// From the click on a choice to the first line of its answer in the page.
import { goToStory, openPage } from "./browser.mjs";
import { chance, quantile } from "./figures.mjs";

const WANTED = 300;
/** How often a choice is taken back, to make another. */
const BACK_SHARE = 0.3;

/** In the page: one playthrough to its end with these chances; the times of its choices and steps back. */
async function playThrough({ chances, backShare }) {
  const { readOn, choose, back, stageStands } = globalThis.bench;
  const times = { choices: [], backs: [] };
  let next = 0;
  const roll = () => {
    next += 1;
    return chances[next % chances.length];
  };
  for (let step = 0; (await readOn()) > 0; step += 1) {
    if (step === 0) await stageStands();
    const pick = () => Math.floor(roll() * globalThis.bench.choices().length);
    times.choices.push(await choose(pick()));
    if (roll() < backShare) {
      times.backs.push(await back());
      times.choices.push(await choose(pick()));
    }
  }
  return times;
}

const sumUp = (times) => ({
  count: times.length,
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  longest: Math.max(...times),
});

/** Plays until there are enough choices. */
export async function measureClicks(browser, { url, story }) {
  const random = chance(7);
  const all = { choices: [], backs: [] };
  const { page, close } = await openPage(browser);
  let playthroughs = 0;
  try {
    await goToStory(page, url, story);
    while (all.choices.length < WANTED) {
      const chances = Array.from({ length: 997 }, random);
      const times = await page.evaluate(playThrough, { chances, backShare: BACK_SHARE });
      all.choices.push(...times.choices);
      all.backs.push(...times.backs);
      playthroughs += 1;
      await page.evaluate((address) => location.replace(address), `#/play/${story}`);
    }
    return { playthroughs, choices: sumUp(all.choices), backs: sumUp(all.backs) };
  } finally {
    await close();
  }
}
