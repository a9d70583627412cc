import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "./main";

// Built to dist/server/start.js, with the pages beside it in dist/client.
const here = dirname(fileURLToPath(import.meta.url));

const started = await start({
  words: process.argv.slice(2),
  env: process.env,
  folder: join(here, "..", "client"),
  interfaces: networkInterfaces,
  say: (line) => console.log(line),
});

if (started.ok) {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void started.stop());
  }
} else {
  console.error(started.sentence);
  process.exitCode = 2;
}
