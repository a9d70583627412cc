import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A drawn file: its name and what is in it. */
export interface Drawn {
  readonly name: string;
  readonly body: string | Uint8Array;
}

const PACKAGES = ["react-peeps", "roughjs", "@resvg/resvg-js"];

async function sources(root: string): Promise<readonly string[]> {
  const folder = join(root, "src/build/art");
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((entry) => entry.endsWith(".ts")).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
}

const version = (root: string, name: string): Promise<string> =>
  readFile(join(root, "node_modules", name, "package.json"), "utf8");

/** A short hash of strings. */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** A hash of everything that decides how things are drawn, other than the cast. */
export async function penHash(root: string): Promise<string> {
  const packages = await Promise.all(PACKAGES.map((name) => version(root, name)));
  return hashOf([...(await sources(root)), ...packages]);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Sees to it that `folder` holds what `draw` draws. `mark` is the file that is written last: where it stands already,
 * nothing is drawn.
 */
export async function drawOnce(
  folder: string,
  mark: string,
  draw: () => readonly Drawn[],
): Promise<void> {
  if (await exists(join(folder, mark))) return;
  const drawn = [...draw()].sort((a, b) => Number(a.name === mark) - Number(b.name === mark));
  for (const { name, body } of drawn) {
    const path = join(folder, name);
    // Cards and stage may draw the same thing at once: a file appears whole or not at all.
    const draft = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, body);
    await rename(draft, path);
  }
}
