import type { Severity } from "../core/diagnostic";

/** A script that triggers a code: the guide shows it, a test checks it. */
export interface Example {
  /** Files by path; `main.ink` is the first. */
  readonly files: Readonly<Record<string, string>>;
  /** Stories that ship beside it: main files by id. */
  readonly shelf?: Readonly<Record<string, string>>;
  /** What the guide shows in place of files that are too big or not readable. */
  readonly shown?: string;
  /** Codes that come with it, since one mistake breaks two rules. */
  readonly also?: readonly string[];
  /** States to explore at most, where the example needs a bound. */
  readonly states?: number;
  /** Says that the code comes from the limits around the check, not from the script alone. */
  readonly outside?: true;
}

/** One row of the table of codes: what makes a finding of the facts, and what the guide says of it. */
export interface Row<Facts> {
  readonly severity: Severity;
  readonly found: (facts: Facts) => string;
  readonly advice: (facts: Facts) => string;
  /** Two or three sentences for a writer. */
  readonly meaning: string;
  readonly example: Example;
}

/** Facts of a code whose sentences are always the same. */
export type NoFacts = Readonly<Record<never, never>>;

/** Declares a row; only here so that the facts' type can be named. */
export const row = <Facts = NoFacts>(entry: Row<Facts>): Row<Facts> => entry;

/** The header that the guide's examples stand under; `-> done` ends a scene in it. */
export const FRAME = {
  before: `# title: The drawer
# cast: andrew, lucy
# player: andrew
# minutes: 3
# kind: sketch
# summary: A drawer, and what it might hold.
-> drawer

=== drawer ===
`,
  after: `
=== done ===
# ending: done, Done
-> END
`,
} as const;

/** An example inside the usual header: only the lines of the scene are shown. */
export const scene = (ink: string, rest: Pick<Example, "states" | "also"> = {}): Example => ({
  files: { "main.ink": `${FRAME.before}${ink}\n${FRAME.after}` },
  shown: ink,
  ...rest,
});

/** An example that is a whole file, or several. */
export const script = (
  ink: string,
  others: Readonly<Record<string, string>> = {},
  rest: Omit<Example, "files"> = {},
): Example => ({ files: { "main.ink": ink, ...others }, ...rest });
