/** Ways to play that a player can switch on; each is off at first. */
export interface Ways {
  /** At marked lines the player says what the speaker feels before the stage shows it. */
  readonly guess: boolean;
  /** Each line has a mark for a reach that the player notices. */
  readonly spot: boolean;
}

/** One small thing that a player means to try. */
export interface WeekTry {
  /** The practice that it is about. */
  readonly practice: string;
  /** When it was chosen: ISO 8601 in UTC with milliseconds. */
  readonly chosenAt: string;
}

/** What a player chose for themselves, beside the playthroughs. */
export interface Personal {
  readonly ways: Ways;
  readonly week?: WeekTry;
}

/** What holds before anything was chosen. */
export const NOTHING_CHOSEN: Personal = { ways: { guess: false, spot: false } };
