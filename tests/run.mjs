// Runs every check of the project in order: `node tests/run.mjs`, or only some: `node tests/run.mjs types biome`.
// Goes on after a step that fails, and ends with one line: `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./support/browser.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STEP_WITHIN_MS = 20 * 60_000;
const KILL_AFTER_MS = 10_000;

const tool = (path) => [process.execPath, join(ROOT, "node_modules", ...path.split("/"))];
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === "win32" ? "npm.cmd" : "npm"];
const tsc = tool("typescript/bin/tsc");

/** Runs one command, its output shown as it comes; true when it went well in time. */
const runs = ([command, ...words], env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: command.endsWith(".cmd"),
    });
    const limit = setTimeout(() => {
      console.error(`Stopped after ${STEP_WITHIN_MS / 60_000} minutes.`);
      // A test tool that is asked first also ends the browser and the server that it started.
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS).unref();
    }, STEP_WITHIN_MS);
    const end = (well) => {
      clearTimeout(limit);
      resolve(well);
    };
    child.once("error", (error) => {
      console.error(error.message);
      end(false);
    });
    child.once("exit", (code) => end(code === 0));
  });

/** Runs commands one after the other, all of them, and counts them as one check. */
const asOneCheck = async (...commands) => {
  const went = [];
  for (const command of commands) went.push(await runs(command));
  return went.every(Boolean) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Runs a test tool and counts with its JSON report; a run that ends badly counts as one failure at least. */
const asTests = async (command, env, file, count) => {
  const well = await runs(command, env);
  const counted = await readFile(file, "utf8").then(
    (text) => count(JSON.parse(text)),
    () => ({ passed: 0, failed: 0 }),
  );
  const nothingRan = counted.passed + counted.failed === 0;
  if (nothingRan) console.error("No test ran.");
  const badly = !well || nothingRan ? 1 : 0;
  return { passed: counted.passed, failed: Math.max(counted.failed, badly) };
};

const build = () => asOneCheck([...npm, "run", "build"]);

const types = () => asOneCheck([...tsc, "--noEmit"], [...tsc, "--noEmit", "-p", "src/core"]);

// Left to themselves these two colour what goes into a file too.
const toTerminal = process.stdout.isTTY;

const biome = () =>
  asOneCheck([...tool("@biomejs/biome/bin/biome"), "ci", ...(toTerminal ? [] : ["--colors=off"])]);

const vitest = (folder) => {
  const file = join(folder, "vitest.json");
  const words = ["run", "--config", "tests/vitest.config.ts"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const colours = toTerminal ? [] : ["--no-color"];
  return asTests(
    [...tool("vitest/vitest.mjs"), ...words, ...reporters, ...colours],
    {},
    file,
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  );
};

const browser = (folder) => {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const file = join(folder, "browser.json");
  return asTests(
    [...tool("@playwright/test/cli.js"), "test", "-c", "tests/e2e/playwright.config.ts"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    file,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  );
};

const STEPS = { build, types, biome, vitest, browser };

async function main(names) {
  const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". Steps: ${Object.keys(STEPS).join(", ")}.`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "within-reach-"));
  const counts = [];
  try {
    for (const [name, step] of Object.entries(STEPS)) {
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`\n== ${name}`);
      const count = await step(folder);
      counts.push(count);
      console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
