import type { Run } from "../core/playthrough";
import { byNewest } from "./records";
import type { Saves } from "./saves";

/** Saves that also hold, for as long as the page lasts, the runs that could not be kept: play goes on with them. */
export function remembering(saves: Saves): Saves {
  const unkept = new Map<string, Run>();
  return {
    ...saves,
    async all() {
      const kept = await saves.all();
      const others = kept.filter(({ id }) => !unkept.has(id));
      return [...unkept.values(), ...others].toSorted(byNewest);
    },
    async put(run) {
      try {
        await saves.put(run);
        unkept.delete(run.id);
      } catch (problem) {
        unkept.set(run.id, run);
        throw problem;
      }
    },
    async remove(id) {
      unkept.delete(id);
      await saves.remove(id);
    },
    async eraseAll() {
      unkept.clear();
      await saves.eraseAll();
    },
  };
}
