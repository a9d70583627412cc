// The built game, and the yardstick beside it, each under a server of its own: the same server code.
import { spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The built game, as `npm run build` leaves it. */
export const DIST = join(ROOT, "dist");
const ASSETS = join(DIST, "client/assets");
// Inside the repository, so that the server's own imports resolve from there.
const PLAIN = join(ROOT, "test-results/bench/plain");

const inkjs = () => {
  const main = createRequire(import.meta.url).resolve("inkjs");
  return join(dirname(main), "ink.js");
};

/**
 * The built story: its header, its JSON, and the name of its file.
 * @throws {Error} with one sentence where the build has no such story
 */
export async function builtStory(id) {
  const isStory = new RegExp(`^${id}-[\\w-]{8}\\.json$`, "u");
  const file = (await readdir(ASSETS)).find((name) => isStory.test(name));
  if (file === undefined)
    throw new Error(
      `The build in dist has no story "${id}": build it, or name another with --story=…`,
    );
  return { file, ...JSON.parse(await readFile(join(ASSETS, file), "utf8")) };
}

/** Serves a folder that holds `server` and `client`, at an address of this machine. Returns it with its stop. */
export async function serve(folder) {
  const child = spawn(process.execPath, [join(folder, "server/start.js")], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", STORE: "memory:" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  let said = "";
  const url = await new Promise((resolve, reject) => {
    child.stdout.on("data", (part) => {
      said += part;
      const address = /http:\S+/u.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The server of ${folder} ended: ${said}`)));
  });
  return { url, stop };
}

/** Builds the yardstick's page around a story, compressed as the game is, and serves it. */
export async function servePlain(story) {
  const client = join(PLAIN, "client");
  await rm(PLAIN, { recursive: true, force: true });
  await mkdir(client, { recursive: true });
  await cp(join(DIST, "server"), join(PLAIN, "server"), { recursive: true });
  await cp(fileURLToPath(new URL("plain", import.meta.url)), client, { recursive: true });
  await cp(inkjs(), join(client, "ink.js"));
  await writeFile(join(client, "story.js"), `var storyContent = ${story.ink};\n`);
  const { module } = await runnerImport(join(ROOT, "src/build/compress.ts"));
  await module.compressFolder(client);
  return serve(PLAIN);
}
