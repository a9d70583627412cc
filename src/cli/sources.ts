import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../core/diagnostic";
import { at, finding } from "../story/codes";
import { LIMITS } from "../story/limits";
import { gatherSource, type StorySource } from "../story/source";
import type { Vocabulary } from "../story/vocabulary";

/** A story's scripts, or the finding that says why there are none. */
export type Found =
  | {
      readonly ok: true;
      readonly source: StorySource;
      /** All stories of the project, where it is one of them: it may take its time, and have a companion. */
      readonly shelf?: readonly StorySource[];
    }
  | { readonly ok: false; readonly finding: Diagnostic };

/** Bytes that are read of one file; one more than any script may have. */
const MOST = LIMITS.source * 4 + 4;

/** A file's text, cut beyond what any script may have; what is no UTF-8 comes as U+FFFD. */
function textOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const size = Math.min(fstatSync(file).size, MOST);
    const bytes = Buffer.alloc(size);
    const count = readSync(file, bytes, 0, size, 0);
    return bytes.subarray(0, count).toString("utf8");
  } finally {
    closeSync(file);
  }
}

/** Reads files below a folder only; a link that leads out of it counts as missing. */
function readerIn(folder: string): (path: string) => string | undefined {
  const real = realpathSync(folder);
  return (path) => {
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const inside = relative(real, realpathSync(file));
    return inside.startsWith("..") || resolve(real, inside) === real ? undefined : textOf(file);
  };
}

const slashes = (path: string): string => path.split(sep).join("/");

/** Names of the folders below stories/ that hold a story, in alphabetical order. */
export const shippedIds = (root: string): readonly string[] =>
  readdirSync(join(root, "stories"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, "stories", entry.name, "main.ink")),
    )
    .map(({ name }) => name)
    .sort();

const shipped = (root: string, id: string): StorySource => {
  const read = readerIn(join(root, "stories"));
  const main = `stories/${id}/main.ink`;
  return gatherSource(id, main, (path) =>
    path.startsWith("stories/") ? read(path.slice("stories/".length)) : undefined,
  );
};

const alone = (path: string): StorySource => {
  const name = basename(path);
  return gatherSource(basename(path, extname(path)), name, readerIn(dirname(path)));
};

/** A story's folder that a path stands for: its main file, or the folder itself. */
function shippedAt(root: string, path: string): string | undefined {
  const inside = slashes(relative(join(root, "stories"), path)).split("/");
  const [id = "", file = "main.ink", ...rest] = inside;
  return rest.length === 0 && file === "main.ink" && shippedIds(root).includes(id) ? id : undefined;
}

function onShelf(root: string, id: string): Found {
  const shelf = shippedIds(root).map((each) => shipped(root, each));
  return { ok: true, source: shipped(root, id), shelf };
}

/** Finds a story by its folder's name, or any ink file by its path as seen from `from`. */
export function findSource(root: string, from: string, name: string): Found {
  if (shippedIds(root).includes(name)) return onShelf(root, name);
  const path = resolve(from, name);
  const id = shippedAt(root, path);
  if (id !== undefined) return onShelf(root, id);
  if (existsSync(path) && statSync(path).isFile()) return { ok: true, source: alone(path) };
  return { ok: false, finding: at(name, undefined, finding("file/missing", { path: name })) };
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** The words that scripts may use, read from the stories folder; places come from the drawings. */
export function readWordsOf(root: string, places: readonly string[]): Vocabulary {
  const ids = (name: string) =>
    readJson<readonly { id: string }[]>(join(root, "stories/lib", name)).map(({ id }) => id);
  return {
    cast: readJson(join(root, "stories/cast.json")),
    practices: ids("practices.json"),
    habits: ids("habits.json"),
    places,
  };
}
