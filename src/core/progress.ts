import type { Telling } from "./telling";
import { transcriptOf } from "./transcript";

/** How much of what is left of an act one move is taken to be: an act's true length depends on the path. */
const STEP = 0.25;

/**
 * How far along its thread a telling is, from 0 to 1: whole acts by number, and within an act a part of the
 * way that is left with each move. Only an ending reaches 1.
 */
export function positionOf(telling: Telling, acts: readonly string[]): number {
  const entries = transcriptOf(telling);
  if (entries.some(({ kind }) => kind === "ending")) return 1;
  const opened = entries.findLastIndex((entry) => entry.kind === "act" && entry.title !== "");
  const act = entries[opened];
  const index = act?.kind === "act" ? Math.max(0, acts.indexOf(act.title)) : 0;
  const moves = entries.slice(Math.max(0, opened)).filter(({ kind }) => kind === "chosen").length;
  return (index + 1 - (1 - STEP) ** moves) / Math.max(1, acts.length);
}
