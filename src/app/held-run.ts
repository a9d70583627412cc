import type { Run } from "../core/playthrough";
import type { Saves } from "../saves/saves";

/** Saves that hold the newest state of one run for as long as the page lasts, for what is nobody's playthrough to keep. */
export function holding(first: Run): { readonly saves: Saves; readonly run: () => Run } {
  let run = first;
  const saves: Saves = {
    kept: true,
    all: async () => [run],
    put: async (newer) => {
      run = newer;
    },
    remove: async () => {},
    eraseAll: async () => {},
    damaged: async () => [],
    stop: () => {},
  };
  return { saves, run: () => run };
}
