import type { Beat } from "./beat";
import type { Bond } from "./bond";
import type { Passage } from "./passage";

/** A run as far as it was told: one passage more than moves. */
export interface ToldRun {
  readonly passages: readonly Passage[];
  readonly moves: readonly string[];
}

/** Where two runs of a story part: by another choice, because one goes on further, or not at all. */
export interface Parting {
  readonly kind: "apart" | "further" | "same";
  /** How many moves they share, and so the number of the first that they do not. */
  readonly turn: number;
}

/** Finds where two runs part. */
export function partingOf(
  { moves: one }: Pick<ToldRun, "moves">,
  { moves: other }: Pick<ToldRun, "moves">,
): Parting {
  const shorter = Math.min(one.length, other.length);
  const apart = one.slice(0, shorter).findIndex((move, turn) => move !== other[turn]);
  if (apart >= 0) return { kind: "apart", turn: apart };
  return { kind: one.length === other.length ? "same" : "further", turn: shorter };
}

/** The bond before each choice from move number `turn` on, and at last where the run stands. */
export const bondsFrom = ({ passages }: ToldRun, turn: number): readonly Bond[] =>
  passages.slice(turn).map(({ beats }) => beats.at(-1)?.bond ?? "holding");

const withWords = (beats: readonly Beat[] = []): readonly Beat[] =>
  beats.filter(({ text }) => text !== "");

/** The last `count` lines before move number `turn`. */
export const linesBefore = ({ passages }: ToldRun, turn: number, count: number): readonly Beat[] =>
  withWords(passages[turn]?.beats).slice(-count);

/** The first `count` lines after move number `turn` that are not the player's own. */
export const answersTo = (
  { passages }: ToldRun,
  turn: number,
  player: string,
  count: number,
): readonly Beat[] =>
  withWords(passages[turn + 1]?.beats)
    .filter(({ speaker }) => speaker !== player)
    .slice(0, count);
