import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { placeIds } from "virtual:places";
import { run } from "./main";

// Built to dist/cli/story.js, with the process for scripts beside it in child.js.
const here = dirname(fileURLToPath(import.meta.url));

/** Lines from standard input, listened to only once the first is asked for. */
async function* typed(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, terminal: false });
}

// Whoever reads the output may stop early, as head does.
process.stdout.on("error", () => process.exit());

process.exitCode = await run({
  words: process.argv.slice(2),
  root: join(here, "..", ".."),
  from: process.env.INIT_CWD ?? process.cwd(),
  child: join(here, "child.js"),
  cores: availableParallelism(),
  places: placeIds,
  typed: typed(),
  write: (text) => void process.stdout.write(text),
  complain: (line) => console.error(line),
});
process.stdin.destroy();
