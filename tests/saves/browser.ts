import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { PREFIX } from "../../src/saves/database";
import type { SaveProblem } from "../../src/saves/problem";
import type { Saves } from "../../src/saves/saves";
import { openSaves } from "../../src/saves/store";

/** A browser's storage as seen by several pages of ours. */
export interface Browser {
  readonly factory: IDBFactory;
  /** Opens the saves as one more page; `trouble` is what that page is told. */
  page(trouble?: (problem: SaveProblem) => void): Promise<Saves>;
  /** Writes a value into a store past our own code, as a damage would. */
  write(store: "runs" | "damaged", value: unknown, key?: string): Promise<void>;
  /** What stands in a store, by key. */
  read(store: "runs" | "damaged"): Promise<readonly (readonly [IDBValidKey, unknown])[]>;
}

/** A browser with empty storage. */
export function browserWith(factory: IDBFactory = new IDBFactory()): Browser {
  return {
    factory,
    page: (trouble = () => {}) => openSaves({ factory: () => factory, areas: [], trouble }),
    write: (store, value, key) =>
      within(factory, async (database) => {
        await settled(database.transaction(store, "readwrite").objectStore(store).put(value, key));
      }),
    read: (store) =>
      within(factory, async (database) => {
        const shelf = () => database.transaction(store).objectStore(store);
        const keys = await settled(shelf().getAllKeys());
        const values = await settled(shelf().getAll());
        return keys.map((key, index) => [key, values[index]] as const);
      }),
  };
}

/** The result of a plain IndexedDB request. */
export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function within<Result>(
  factory: IDBFactory,
  step: (database: IDBDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await settled(factory.open(PREFIX));
  try {
    return await step(database);
  } finally {
    database.close();
  }
}

/** The name of the problem that a promise rejects with; undefined where it does not. */
export const problemIn = (step: Promise<unknown>): Promise<string | undefined> =>
  step.then(
    () => undefined,
    (problem: unknown) => (problem instanceof Error ? problem.name : String(problem)),
  );
