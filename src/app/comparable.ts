import type { Run } from "../core/playthrough";
import { compareAddress } from "./router";

/** The other runs of a run's story that have at least one move. */
export const comparable = (runs: readonly Run[], run: Run): readonly Run[] =>
  runs.filter(
    ({ id, playthrough }) =>
      id !== run.id && playthrough.story === run.playthrough.story && playthrough.moves.length > 0,
  );

/** Where *Compare* leads from a run: beside the only other one, or to a page that asks; undefined without another. */
export function compareFrom(runs: readonly Run[], run: Run): string | undefined {
  const [only, ...more] = comparable(runs, run);
  if (only === undefined) return undefined;
  return compareAddress(run.id, more.length === 0 ? only.id : undefined);
}
