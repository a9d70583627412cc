import type { Ballot, Cast, Half } from "../../core/room/ballot";
import type { Room } from "../../core/room/room";

/** A room of which nothing was asked for so long is deleted, in ms. */
export const IDLE_MS = 4 * 60 * 60 * 1000;

/** What is kept of a room beside what its rules know. */
export interface Kept {
  readonly room: Room;
  /** SHA-256 of the facilitator's secret, in hex. */
  readonly secret: string;
  /** SHA-256 of the key in the QR code, in hex. */
  readonly key: string;
  /** Number of the last command that was done, by the device that asked. */
  readonly done: Readonly<Record<string, number>>;
  /** How often *Pause, please* was pressed and not yet seen. */
  readonly pauses: number;
  /** When it was last changed, in ms since 1970. */
  readonly touched: number;
}

/** A room as it was read, with the mark that `change` wants back. */
export interface Found extends Kept {
  readonly version: number;
}

/** What became of a ballot. */
export type CastResult = "kept" | "shut" | "gone";

/**
 * Where rooms are kept: the truth, from which any process can go on. Every method resolves once the store has
 * it, and rejects when the store cannot be reached or cannot write.
 */
export interface Store {
  /** Keeps a new room; false where the code is taken. */
  make(kept: Kept): Promise<boolean>;
  read(code: string): Promise<Found | undefined>;
  /**
   * Keeps a room in place of the version that was read, and forgets in the same step who cast what in a poll
   * that it holds no longer; false where somebody was quicker.
   */
  change(code: string, version: number, kept: Kept): Promise<boolean>;
  /** Gives a seat a half of the room, the smaller one, or the half that it has; undefined where `most` seats are taken. */
  sit(code: string, seat: string, most: number): Promise<Half | undefined>;
  /** The half of a seat that was taken. */
  seat(code: string, seat: string): Promise<Half | undefined>;
  /**
   * Keeps a seat's ballot in place of its earlier one, if the poll is the one that stands open: one step, so
   * that no ballot slips in behind a poll that is being counted.
   */
  cast(code: string, poll: number, seat: string, cast: Cast): Promise<CastResult>;
  /** A seat's ballot in a poll that is not counted yet. */
  ballot(code: string, poll: number, seat: string): Promise<Ballot | undefined>;
  /** How many cast a ballot in a poll that is not counted yet. */
  answered(code: string, poll: number): Promise<number>;
  /** All ballots of a poll that is not counted yet, without their seats. */
  casts(code: string, poll: number): Promise<readonly Cast[]>;
  /** Deletes a room with all that belongs to it. */
  remove(code: string): Promise<void>;
  /** Codes of rooms that were not changed since a moment, in ms since 1970. */
  idle(since: number): Promise<readonly string[]>;
  /** Whether the store can be reached and written to. */
  healthy(): Promise<boolean>;
  /** Ends once all that is under way was kept. */
  stop(): Promise<void>;
}

/** The number of the poll that takes ballots, which stores keep apart so that a ballot is one step; 0 for none. */
export function openPoll({ polls }: Room): number {
  const last = polls.at(-1);
  return last?.state === "open" ? last.id : 0;
}

/** The number of the poll whose ballots are kept: from its opening until it is counted; 0 for none. */
export function heldPoll({ polls }: Room): number {
  const last = polls.at(-1);
  return last?.state === "open" || last?.state === "closing" ? last.id : 0;
}
