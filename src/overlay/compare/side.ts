import type { Beat } from "../../core/beat";
import type { Bond } from "../../core/bond";
import type { Turn } from "../../core/turns";
import { momentText } from "../about/dates";
import { m } from "../text/messages/messages";

/** One of two runs, as it is laid beside the other. */
export interface Side {
  readonly id: string;
  /** Title of its ending; absent while it is under way. */
  readonly ending?: string;
  /** ISO moment at which it was last played. */
  readonly playedAt: string;
  /** Whether it stands as a link brought it: somebody else's, or what a group chose. */
  readonly isLinked: boolean;
  /** Its turns from the one at which they part on; skips are left out. */
  readonly turns: readonly Turn[];
  /** What all its turns come to, in sentences. */
  readonly sum: readonly string[];
  /** The bond before each choice from there on, and at last where it stands. */
  readonly bonds: readonly Bond[];
  /** The first lines that came back after the turn at which they part. */
  readonly answers: readonly Beat[];
  /** Where it is looked back at, or gone on with. */
  readonly address: string;
  /** Whether the script has changed so that it is told only in part. */
  readonly isCut: boolean;
}

/** How a run is called: by its ending. */
export const nameOfSide = ({ ending }: Side): string => ending ?? m.compare_under_way();

/** When it was played, in words. */
export const whenOfSide = ({ playedAt }: Side): string => momentText(playedAt);

/** The bond at its last line. */
export const lastBond = ({ bonds }: Side): Bond => bonds.at(-1) ?? "holding";
