import type { Playthrough } from "../playthrough";
import type { Poll } from "./poll";

/** Where a workshop stands. */
export type Phase = "joining" | "playing" | "debrief" | "ended";

/** The fewest answers that a room may show, however small it is. */
export const LEAST_QUORUM = 3;
/** The fewest answers that a room shows unless its facilitator made it otherwise. */
export const QUORUM = 5;

/** What everybody may read just now. */
export interface Shown {
  /** The act that is under way. */
  readonly act: string;
  /** The last lines that were told, at most three. */
  readonly lines: readonly string[];
  /** What happened so far, for whoever comes late: at most three lines. */
  readonly recap: readonly string[];
}

/** How the room went on from a choice point. */
export interface Taken {
  readonly turn: number;
  readonly choice: string;
  /** The last poll that was revealed there. */
  readonly poll?: number;
}

/**
 * A workshop's room: its story, its route and its polls. Ballots and seats are not in it: they are kept beside
 * it, each written by itself, and are gone once a poll is counted.
 */
export interface Room {
  readonly code: string;
  /** Title of the story, for pages that have no stories of their own. */
  readonly title: string;
  readonly phase: Phase;
  readonly locked: boolean;
  /** Answers that it takes before a poll may be revealed; fixed when the room is made. */
  readonly quorum: number;
  readonly playthrough: Playthrough;
  readonly shown: Shown;
  /** Oldest first; the last is the one under way. */
  readonly polls: readonly Poll[];
  readonly taken: readonly Taken[];
  /** The names of the two in whose place the halves of the room answer. */
  readonly couple: readonly [string, string];
}

/** A room in which nothing has happened yet. */
export const startRoom = (
  made: Pick<Room, "code" | "title" | "quorum" | "playthrough" | "couple">,
): Room => ({
  ...made,
  phase: "joining",
  locked: false,
  shown: { act: "", lines: [], recap: [] },
  polls: [],
  taken: [],
});

/** The poll under way, if there ever was one. */
export const pollOf = (room: Room): Poll | undefined => room.polls.at(-1);
