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

/** Checks all stories that ship, one act of Green Eyes in two ways, and two made stories. */
export async function measureCheck() {
  await bundle();
  const shipped = [];
  for (const id of await shippedIds()) shipped.push({ id, ...run("shipped", id) });
  return { shipped, both: run("both"), game: run("game"), large: run("large") };
}
