import type { Page } from "@playwright/test";
import type { Run } from "../../../src/core/playthrough";

/** The name of the game's database. */
export const DATABASE = "within-reach";

/**
 * Writes values straight into the store of runs, as a careless or hostile program might, and reloads the page.
 * The page has to be one that has opened the database.
 */
export async function keep(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    ({ name, runs }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tx = database.transaction("runs", "readwrite");
          for (const [key, value] of Object.entries(runs)) tx.objectStore("runs").put(value, key);
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { name: DATABASE, runs: values },
  );
  await page.reload();
}

/** Opens the shelf with these runs kept. */
export async function withRuns(page: Page, ...runs: readonly Run[]): Promise<void> {
  await page.goto("#/saves");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await keep(page, Object.fromEntries(runs.map((run) => [run.id, run])));
}

/** All runs as the browser keeps them. */
export function keptRuns(page: Page): Promise<Run[]> {
  return page.evaluate(
    (name) =>
      new Promise<Run[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("runs").objectStore("runs").getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    DATABASE,
  );
}
