// What checking stories costs: each measurement in a process of its own, with the limits that the command sets.
import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { ROOT } from "./site.mjs";

const ENTRY = fileURLToPath(new URL("check-child.ts", import.meta.url));
// Three folders below the project's, as the child expects.
const BUILT = join(ROOT, "test-results/bench/check");
const AS_THE_COMMAND = [
  "--max-old-space-size=1024",
  "--max-semi-space-size=32",
  "--stack-size=900",
];

const bundle = () =>
  build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: ENTRY, outDir: BUILT, emptyOutDir: true, target: "node20", minify: false },
  });

function run(...words) {
  const child = join(BUILT, "check-child.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...AS_THE_COMMAND, child, ...words],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`Checking ${words.join(" ")} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const shippedIds = async () =>
  (await readdir(join(ROOT, "stories"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== "lib")
    .map(({ name }) => name)
    .sort();

/** Milliseconds that the command takes for all of them together, as a writer runs it. */
async function together(ids) {
  await build({
    configFile: join(ROOT, "src/cli/vite.config.ts"),
    configLoader: "runner",
    logLevel: "error",
  });
  const words = [join(ROOT, "dist/cli/story.js"), "check", ...ids];
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`Checking all stories ended with ${status}:\n${stdout}`);
  return performance.now() - begun;
}

/** Checks all stories that ship, one act of Green Eyes in two ways, and two made stories. */
export async function measureCheck() {
  await bundle();
  const ids = await shippedIds();
  const shipped = ids.map((id) => ({ id, ...run("shipped", id) }));
  return {
    shipped,
    together: await together(ids),
    both: run("both"),
    game: run("game"),
    large: run("large"),
  };
}
