import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { TEXT_OPTIONS } from "../../src/build/text";

const COMPILER = fileURLToPath(
  new URL("../../node_modules/@inlang/paraglide-js/bin/run.js", import.meta.url),
);

/** Compiles the interface's catalogue before any test; in a process of its own, since the compiler does not let go. */
export function setup(): void {
  const { project, outdir } = TEXT_OPTIONS;
  execFileSync(process.execPath, [
    COMPILER,
    "compile",
    "--project",
    project,
    "--outdir",
    outdir,
    "--strategy",
    "baseLocale",
    "--silent",
  ]);
}
