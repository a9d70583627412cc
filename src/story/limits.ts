/** What a script may cost that nobody has read before; see `safety.md`, *Stories that are not ours*. */
export interface Limits {
  /** Characters of all scripts together. */
  readonly source: number;
  /** Characters of one line of a script. */
  readonly characters: number;
  readonly tagsOfLine: number;
  /** Milliseconds that compiling may take. */
  readonly compile: number;
  /** Milliseconds until there is a verdict, all in all. */
  readonly verdict: number;
  /** Steps of ink from one choice point to the next. */
  readonly steps: number;
  /** Characters of any one string. */
  readonly string: number;
  /** Characters of a state. */
  readonly state: number;
  /** Megabytes of memory for the process that does the work. */
  readonly memory: number;
}

/** The limits for scripts; the page's Worker and the command's child process keep to the same. */
export const LIMITS: Limits = {
  source: 2_000_000,
  characters: 100_000,
  tagsOfLine: 100,
  compile: 5_000,
  verdict: 12_000,
  steps: 100_000,
  string: 1_000_000,
  state: 8_000_000,
  memory: 1_024,
};
