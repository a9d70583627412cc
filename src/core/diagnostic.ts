/** How much a finding weighs: an error keeps a story from being played as written, a warning is advice. */
export type Severity = "error" | "warning";

/** What was found and what to do, with the code under which the writer's guide explains it. */
export interface Finding {
  /** Stable, as `tag/unknown`; the writer's guide has a page for each. */
  readonly code: string;
  readonly severity: Severity;
  readonly found: string;
  readonly advice: string;
}

/** A finding about a script, with the place where it was found. */
export interface Diagnostic extends Finding {
  readonly file: string;
  /** Counted from 1; absent where there is none. */
  readonly line?: number;
  /** Ids of choices that lead from the start to what was found. */
  readonly route?: readonly string[];
  /** Values remembered from a run of the companion with which the way begins; absent where it needs none. */
  readonly given?: Readonly<Record<string, string | number | boolean>>;
}

const ended = (sentence: string): string => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`);

/** `file:line: what was found. What to do. [code]` */
export const sentenceOf = ({ file, line, found, advice, code }: Diagnostic): string =>
  `${file}${line === undefined ? "" : `:${line}`}: ${ended(found)} ${advice} [${code}]`;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };

/** Errors before warnings; within these by file and line, findings without a line first. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0),
  );

/** Whether one of the findings is an error. */
export const anyError = (diagnostics: readonly Finding[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
