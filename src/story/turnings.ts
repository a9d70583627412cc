import type { Story } from "inkjs/engine/Story";
import type { Turning } from "../core/choice";

const COUNT = /^(?:you|they)_(?:toward|away)$/u;

/** Whether a variable is one of the counts. */
export const isCount = (name: string): boolean => COUNT.test(name);

/**
 * Counts a turning for ink, in the four counts that `stories/lib/bond.ink` declares; a story without them counts
 * nothing. `own` is not scored.
 */
export function countTurning(
  story: Story,
  who: "you" | "they",
  turning: Turning | undefined,
): void {
  if (turning === undefined || turning.direction === "own") return;
  const name = `${who}_${turning.direction}`;
  const count: unknown = story.variablesState.$(name);
  if (typeof count === "number") story.variablesState.$(name, count + 1);
}
