import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { STORY } from "./plans";
import { tell } from "./told";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const LEFT_OUT = ["node_modules", "dist", "test-results", ".git", "tests"];

const isSource = (path: string): boolean =>
  !LEFT_OUT.includes(relative(root, path).split(sep)[0] ?? "");

/** A development server over a copy of the sources that a test may edit. */
export interface Development {
  readonly address: string;
  /** The copy's folder. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const serverOf = async (folder: string) =>
  createServer({
    configFile: join(folder, "vite.config.ts"),
    configLoader: "runner",
    cacheDir: join(folder, ".vite"),
    logLevel: "error",
    // Packages are read through the link, as if they were the copy's own.
    resolve: { preserveSymlinks: true },
    server: { host: "127.0.0.1", port: 0, fs: { allow: [folder, await realpath(root)] } },
  });

/** Copies the sources to a folder of their own and starts Vite's development server there. */
export async function startDevelopment(): Promise<Development> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "within-reach-")));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(root, folder, { recursive: true, filter: isSource });
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const server = await serverOf(folder);
    await server.listen();
    const stop = () => server.close().then(remove);
    return { address: server.resolvedUrls?.local[0] ?? "", folder, stop };
  } catch (problem) {
    await remove();
    throw problem;
  }
}

/** A scene file of the copy, and one of its lines that stands there word for word. */
export interface Scene {
  readonly line: string;
  /** Saves the file with a change, as an editor does. */
  readonly edit: (change: (words: string) => string) => Promise<void>;
}

/** The scene with the first line that is told after these choices; throws where no file holds it. */
export async function sceneAfter(folder: string, texts: readonly string[]): Promise<Scene> {
  const { passages } = await tell(texts);
  const lines = passages.at(-1)?.beats.map(({ text }) => text) ?? [];
  const scenes = join(folder, "stories", STORY, "scenes");
  for (const name of await readdir(scenes)) {
    const file = join(scenes, name);
    const words = await readFile(file, "utf8");
    const line = lines.find((each) => each !== "" && words.includes(each));
    if (line === undefined) continue;
    return { line, edit: async (change) => writeFile(file, change(await readFile(file, "utf8"))) };
  }
  throw new Error(`No scene of ${STORY} holds one of these lines: ${lines.join(" | ")}`);
}

/** Gives the scene's first speaker a mood that nobody has drawn. */
export const breakMood = (words: string): string =>
  words.replace(/^(\s*[A-Z]+: \()/mu, "$1sulky, ");

/** Takes that mood back. */
export const mendMood = (words: string): string => words.replace("(sulky, ", "(");
