// The map of a story of 300 choice points.
import { openPage } from "./browser.mjs";
import { quantile } from "./figures.mjs";
import { made, runsOf, serveMade, withRuns } from "./made.mjs";

const SHAPE = { steps: 62, places: 5 };
const RUNS = 6;
const CLICKS = 40;
const VISITS = 7;
const PAN_SECONDS = 3;

/** In the page: from the link to the map's first drawing on the screen. */
async function firstDrawing() {
  const { until, onScreen } = globalThis.bench;
  location.replace("#/about");
  await until("another page", () => document.querySelector("main.about"));
  const start = performance.now();
  location.replace("#/map/green-eyes");
  await until("the map", () => document.querySelector(".sheet svg .map-mark"));
  return (await onScreen()) - start;
}

/** In the page: from the click on a mark to the frame that shows its moment. */
async function answers(count) {
  const { until, onScreen } = globalThis.bench;
  const title = () => document.querySelector(".moment")?.textContent;
  const marks = [...document.querySelectorAll(".map-mark")];
  const times = [];
  for (let click = 0; click < count; click += 1) {
    const mark = marks[(1 + click * 37) % marks.length];
    mark.scrollIntoView({ block: "nearest", inline: "center" });
    await onScreen();
    const before = title();
    const { x, y, width, height } = mark.getBoundingClientRect();
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    const start = performance.now();
    mark.dispatchEvent(new MouseEvent("click", at));
    await until("another moment", () => title() !== before);
    times.push((await onScreen()) - start);
  }
  return times;
}

/** In the page: the time of each frame while the map is moved to and fro. */
async function pan(seconds) {
  const frame = document.querySelector(".map-scroll");
  const far = frame.scrollWidth - frame.clientWidth;
  const times = [];
  const begin = performance.now();
  for (let now = begin; now - begin < seconds * 1_000; ) {
    frame.scrollLeft = far * Math.abs((((now - begin) / 1_000) % 2) - 1);
    const next = await new Promise(requestAnimationFrame);
    times.push(next - now);
    now = next;
  }
  return times.slice(1);
}

/** Measures the map in a page of its own. */
export async function measureMap(browser) {
  const all = await made(SHAPE);
  const site = await serveMade("map", all);
  const { page, close } = await openPage(browser);
  try {
    await withRuns(page, site.url, runsOf(all, RUNS, SHAPE.steps));
    const drawings = [];
    for (let visit = 0; visit < VISITS; visit += 1)
      drawings.push(await page.evaluate(firstDrawing));
    const clicks = await page.evaluate(answers, CLICKS);
    const frames = await page.evaluate(pan, PAN_SECONDS);
    const { marks } = all.sheet;
    return {
      points: marks.filter(({ kind }) => kind === "point").length,
      turns: marks.reduce((sum, { choices }) => sum + choices.length, 0),
      runs: RUNS,
      drawing: { first: drawings[0], p50: quantile(drawings, 0.5) },
      clicks: { count: clicks.length, p50: quantile(clicks, 0.5), p99: quantile(clicks, 0.99) },
      pan: { frames: frames.length, p50: quantile(frames, 0.5), p95: quantile(frames, 0.95) },
    };
  } finally {
    await close();
    await site.stop();
  }
}
