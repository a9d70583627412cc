// What the page fetches as JavaScript, gzip at its strongest, in bytes.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { DIST } from "./site.mjs";

const INK_ALONE = fileURLToPath(new URL("ink-alone.js", import.meta.url));

const weigh = (code) => gzipSync(code, { level: 9 }).length;

const weighFile = async (path) => ({
  path,
  bytes: weigh(await readFile(join(DIST, "client", path))),
});

const sum = (files) => files.reduce((all, { bytes }) => all + bytes, 0);

/** inkjs alone, bundled with the same tool and the same minifier as in the game. */
async function weighInkjs() {
  const { output } = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: INK_ALONE } },
  });
  return weigh(output.map(({ code = "" }) => code).join(""));
}

/**
 * Weighs the scripts of one visit (`requests` and `marks` as `measureCold` gives them): those that had been asked for
 * before the first line stood, and those that were from then on until the stage stood.
 */
export async function measureSizes({ requests, marks }) {
  const scripts = requests.filter(({ type, url }) => type === "Script" && url.startsWith("http"));
  const weighed = (some) => Promise.all(some.map(({ url }) => weighFile(new URL(url).pathname)));
  const before = await weighed(scripts.filter(({ start }) => start <= marks.lineInPage));
  const stage = await weighed(scripts.filter(({ start }) => start > marks.lineInPage));
  const inkjs = await weighInkjs();
  return { before, stage, inkjs, own: sum(before) - inkjs, stageSum: sum(stage) };
}
