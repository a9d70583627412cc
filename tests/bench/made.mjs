// Large stories, made here, in the built game: each stands in the place of Green Eyes.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import { chance } from "./figures.mjs";
import { DIST, ROOT, serve } from "./site.mjs";

const WAYS = 3;
// Inside the repository, so that the server's own imports resolve from there.
const SITES = join(ROOT, "test-results/bench/made");

/** A module of the game's own, for Node. */
export const load = async (path) => (await runnerImport(join(ROOT, path))).module;

const knot = (step, place) => `step_${step}_${place}`;

/** Ink whose choice points stand in columns, each with ways to some of the next; each choice turns, and is answered. */
function script({ steps, places }, bond) {
  const way = (step, place, index) => {
    const turning = index % 2 === 0 ? "toward: appreciate" : "away: minimise";
    const to = knot(step + 1, (place + index) % places);
    return `* [Way ${index + 1} from ${step} ${place} # ${turning}]\n    LUCY: (calm) So that way.\n    -> ${to}`;
  };
  const point = (step, place) => `=== ${knot(step, place)} ===
ANDREW: (guarded) This is point ${place} of column ${step}.
LUCY: (warm) And now? # bid: to hear which way
${Array.from({ length: WAYS }, (_, index) => way(step, place, index)).join("\n")}`;
  const end = (place) =>
    `=== ${knot(steps, place)} ===\nOut.\n# ending: out-${place}, Out ${place}\n-> END`;
  const points = Array.from({ length: steps * places }, (_, index) =>
    point(Math.floor(index / places), index % places),
  );
  const ends = Array.from({ length: places }, (_, place) => end(place));
  return [
    "# title: Made\n# cast: andrew, lucy\n# player: andrew\n# minutes: 15\n# kind: flagship\n# summary: Made.\n# note: parting",
    "-> begin",
    `=== begin ===\n# place: kitchen, dusk\n# enter: andrew, left\n# enter: lucy, right\n-> ${knot(0, 0)}`,
    ...points,
    ...ends,
    bond,
  ].join("\n");
}

/** A made story of so many columns and points in each, and its map, as a build would ship them. */
export async function made(shape) {
  const { compileStory } = await load("src/story/compile.ts");
  const { explore } = await load("src/story/explore/explore.ts");
  const { mapSheetOf } = await load("src/story/map-sheet.ts");
  const { readVocabulary } = await load("src/build/stories.ts");
  const words = readVocabulary(ROOT);
  const bond = await readFile(join(ROOT, "stories/lib/bond.ink"), "utf8");
  const source = { id: "made", main: "main.ink", files: { "main.ink": script(shape, bond) } };
  const compiled = compileStory(source, words, (text) => `${text.length}`);
  if (compiled.story === undefined)
    throw new Error(`The made story has findings: ${JSON.stringify(compiled.diagnostics[0])}`);
  const exploration = explore(compiled.story, { clock: () => performance.now() });
  while (!exploration.step(1_000));
  const walk = { explored: exploration.report(), given: [{}] };
  const sheet = await mapSheetOf(compiled.story, words.cast, compiled, walk);
  return { story: compiled.story, sheet };
}

/** Runs at random through a made story, up to `most` moves, as the browser keeps them. */
export function runsOf({ story, sheet }, count, most) {
  const roll = chance(11);
  return Array.from({ length: count }, (_, run) => {
    const moves = [];
    let mark = sheet.starts[0];
    while (sheet.marks[mark].choices.length > 0 && moves.length < most) {
      const { choices } = sheet.marks[mark];
      const choice = choices[Math.floor(roll() * choices.length)];
      const from = mark;
      moves.push(choice);
      mark = sheet.strands.find((each) => each.from === from && each.choices.includes(choice)).to;
    }
    const at = `2026-11-0${run + 1}T10:00:00.000Z`;
    const playthrough = { story: "green-eyes", storyHash: story.hash, seed: 1, given: {}, moves };
    return { id: `run-${run}`, playthrough, startedAt: at, updatedAt: at, shown: 999 };
  });
}

/** Serves the built game with a made story in place of Green Eyes. */
export async function serveMade(name, { story, sheet }) {
  const site = join(SITES, name);
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await cp(DIST, site, { recursive: true });
  const assets = join(site, "client/assets");
  const files = await readdir(assets);
  const put = async (pattern, content) => {
    for (const file of files.filter((each) => pattern.test(each))) {
      // What was compressed ahead goes too.
      await rm(join(assets, file));
      if (file.endsWith(".json")) await writeFile(join(assets, file), JSON.stringify(content));
    }
  };
  await put(/^green-eyes-[\w-]{8}\.json/u, story);
  await put(/^map-green-eyes-[\w-]{8}\.json/u, sheet);
  return serve(site);
}

/** In the page: keeps these runs. */
function keep(runs) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("within-reach");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction("runs", "readwrite");
      for (const run of runs) tx.objectStore("runs").put(run, run.id);
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Opens the game in a page that keeps these runs. */
export async function withRuns(page, url, runs) {
  await page.goto(`${url}#/saves`);
  await page.waitForSelector("h1");
  await page.evaluate(keep, runs);
  await page.reload();
  await page.waitForSelector("h1");
}
