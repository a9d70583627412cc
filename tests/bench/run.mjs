// Measures the built game in dist and writes RESULTS.md beside this file: `npm run bench`, which builds first.
// `--story=<id>` takes another story than green-eyes; `--only=check` measures the story check alone, which needs no
// browser, `--only=again` playing again alone, `--only=studio` bad input in the studio alone, `--only=rooms` the rooms
// of a workshop alone, which needs a redis-server and Linux; each writes its part anew.
// An hour of play takes one, and the rooms want the machine to themselves: these are measured alone only.
// Ends with 0 where every limit holds, with 1 where one is missed.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureAgain } from "./again.mjs";
import { AGAIN_HEADING, againPart, judgedAgain } from "./again-part.mjs";
import { openBrowser } from "./browser.mjs";
import { measureCheck } from "./check.mjs";
import { CHECK_HEADING, checkPart, judgedCheck } from "./check-part.mjs";
import { measureClicks } from "./clicks.mjs";
import { measureCold } from "./cold.mjs";
import { measureHour } from "./hour.mjs";
import { HOUR_HEADING, hourPart, judgedHour } from "./hour-part.mjs";
import { measureIdle } from "./idle.mjs";
import { judged, summaryOf } from "./limits.mjs";
import { reportOf } from "./report.mjs";
import { measureRooms } from "./rooms.mjs";
import { judgedRooms, ROOMS_HEADING, roomsPart } from "./rooms-part.mjs";
import { builtStory, DIST, ROOT, serve, servePlain } from "./site.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureStudio } from "./studio.mjs";
import { judgedStudio, STUDIO_HEADING, studioPart } from "./studio-part.mjs";
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
  const idle = await step("Idle stage", () => measureIdle(browser, game));
  const again = await step("Playing again", () => measureAgain(browser));
  const studio = await step("Bad input in the studio", () => measureStudio(browser, game));
  const check = await step("The story check", measureCheck);
  return { cold, sizes, work, clicks, idle, again, studio, check };
}

/** Writes the report, laid out as the project's own check wants it. */
async function write(report) {
  await writeFile(RESULTS, report);
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  spawnSync(process.execPath, [biome, "format", "--write", RESULTS], { cwd: ROOT });
}

const loadNow = () => loadavg()[0].toFixed(2);

function around(command, before) {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    command,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${model.trim()}), ${memory}, ${process.platform}`,
    load: `${before}, ${loadNow()}`,
  };
}

const surroundings = (story, version, before) => ({
  ...around("npm run bench", before),
  story: `${story.header.title} (${story.header.minutes} minutes)`,
  software: `Node ${process.versions.node}, Chromium ${version}, headless`,
});

/** Says how the figures stand to their limits, and gives the exit code. */
function told(figures) {
  console.log(`\n${summaryOf(figures)}\n\nAll of it is in tests/bench/RESULTS.md.`);
  return figures.every(({ holds }) => holds) ? 0 : 1;
}

/** The parts that can be measured alone. */
const ALONE = {
  check: { heading: CHECK_HEADING, measure: measureCheck, part: checkPart, judge: judgedCheck },
  again: {
    heading: AGAIN_HEADING,
    measure: againAlone,
    part: againPart,
    judge: judgedAgain,
  },
  studio: {
    heading: STUDIO_HEADING,
    measure: studioAlone,
    part: studioPart,
    judge: judgedStudio,
  },
  hour: { heading: HOUR_HEADING, measure: hourAlone, part: hourPart, judge: judgedHour },
  rooms: { heading: ROOMS_HEADING, measure: measureRooms, part: roomsPart, judge: judgedRooms },
};

async function againAlone() {
  const browser = await openBrowser();
  try {
    return await measureAgain(browser);
  } finally {
    await browser.close();
  }
}

/** Opens the built game and a browser for one measurement, and closes both. */
async function inGame(measuring) {
  const [game, browser] = [await serve(DIST), await openBrowser()];
  try {
    return await measuring(browser, game);
  } finally {
    await browser.close();
    await game.stop();
  }
}

async function studioAlone() {
  return inGame(measureStudio);
}

async function hourAlone(id) {
  const { minutes } = (await builtStory(id)).header;
  return inGame((browser, { url }) => measureHour(browser, { url, story: id, minutes }));
}

/** The report with a part in the place of the one under that heading, or at its end. */
function withPart(report, heading, part) {
  const from = report.indexOf(heading);
  if (from < 0) return `${report.trimEnd()}\n\n${part}`;
  const next = report.indexOf("\n## ", from);
  const rest = next < 0 ? "" : report.slice(next);
  return `${report.slice(0, from)}${part.trimEnd()}\n${rest}`;
}

/** The part of a report under that heading; empty where there is none. */
function partOf(report, heading) {
  const from = report.indexOf(heading);
  if (from < 0) return "";
  const next = report.indexOf("\n## ", from);
  return report.slice(from, next < 0 ? undefined : next);
}

/** The report with those parts of an older one that it does not have. */
const withParts = (report, older, headings) =>
  headings
    .map((heading) => ({ heading, part: partOf(older, heading) }))
    .filter(({ part }) => part !== "")
    .reduce((all, { heading, part }) => withPart(all, heading, part), report);

/** Measures one part alone and puts it in the place of the one before. */
async function alone(name, id) {
  const { heading, measure, part, judge } = ALONE[name];
  const before = loadNow();
  const measured = await measure(id);
  const written = part(around(`npm run bench -- --only=${name}`, before), measured);
  await write(withPart(await readFile(RESULTS, "utf8"), heading, written));
  return told(judge(measured));
}

async function everything(id) {
  const before = loadNow();
  const story = await builtStory(id);
  const sites = { game: await serve(DIST), plain: await servePlain(story) };
  const browser = await openBrowser();
  try {
    const measured = await measure(browser, sites, story);
    const written = reportOf(surroundings(story, browser.version(), before), measured);
    await write(withParts(written, await readFile(RESULTS, "utf8"), [HOUR_HEADING, ROOMS_HEADING]));
    return told([
      ...judged(measured),
      ...judgedAgain(measured.again),
      ...judgedStudio(measured.studio),
      ...judgedCheck(measured.check),
    ]);
  } finally {
    await browser.close();
    await Promise.all([sites.game.stop(), sites.plain.stop()]);
  }
}

async function main() {
  const { values } = parseArgs({
    options: { story: { type: "string", default: "green-eyes" }, only: { type: "string" } },
  });
  if (values.only === undefined) return everything(values.story);
  if (Object.hasOwn(ALONE, values.only)) return alone(values.only, values.story);
  const known = Object.keys(ALONE).map((name) => `--only=${name}`);
  throw new Error(
    `There is no part "${values.only}" that can be measured alone. There are: ${known.join(", ")}.`,
  );
}

process.exitCode = await main().catch((problem) => {
  console.error(problem instanceof Error ? problem.message : problem);
  return 2;
});
