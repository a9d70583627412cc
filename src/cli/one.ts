import type { Diagnostic } from "../core/diagnostic";
import { LIMITS } from "../story/limits";
import type { Bench, ExitCode } from "./bench";
import type { Answers, Budget, Job, Script } from "./jobs";
import { type Found, findSource } from "./sources";
import { exitCodeOf, ofWhole, shown } from "./tell";

/** Milliseconds kept back for writing the verdict. */
const TO_END = 800;
/** Seconds for walking a story of the project's own. */
const SHIPPED_SECONDS = 300;

/** Answers that may come without what was asked for, and then say why. */
type Kind = "stats" | "map" | "proof" | "sheet";

/** What was asked for, or with what code the command ends, its reasons told. */
export type Got<K extends Kind> =
  | { readonly ok: true; readonly answer: Answers[K]; readonly code: ExitCode; readonly id: string }
  | { readonly ok: false; readonly code: ExitCode };

/** What may be spent on a story, and the milliseconds until a verdict is due where there is such a time. */
export interface Allowance {
  readonly budget: Budget;
  readonly within?: number;
}

/** What was asked for on the command line; else time enough for our own stories, and the limits for others. */
export function allowanceOf({ asked: { seconds, states } }: Bench, isShipped: boolean): Allowance {
  const most = states === undefined ? {} : { states };
  if (seconds !== undefined) return { budget: { seconds, ...most } };
  if (isShipped) return { budget: { seconds: SHIPPED_SECONDS, ...most } };
  return { budget: most, within: LIMITS.verdict - TO_END };
}

/** What the process for scripts needs to know of a story. */
export const scriptOf = (
  { source, shelf }: Found & { readonly ok: true },
  { vocabulary }: Bench,
): Script => ({ source, words: vocabulary, ...(shelf === undefined ? {} : { shelf }) });

function refuse(bench: Bench, diagnostics: readonly Diagnostic[]): { ok: false; code: ExitCode } {
  for (const each of diagnostics) bench.complain(shown(each));
  return { ok: false, code: exitCodeOf(diagnostics) };
}

/** Asks the process for scripts about the one story that was named; complains where it cannot answer. */
export async function askAbout<K extends Kind>(
  bench: Bench,
  jobOf: (script: Script, budget: Budget) => Job & { readonly kind: K },
  isThere: (answer: Answers[K]) => boolean,
): Promise<Got<K>> {
  const found = findSource(bench.root, bench.from, bench.asked.names[0] ?? "");
  if (!found.ok) return refuse(bench, [found.finding]);
  const { source } = found;
  const { budget, within } = allowanceOf(bench, found.shelf !== undefined);
  const job = jobOf(scriptOf(found, bench), budget);
  const outcome = await bench.fence().ask<K>(job, within);
  if (!outcome.ok) return refuse(bench, [ofWhole(source.main, outcome.finding)]);
  const { answer } = outcome;
  if (!isThere(answer)) return refuse(bench, answer.diagnostics);
  for (const each of answer.diagnostics) bench.complain(shown(each));
  return { ok: true, answer, code: exitCodeOf(answer.diagnostics), id: source.id };
}
