import type { ToldRun } from "../core/compare";
import type { StoryFile } from "../core/passage";
import type { Run } from "../core/playthrough";
import { type Turn, turnsOf } from "../core/turns";
import { type NearNarrator, narrate } from "../story/narrator";
import { cast } from "./cast";

/** A run told again from its moves, as far as the script still offers them. */
export interface Retold extends ToldRun {
  readonly turns: readonly Turn[];
  /** Stands where the run ended. */
  readonly narrator: NearNarrator;
  /** Whether the script has lost one of its moves. */
  readonly isCut: boolean;
}

/** Tells a run again from its moves. Rejects with a `NarratorError` where the script fails. */
export async function retell(file: StoryFile, run: Run): Promise<Retold> {
  const { seed, given, moves: all } = run.playthrough;
  const narrator = narrate(file, cast);
  const { passages, missing } = await narrator.begin({ seed, given, moves: all });
  const moves = all.slice(0, passages.length - 1);
  const turns = turnsOf(passages, moves);
  return { passages, moves, turns, narrator, isCut: missing !== undefined };
}
