/** What a poll asks: one choice; what is likely and what might help; a feeling; lines that reach; one choice from each half of the room. */
export type PollKind = "one" | "likely-and-helpful" | "feeling" | "bid" | "halves";

/** Every kind of poll, in the order in which a facilitator is offered them. */
export const POLL_KINDS: readonly PollKind[] = [
  "one",
  "likely-and-helpful",
  "feeling",
  "bid",
  "halves",
];

/** One thing that can be voted for: a choice, a mood, or a line that passed. */
export interface Option {
  readonly id: string;
  readonly text: string;
}

/** How many voted for each option, in the poll's order. */
export type Counts = readonly number[];

/** What a closed poll came to: counts alone, never who. */
export interface Tally {
  /** Ballots with an answer, and raised hands. */
  readonly voted: number;
  readonly ratherNot: number;
  /** One list; two for `likely-and-helpful` (in this order) and for `halves` (one a half). */
  readonly counts: readonly Counts[];
}

/**
 * Where a poll stands. `closing` takes no ballot any more and has not been counted yet: whoever finds it so
 * goes on with the counting, so that a poll survives the process that was closing it.
 */
export type PollState = "open" | "closing" | "closed" | "revealed";

/** A question that is put to the room. */
export interface Poll {
  /** Counts up from 1 within a room. */
  readonly id: number;
  /** Moves that had been made when it was opened. */
  readonly turn: number;
  readonly kind: PollKind;
  readonly options: readonly Option[];
  readonly state: PollState;
  /** The poll that this one asks again. */
  readonly again?: number;
  /** When the time that was set for it is over, in ms since 1970; it ends by itself only with `stops`. */
  readonly until?: number;
  readonly stops?: boolean;
  /** Hands that the facilitator counted, laid out as `Tally.counts`. */
  readonly hands?: readonly Counts[];
  /** Set from `closed` on. */
  readonly tally?: Tally;
}

/** Lists of counts that a kind of poll has. */
export const listsOf = (kind: PollKind): 1 | 2 =>
  kind === "likely-and-helpful" || kind === "halves" ? 2 : 1;
