import { type Diagnostic, type Finding, sentenceOf } from "../core/diagnostic";
import { at, isUnusable } from "../story/codes";
import type { ExitCode } from "./bench";

/** `1 state`, `2 states`. */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

/** `2 errors, 1 warning`, or `nothing found`. */
export function tallyOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** A finding as the terminal shows it, with the way there below. */
export const shown = (each: Diagnostic): string =>
  each.route === undefined || each.route.length === 0
    ? sentenceOf(each)
    : `${sentenceOf(each)}\n    The way there: --choices ${each.route.join(",")}`;

/** 2 where there is no script, 1 where there are findings, else 0. */
export const exitCodeOf = (findings: readonly Finding[]): ExitCode =>
  findings.some(isUnusable) ? 2 : findings.length > 0 ? 1 : 0;

/** A finding about a story as a whole. */
export const ofWhole = (main: string, each: Finding): Diagnostic => at(main, undefined, each);
