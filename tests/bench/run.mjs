// Measures the built game in dist and writes RESULTS.md beside this file: `npm run bench`, which builds first.
// `--story=<id>` takes another story than green-eyes. Ends with 0 where every limit holds, with 1 where one is missed.
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser.mjs";
import { measureClicks } from "./clicks.mjs";
import { measureCold } from "./cold.mjs";
import { measureHour } from "./hour.mjs";
import { measureIdle } from "./idle.mjs";
import { judged, summaryOf } from "./limits.mjs";
import { reportOf } from "./report.mjs";
import { builtStory, DIST, ROOT, serve, servePlain } from "./site.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureWork } from "./work.mjs";

const RESULTS = fileURLToPath(new URL("RESULTS.md", import.meta.url));
const COLD_VISITS = 11;

/** Runs every benchmark in one browser, one after the other: they would disturb each other. */
async function measure(browser, sites, story) {
  const game = { url: sites.game.url, story: story.id };
  const step = (name, measuring) => {
    console.log(name);
    return measuring();
  };
  const cold = await step("Cold load", () =>
    measureCold(browser, { ...game, plainUrl: sites.plain.url, times: COLD_VISITS }),
  );
  const sizes = await step("JavaScript", () => measureSizes(cold.middle.game));
  const later = sizes.stage.map(({ path }) => path);
  const work = await step("Work until the choices stand", () =>
    measureWork(browser, { ...game, plainUrl: sites.plain.url, later }),
  );
  const clicks = await step("Click to line", () => measureClicks(browser, game));
  const hour = await step("An hour of play", () =>
    measureHour(browser, { ...game, minutes: story.header.minutes }),
  );
  const idle = await step("Idle stage", () => measureIdle(browser, game));
  return { cold, sizes, work, clicks, hour, idle };
}

/** Writes the report, laid out as the project's own check wants it. */
async function write(report) {
  await writeFile(RESULTS, report);
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  spawnSync(process.execPath, [biome, "format", "--write", RESULTS], { cwd: ROOT });
}

const loadNow = () => loadavg()[0].toFixed(2);

function surroundings(story, version, before) {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    date: new Date().toISOString().slice(0, 10),
    story: `${story.header.title} (${story.header.minutes} minutes)`,
    machine: `${cpus().length} cores (${model.trim()}), ${memory}, ${process.platform}`,
    software: `Node ${process.versions.node}, Chromium ${version}, headless`,
    load: `${before}, ${loadNow()}`,
  };
}

async function main() {
  const { values } = parseArgs({
    options: { story: { type: "string", default: "green-eyes" } },
  });
  const before = loadNow();
  const story = await builtStory(values.story);
  const sites = { game: await serve(DIST), plain: await servePlain(story) };
  const browser = await openBrowser();
  try {
    const measured = await measure(browser, sites, story);
    await write(reportOf(surroundings(story, browser.version(), before), measured));
    console.log(`\n${summaryOf(measured)}\n\nAll of it is in tests/bench/RESULTS.md.`);
    return judged(measured).every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await browser.close();
    await Promise.all([sites.game.stop(), sites.plain.stop()]);
  }
}

process.exitCode = await main().catch((problem) => {
  console.error(problem instanceof Error ? problem.message : problem);
  return 2;
});
