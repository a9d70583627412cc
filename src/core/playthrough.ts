import { type Noticed, noticedUpTo } from "./noticed";
import type { Ending } from "./passage";

/** Values remembered from another story's run, by the name of the ink variable that takes them. */
export type Given = Readonly<Record<string, string | number | boolean>>;

/** All that a story needs to be told again exactly: everything else is rebuilt from it. */
export interface Playthrough {
  readonly story: string;
  /** Says whether the story was edited since. */
  readonly storyHash: string;
  /** Seed of the story's own chance. */
  readonly seed: number;
  readonly given: Given;
  /** The ids of the choices made, in order; turn n is the n-th of them. */
  readonly moves: readonly string[];
}

/** The moves of one way through a story, from its start. */
export type Route = readonly string[];

/** Whether a way begins with another, or is the same. */
export const startsWith = (route: Route, start: Route): boolean =>
  start.every((move, turn) => route[turn] === move);

/** What lies before a run that went back: moves that were taken back and can be made again. */
export interface Ahead {
  /** The next one first; never empty. */
  readonly moves: Route;
  /** Beats that had been read after the last of them. */
  readonly shown: number;
}

/** What is kept of one playthrough. */
export interface Run {
  readonly id: string;
  readonly playthrough: Playthrough;
  /** ISO 8601 in UTC with milliseconds, so that these sort as text. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Beats of the last passage that were already read. */
  readonly shown: number;
  readonly ending?: Ending;
  /** Absent where nothing was taken back, or all of it was made again. */
  readonly ahead?: Ahead;
  /** Ways that were taken back for another choice, oldest first; none is the beginning of another, or of the run. */
  readonly left?: readonly Route[];
  /** The run that this one left, and the number of moves that it kept of it. */
  readonly forkedFrom?: { readonly run: string; readonly turn: number };
  /** How far along the story's thread, from 0 to 1, for the shelf. */
  readonly position?: number;
  /** When the companion's run was last played from which the given values come; absent where that is not known. */
  readonly rememberedAt?: string;
  /** What the player took note of beside the moves. */
  readonly noticed?: Noticed;
  /** The moves that came by a link: somebody else's choices. */
  readonly linked?: Route;
}

/** A playthrough before its first move. */
export const startPlaythrough = (
  story: string,
  storyHash: string,
  seed: number,
  given: Given = {},
): Playthrough => ({ story, storyHash, seed, given, moves: [] });

/** The playthrough one move further. */
export const withMove = (playthrough: Playthrough, id: string): Playthrough => ({
  ...playthrough,
  moves: [...playthrough.moves, id],
});

/** The playthrough with only its first `turn` moves; all of them where it has fewer, none below 0. */
export const backTo = (playthrough: Playthrough, turn: number): Playthrough => ({
  ...playthrough,
  moves: playthrough.moves.slice(0, Math.max(0, turn)),
});

/** A run of a playthrough that begins `now` (an ISO string); `id` has to be new. */
export const startRun = (playthrough: Playthrough, id: string, now: string): Run => ({
  id,
  playthrough,
  startedAt: now,
  updatedAt: now,
  shown: 0,
});

/**
 * A new run that shares the first `turn` moves of another, which stays as it is. Ending and position
 * are the old run's own and do not come along; the passage at the fork is told from its first beat.
 */
export function forkRun(run: Run, turn: number, id: string, now: string): Run {
  const playthrough = backTo(run.playthrough, turn);
  return {
    ...startRun(playthrough, id, now),
    forkedFrom: { run: run.id, turn: playthrough.moves.length },
    ...(run.rememberedAt === undefined ? {} : { rememberedAt: run.rememberedAt }),
    ...(run.linked === undefined ? {} : { linked: run.linked }),
    ...(run.noticed === undefined
      ? {}
      : { noticed: noticedUpTo(run.noticed, playthrough.moves.length) }),
  };
}

/** Whether a run stands just as a link brought it, with nothing of one's own in it. */
export const isAsLinked = ({ linked, playthrough: { moves } }: Run): boolean =>
  linked !== undefined && moves.length === linked.length && startsWith(moves, linked);

/** The endings of one story that these runs reached, each once, in the order of the runs. */
export function endingsSeen(runs: readonly Run[], story: string): readonly Ending[] {
  const seen = new Map<string, Ending>();
  for (const { playthrough, ending } of runs)
    if (playthrough.story === story && ending !== undefined && !seen.has(ending.id))
      seen.set(ending.id, ending);
  return [...seen.values()];
}
