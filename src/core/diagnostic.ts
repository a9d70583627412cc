/** A finding about a script: what was found, where, and what to do. */
export interface Diagnostic {
  readonly file: string;
  /** Counted from 1; absent where the compiler names none. */
  readonly line?: number;
  readonly found: string;
  readonly advice: string;
}

/** `file:line: what was found. What to do.` */
export const sentenceOf = ({ file, line, found, advice }: Diagnostic): string =>
  `${file}${line === undefined ? "" : `:${line}`}: ${found}. ${advice}`;
