import type { Run } from "../core/playthrough";
import type { SaveProblem } from "./problem";
import { byNewest } from "./records";
import type { Saves } from "./saves";

/** Saves that last as long as the page, for when the browser keeps none; `erase` removes what else there is. */
export function memorySaves(reason: SaveProblem, erase: () => Promise<void>): Saves {
  const runs = new Map<string, Run>();
  return {
    kept: false,
    reason,
    all: async () => [...runs.values()].sort(byNewest),
    put: async (run) => {
      runs.set(run.id, run);
    },
    remove: async (id) => {
      runs.delete(id);
    },
    eraseAll: async () => {
      runs.clear();
      await erase();
    },
    damaged: async () => [],
    stop: () => {},
  };
}
