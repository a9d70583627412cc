/** What can go wrong with the place where saves are kept; the overlay has a sentence for each. */
export type SaveProblemName =
  /** The browser gives no storage (a private window, blocked site storage) or would not do what was asked. */
  | "storage/refused"
  /** There is no room left. */
  | "storage/full"
  /** What was read back is not what was written. */
  | "storage/lost"
  /** A newer version of the game holds the saves; reloading the page brings that version. */
  | "storage/newer"
  /** The player erased everything, in this page or in another. */
  | "storage/erased"
  /** The browser itself took the saves away or closed them. */
  | "storage/cleared"
  /** Emptied, but another page keeps the empty database open until it is closed. */
  | "storage/blocked"
  /** These saves were stopped. */
  | "storage/stopped";

/** A rejection of the saves, told apart by its name; `cause` is the browser's own error, if there was one. */
export interface SaveProblem extends Error {
  readonly name: SaveProblemName;
}

const NAMES: Readonly<Record<SaveProblemName, string>> = {
  "storage/refused": "The browser refused to keep saves: allow site storage, or export to a file.",
  "storage/full": "There is no room for this save: free some space, or export to a file.",
  "storage/lost": "The save reads back differently from what was written: export to a file.",
  "storage/newer": "The saves belong to a newer version of the game: reload the page.",
  "storage/erased": "All saves were erased: reload the page to begin keeping saves again.",
  "storage/cleared": "The browser took the saves away: reload the page, or export to a file.",
  "storage/blocked": "The saves are emptied, another page keeps them open: close that page.",
  "storage/stopped": "These saves were stopped: open them again.",
};

/** Makes a problem of its name; the message is for a developer's console. */
export const saveProblem = (name: SaveProblemName, cause?: unknown): SaveProblem =>
  Object.assign(new Error(NAMES[name], { cause }), { name });

/** True for a problem made by `saveProblem`. */
export const isSaveProblem = (value: unknown): value is SaveProblem =>
  value instanceof Error && Object.hasOwn(NAMES, value.name);

/** Gives the browser's own errors their names; a problem stays as it is. */
export function problemOf(cause: unknown): SaveProblem {
  if (isSaveProblem(cause)) return cause;
  const name = cause instanceof Error ? cause.name : "";
  if (name === "QuotaExceededError") return saveProblem("storage/full", cause);
  if (name === "VersionError") return saveProblem("storage/newer", cause);
  return saveProblem("storage/refused", cause);
}
