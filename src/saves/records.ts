import type { Run } from "../core/playthrough";
import type { Database } from "./database";
import { saveProblem } from "./problem";
import { type Refusal, readRun } from "./repair";
import { same } from "./same";
import type { Repair } from "./tell";

/** The untouched original of a save that was damaged, and what reading it came to. */
export interface DamagedSave {
  /** What it was kept under: the id of the repaired run, or what `remove` takes. */
  readonly id: string;
  readonly original: unknown;
  /** Empty where it was refused. */
  readonly told: readonly Repair[];
  readonly refused?: Refusal;
}

/** Newest first, then by id, so that a list does not jump about. */
export const byNewest = (one: Run, other: Run): number =>
  other.updatedAt.localeCompare(one.updatedAt) || one.id.localeCompare(other.id);

interface Kept {
  readonly key: string;
  readonly original: unknown;
  readonly run?: Run;
  readonly sound: boolean;
}

function readKept(key: string, original: unknown): Kept {
  const read = readRun(original, key);
  // What a newer version of the game wrote is not damaged: it is left where that version looks for it.
  if ("refused" in read) return { key, original, sound: read.refused.name === "save/newer" };
  return { key, original, run: read.run, sound: read.told.length === 0 };
}

/** Reads all runs; the originals of damaged ones are set aside first. */
export async function readAll(database: Database): Promise<readonly Run[]> {
  const tx = database.transaction("runs");
  const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done]);
  const kept = keys.map((key, index) => readKept(key, values[index]));
  if (kept.some(({ sound }) => !sound)) await setAside(database, kept).catch(() => {});
  return kept.flatMap(({ run }) => run ?? []).sort(byNewest);
}

/**
 * Keeps each damaged original in the second store and puts the repaired run in its place, all in one
 * transaction. Where that fails (no room) the originals still lie where they lay: nothing is lost,
 * and the next reading tries again; hence its rejection is dropped by the caller.
 */
async function setAside(database: Database, kept: readonly Kept[]): Promise<void> {
  const tx = database.transaction(["runs", "damaged"], "readwrite");
  const runs = tx.objectStore("runs");
  const steps = kept
    .filter(({ sound }) => !sound)
    .map(async ({ key, original, run }) => {
      // Another page may have set it aside, or written a newer run, since it was read.
      if (!same(await runs.get(key), original)) return;
      await tx.objectStore("damaged").add({ key, original });
      await runs.delete(key);
      if (run !== undefined) await runs.put(run, run.id);
    });
  await Promise.all([...steps, tx.done]);
}

/** Reads the originals that were set aside, with what was repaired in each. */
export async function readDamaged(database: Database): Promise<readonly DamagedSave[]> {
  const originals = await database.getAll("damaged");
  return originals.map(({ key, original }) => {
    const read = readRun(original, key);
    return "refused" in read
      ? { id: key, original, told: [], refused: read.refused }
      : { id: key, original, told: read.told };
  });
}

/** Writes one run, reads it back and compares; rejects with `storage/lost` where they differ. */
export async function writeRun(database: Database, run: Run): Promise<void> {
  const tx = database.transaction("runs", "readwrite", { durability: "strict" });
  await Promise.all([tx.store.put(run, run.id), tx.done]).catch((cause: unknown) => {
    // A step of an aborted transaction only says that it was aborted; the transaction says why.
    throw tx.error ?? cause;
  });
  const back = await database.get("runs", run.id);
  if (!same(back, run) && !isNewer(back, run)) throw saveProblem("storage/lost");
}

// Another page playing the same run may have written in between: then nothing was lost, it went on.
function isNewer(back: unknown, run: Run): boolean {
  const read = readRun(back, run.id);
  return !("refused" in read) && read.run.updatedAt > run.updatedAt;
}

/** Removes a run together with the originals that were set aside under its id. */
export async function removeRun(database: Database, id: string): Promise<void> {
  const tx = database.transaction(["runs", "damaged"], "readwrite");
  await tx.objectStore("runs").delete(id);
  let cursor = await tx.objectStore("damaged").openCursor();
  while (cursor !== null) {
    if (cursor.value.key === id) await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.done;
}

/** Empties both stores. */
export async function emptyStores(database: Database): Promise<void> {
  const tx = database.transaction(["runs", "damaged"], "readwrite");
  await Promise.all([tx.objectStore("runs").clear(), tx.objectStore("damaged").clear(), tx.done]);
}
