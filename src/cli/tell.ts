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

const listed = (given: NonNullable<Diagnostic["given"]>): string =>
  Object.entries(given)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join(", ");

/** A finding as the terminal shows it, with the way there below. */
export function shown({ route = [], given, ...each }: Diagnostic): string {
  const moves = route.length === 0 ? [] : [`The way there: --choices ${route.join(",")}`];
  const begun = given === undefined ? [] : [`Begun with what was remembered: ${listed(given)}`];
  return [sentenceOf(each), ...begun, ...moves].join("\n    ");
}

/** 2 where there is no script, 1 where there are findings, else 0. */
export const exitCodeOf = (findings: readonly Finding[]): ExitCode =>
  findings.some(isUnusable) ? 2 : findings.length > 0 ? 1 : 0;

/** A finding about a story as a whole. */
export const ofWhole = (main: string, each: Finding): Diagnostic => at(main, undefined, each);
