import type { MapMark, MapSheet } from "./map-sheet";
import type { Passage } from "./passage";
import type { Route } from "./playthrough";

/** One way that a run took, told again. */
export interface ToldRoute {
  /** The run's id. */
  readonly run: string;
  readonly route: Route;
  /** One more than there are moves that the script still offers. */
  readonly passages: readonly Passage[];
  /** How many of its moves the run still stands on; the others were taken back, or left. */
  readonly own: number;
  /** Whether it is the run's own way, and not one that it left for another. */
  readonly isOwn: boolean;
}

/** A time that a mark was come to. */
export interface Moment {
  readonly told: ToldRoute;
  /** How many moves had been made. */
  readonly turn: number;
}

/** What was walked of a map. Marks and strands by their indices on the sheet. */
export interface Walked {
  readonly moments: ReadonlyMap<number, readonly Moment[]>;
  /** Each choice of a strand is a thread of its own: `strand choice`. */
  readonly threads: ReadonlySet<string>;
  /** Choices that were made, as `mark choice`. */
  readonly turns: ReadonlySet<string>;
}

const keyOf = (choices: readonly string[]): string => choices.join(" ");

/** Finds the mark at which a passage ends. */
export function markFinder({ marks }: MapSheet): (passage: Passage) => number | undefined {
  const points = new Map(marks.map(({ choices }, index) => [keyOf(choices), index]));
  const endings = new Map(marks.map(({ ending }, index) => [ending, index]));
  return ({ choices, ending }) =>
    choices.length > 0
      ? points.get(keyOf(choices.map(({ id }) => id)))
      : ending && endings.get(ending.id);
}

/** Lays what was walked on the map: the same for any order of the ways, but for the order of moments. */
export function walkedOn(sheet: MapSheet, ways: readonly ToldRoute[]): Walked {
  const find = markFinder(sheet);
  const between = new Map(sheet.strands.map(({ from, to }, index) => [`${from} ${to}`, index]));
  const moments = new Map<number, Moment[]>();
  const threads = new Set<string>();
  const turns = new Set<string>();
  for (const told of ways) {
    const path = told.passages.map(find);
    path.forEach((mark, turn) => {
      if (mark === undefined) return;
      const there = moments.get(mark) ?? [];
      there.push({ told, turn });
      moments.set(mark, there);
      const next = path[turn + 1];
      const move = told.route[turn];
      if (turn + 1 < path.length && move !== undefined) turns.add(`${mark} ${move}`);
      const strand = next === undefined ? undefined : between.get(`${mark} ${next}`);
      if (strand !== undefined) threads.add(`${strand} ${move}`);
    });
  }
  return { moments, threads, turns };
}

/** The part of the ways that a run still stands on: its own moves, nothing that was taken back or left. */
export const ownWays = (ways: readonly ToldRoute[], run: string): readonly ToldRoute[] =>
  ways
    .filter((told) => told.run === run && told.isOwn)
    .map((told) => ({ ...told, passages: told.passages.slice(0, told.own + 1) }));

/** The choice that was made at a moment; undefined where the way ends there. */
export const takenAt = ({ told, turn }: Moment): string | undefined =>
  turn + 1 < told.passages.length ? told.route[turn] : undefined;

/** How much of a map there is, and how much of it was walked. */
export interface WalkedCount {
  readonly turns: number;
  readonly allTurns: number;
  readonly endings: number;
  readonly allEndings: number;
}

const isEnding = ({ kind }: MapMark): boolean => kind === "ending";

/** Counts turns (a choice at a choice point) and endings. */
export function countWalked({ marks }: MapSheet, { moments, turns }: Walked): WalkedCount {
  const seen = [...moments.keys()].filter((mark) => marks[mark]?.kind === "ending");
  return {
    turns: turns.size,
    allTurns: marks.reduce((sum, { choices }) => sum + choices.length, 0),
    endings: seen.length,
    allEndings: marks.filter(isEnding).length,
  };
}
