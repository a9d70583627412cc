/** A line of a story as a sheet quotes it. */
export interface SheetLine {
  /** Id of the person who says it; absent for narration. */
  readonly speaker?: string;
  readonly text: string;
}

/** A place in a story at which a group may stop. */
export interface SheetStop {
  /** The act's title and what stands beside it, as the script has them. */
  readonly act: string;
  /** What is said there; several where it depends on the path which of them it is. */
  readonly lines: readonly SheetLine[];
  /** What to talk about; none where there is only a vote. */
  readonly questions: readonly string[];
  /** Whether the choice that comes is worth a group's vote. */
  readonly isVote: boolean;
  /** The words of the options, Wait among them, without what they turn to. */
  readonly options: readonly string[];
  /** Whether the options come next; else one of them has just been chosen. */
  readonly isAhead: boolean;
}

/** A question for the end of some path: with no line, since that would tell the ending. */
export interface SheetClosing {
  readonly act: string;
  readonly question: string;
}

/** What a facilitator needs to know of a story before a group plays it, beside what its card says. */
export interface Sheet {
  /** Empty where the header does not say it, as all that follows. */
  readonly aim: string;
  readonly suits: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What the talk had better leave alone. */
  readonly leave: readonly string[];
  /** In the order in which they can be met. */
  readonly stops: readonly SheetStop[];
  readonly closings: readonly SheetClosing[];
  /** Ids of the practices that can be met, and of the habits. */
  readonly practices: readonly string[];
  readonly habits: readonly string[];
}

/** A header's tags that only the sheet reads, with how many of each it wants. */
export const SHEET_TAGS = { aim: 1, suits: 1, before: 3, after: 3, leave: 1 } as const;

/** Reading aloud and stopping doubles the minutes; talking before and after takes these. */
const TALK = 20;
const STEP = 5;

/** Minutes that a group needs for a story of so many minutes, with talk before, between and after. */
export const groupMinutes = (minutes: number): number =>
  Math.ceil((2 * minutes + TALK) / STEP) * STEP;
