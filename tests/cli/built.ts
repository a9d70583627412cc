import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A guard against hanging, far above every limit of the command. */
const KILL_AFTER_MS = 240_000;

/** How a run of the command ended and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command, built for one test file. */
export interface Built {
  /** Runs it with these words, from a folder, with lines typed in. */
  run(words: readonly string[], options?: { from?: string; typed?: string }): Promise<Ran>;
  /** The built process for scripts. */
  readonly child: string;
  remove(): Promise<void>;
}

function ran(program: string, words: readonly string[], from: string, typed: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd: from,
      env: { PATH: process.env.PATH },
      timeout: KILL_AFTER_MS,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (bytes: Buffer) => {
      out += bytes.toString();
    });
    child.stderr.on("data", (bytes: Buffer) => {
      err += bytes.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(typed);
  });
}

/** Builds the command into a folder of its own, two levels below the project's folder as dist/cli is. */
export async function buildCommand(name: string): Promise<Built> {
  const folder = join(ROOT, "test-results", `story-${name}`);
  await build({
    configFile: join(ROOT, "src/cli/vite.config.ts"),
    configLoader: "runner",
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  return {
    run: (words, { from = ROOT, typed = "" } = {}) =>
      ran(join(folder, "story.js"), words, from, typed),
    child: join(folder, "child.js"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
