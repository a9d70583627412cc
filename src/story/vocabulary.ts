import type { Cast } from "../core/cast";

/** All words that a script may use beside its own. */
export interface Vocabulary {
  readonly cast: Cast;
  readonly practices: readonly string[];
  readonly habits: readonly string[];
  /** Places that are drawn. */
  readonly places: readonly string[];
}

/** The closest known word within two edits, or undefined. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best !== undefined && best.distance <= 2 ? best.candidate : undefined;
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const cost = letter === other ? 0 : 1;
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `Did you mean "x"?`, or the whole list. */
export function adviceFor(word: string, what: string, known: readonly string[]): string {
  const guess = closest(word, known);
  const list = `${what}: ${[...known].join(", ")}.`;
  return guess === undefined ? list : `Did you mean "${guess}"? ${list}`;
}
