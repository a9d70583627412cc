import type { Run } from "../core/playthrough";
import { fingerprint, sameContent } from "./same";
import type { Saves } from "./saves";

/** What came of an import. */
export interface BroughtIn {
  /** Runs to keep that were not here yet, each under an id that is free. */
  readonly added: readonly Run[];
  /** Those of them that got a new id, since another run had theirs. */
  readonly copies: readonly { readonly from: string; readonly id: string }[];
  /** How many were here already. */
  readonly known: number;
}

// Room for the copy's mark within the longest name that is read.
const LONGEST_STEM = 900;

/** The id under which `run` is, or can be, kept: its own, else one made from what it holds. */
function placeFor(run: Run, taken: ReadonlyMap<string, Run>): string {
  const stem = `${run.id.slice(0, LONGEST_STEM)}-copy-${fingerprint(run)}`;
  for (let attempt = 0; ; attempt += 1) {
    const id = attempt === 0 ? run.id : attempt === 1 ? stem : `${stem}-${attempt}`;
    const there = taken.get(id);
    if (there === undefined || sameContent(there, run)) return id;
  }
}

/**
 * Lays incoming runs beside those that are kept and overwrites none: a run that is here already is
 * known, one whose id another run has becomes a copy with an id of its own, and incoming runs that were
 * forked from it follow it there. The same file brought in twice adds nothing.
 */
export function layBeside(kept: readonly Run[], incoming: readonly Run[]): BroughtIn {
  const taken = new Map(kept.map((run) => [run.id, run]));
  const placed = new Map<string, string>();
  const added: Run[] = [];
  const copies: { from: string; id: string }[] = [];
  for (const run of incoming) {
    const id = placeFor(run, taken);
    if (!placed.has(run.id)) placed.set(run.id, id);
    if (taken.has(id)) continue;
    taken.set(id, run);
    added.push({ ...run, id });
    if (id !== run.id) copies.push({ from: run.id, id });
  }
  const known = incoming.length - added.length;
  return { added: added.map((run) => followFork(run, placed)), copies, known };
}

function followFork(run: Run, placed: ReadonlyMap<string, string>): Run {
  const { forkedFrom } = run;
  if (forkedFrom === undefined) return run;
  return {
    ...run,
    forkedFrom: { ...forkedFrom, run: placed.get(forkedFrom.run) ?? forkedFrom.run },
  };
}

/**
 * Brings runs in, each written and read back. Rejects with the `SaveProblem` of the first that could
 * not be kept; those before it stay, and bringing the same file in again goes on from there.
 */
export async function bringIn(saves: Saves, incoming: readonly Run[]): Promise<BroughtIn> {
  const brought = layBeside(await saves.all(), incoming);
  for (const run of brought.added) await saves.put(run);
  return brought;
}
