import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import { type SaveProblem, saveProblem } from "./problem";

/** The database's name, and the beginning of every key of ours in local and session storage. */
export const PREFIX = "within-reach";
const VERSION = 1;

/** Two stores: runs by their id, and the originals of damaged ones. Values are read at the edge. */
interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  damaged: { key: number; value: { readonly key: string; readonly original: unknown } };
}

/** The open database. */
export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database and makes its stores the first time. Where another page erases or upgrades it,
 * this connection gives way at once, for it would hold the other up, and `closed` is told why.
 * Rejects with the browser's own errors.
 */
export async function openDatabase(
  factory: IDBFactory,
  closed: (problem: SaveProblem) => void,
): Promise<Database> {
  const request = factory.open(PREFIX, VERSION);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("runs");
    request.result.createObjectStore("damaged", { autoIncrement: true });
  });
  await wrap(request);
  request.result.addEventListener("versionchange", ({ newVersion }) => {
    request.result.close();
    closed(saveProblem(newVersion === null ? "storage/erased" : "storage/newer"));
  });
  request.result.addEventListener("close", () => closed(saveProblem("storage/cleared")));
  return typed(request.result);
}

// idb's `wrap` knows no schema; this is the one place that says what is in the database.
const typed = (database: IDBDatabase): Database => wrap(database) as Database;

/** Deletes the database; `blocked` is told when another page still has it open, and the wait goes on. */
export async function deleteDatabase(factory: IDBFactory, blocked: () => void): Promise<void> {
  const request = factory.deleteDatabase(PREFIX);
  request.addEventListener("blocked", blocked);
  await wrap(request);
}

/** Removes our keys from the given storage areas; an area that refuses has none. */
export function eraseKeys(areas: readonly (() => Storage | undefined)[]): void {
  for (const area of areas) {
    const storage = allowed(area);
    if (storage === undefined) continue;
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const name of names) if (name?.startsWith(PREFIX)) storage.removeItem(name);
  }
}

/** What `area` returns, or undefined where the browser throws on the mere mention of its storage. */
export function allowed<Area>(area: () => Area | undefined): Area | undefined {
  try {
    return area();
  } catch {
    return undefined;
  }
}
