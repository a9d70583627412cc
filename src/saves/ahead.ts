import type { Run } from "../core/playthrough";
import { allowed, PREFIX } from "./database";
import { byNewest } from "./records";
import { readRun } from "./repair";
import type { Saves } from "./saves";

const KEYS = `${PREFIX}.ahead.`;

const keysOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(KEYS),
  );

function runIn(storage: Storage, key: string): Run | undefined {
  try {
    const read = readRun(JSON.parse(storage.getItem(key) ?? ""), key.slice(KEYS.length));
    return "refused" in read ? undefined : read.run;
  } catch {
    return undefined;
  }
}

/**
 * Saves that also hold a run in a storage area until the database has it. The database writes later, and a
 * tab that is closed meanwhile takes its unfinished writes along; a storage area has what it was given at
 * once. (The idea is a database's write-ahead log.)
 */
export function writingAhead(
  saves: Saves,
  area: () => Storage | undefined = () => globalThis.localStorage,
): Saves {
  const storage = saves.kept ? (allowed(area) ?? undefined) : undefined;
  if (storage === undefined) return saves;
  const drop = (id: string) => allowed(() => storage.removeItem(KEYS + id));
  return {
    ...saves,
    async all() {
      // Read first: a run that another page moves into the database meanwhile would be found in neither.
      const held = keysOf(storage).flatMap((key) => runIn(storage, key) ?? []);
      const kept = new Map((await saves.all()).map((run) => [run.id, run]));
      for (const run of held) {
        const there = kept.get(run.id);
        if (there === undefined || there.updatedAt <= run.updatedAt) kept.set(run.id, run);
      }
      return [...kept.values()].toSorted(byNewest);
    },
    async put(run) {
      const text = JSON.stringify(run);
      // Where the area is full the database alone keeps it, as before.
      allowed(() => storage.setItem(KEYS + run.id, text));
      try {
        await saves.put(run);
      } finally {
        // A later save of the same run may lie there by now.
        if (allowed(() => storage.getItem(KEYS + run.id)) === text) drop(run.id);
      }
    },
    async remove(id) {
      drop(id);
      await saves.remove(id);
    },
  };
}
