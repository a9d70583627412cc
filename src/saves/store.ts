import { type Connection, connect } from "./connection";
import { allowed, type Database, deleteDatabase, eraseKeys } from "./database";
import { memorySaves } from "./memory";
import { problemOf, type SaveProblem, saveProblem } from "./problem";
import { readAll, readDamaged, removeRun, writeRun } from "./records";
import type { Saves } from "./saves";

/** Where saves are kept, and who is told when something happens to them from outside. */
export interface SavesOptions {
  /** The browser's database; may throw or return undefined where storage is refused. */
  readonly factory?: () => IDBFactory | undefined;
  /** Storage areas that `eraseAll` clears of our keys. */
  readonly areas?: readonly (() => Storage | undefined)[];
  /**
   * Told that another page erased the saves (`storage/erased`) or brought a newer version
   * (`storage/newer`), that the browser took them away (`storage/cleared`), or that an erase waits for
   * another page to close (`storage/blocked`).
   */
  readonly trouble?: (problem: SaveProblem) => void;
}

const AREAS = [() => globalThis.localStorage, () => globalThis.sessionStorage];

/** Opens the saves. Never rejects: where the browser keeps nothing they live in memory and say so. */
export async function openSaves(options: SavesOptions = {}): Promise<Saves> {
  const { areas = AREAS, trouble = () => {} } = options;
  // Some browsers have null where storage is refused.
  const factory = allowed(options.factory ?? (() => globalThis.indexedDB)) ?? undefined;
  if (factory === undefined)
    return memorySaves(saveProblem("storage/refused"), async () => eraseKeys(areas));
  try {
    return keptSaves(await connect(factory, trouble), areas);
  } catch (cause) {
    return memorySaves(problemOf(cause), async () => {
      eraseKeys(areas);
      await deleteDatabase(factory, () => trouble(saveProblem("storage/blocked"))).catch(
        (failure: unknown) => {
          throw problemOf(failure);
        },
      );
    });
  }
}

function keptSaves(connection: Connection, areas: readonly (() => Storage | undefined)[]): Saves {
  const line = inLine();
  // A connection that was closed in the middle of a step says why better than the step's own error.
  const next = <Result>(job: () => Promise<Result>): Promise<Result> =>
    line(job).catch((cause: unknown) => {
      throw connection.ended() ?? problemOf(cause);
    });
  const glance = <Result>(read: (database: Database) => Promise<Result>, none: Result) =>
    next(async () => {
      const database = await connection.glance();
      return database === undefined ? none : read(database);
    });
  let erasing = false;
  return {
    kept: true,
    all: () => glance(readAll, []),
    async put(run) {
      // A save on its way while everything is erased would be left behind.
      if (erasing) throw saveProblem("storage/erased");
      await next(async () => writeRun(await connection.reach(), run));
    },
    remove: (id) => glance((database) => removeRun(database, id), undefined),
    async eraseAll() {
      erasing = true;
      eraseKeys(areas);
      await next(connection.erase).finally(() => {
        erasing = false;
      });
    },
    damaged: () => glance(readDamaged, []),
    stop() {
      // In line, so that a save that was asked for before is still written.
      void line(async () => connection.stop());
    },
  };
}

/** Runs jobs one after another: a save must be read back before the next one overwrites it. */
function inLine(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => {});
    return result;
  };
}
