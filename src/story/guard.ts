import type { Story } from "inkjs";
import type { Finding } from "../core/diagnostic";
import { finding } from "./codes";
import type { Limits } from "./limits";
import { NarratorError } from "./narrator";

/** Calls and tunnels inside one another. */
const DEEPEST = 2_000;
/** Milliseconds for a turn: some steps cost ink more and more, so that their number says little. */
const LONGEST = 3_000;
/** Steps between two looks at the clock. */
const CLOCK_EVERY = 64;

const refusal = ({ found, advice, code }: Finding): NarratorError =>
  new NarratorError(`${found}. ${advice} [${code}]`);

/** The length of a text of ink's; 0 for whatever else stands on a stack. */
function lengthOf(object: object | undefined): number {
  const value: unknown = object === undefined ? undefined : Reflect.get(object, "value");
  return typeof value === "string" ? value.length : 0;
}

/**
 * Watches a story's steps from now to its next choice point: too many of them, too long a time, a text that grows
 * without end or calls inside one another throw a `NarratorError` in the middle of ink's work. To be called anew before
 * each turn; `clock` is the time in milliseconds.
 */
export function guardTurn(
  story: Story,
  { steps, string }: Pick<Limits, "steps" | "string">,
  clock: () => number,
): void {
  const since = clock();
  let left = steps;
  let written = 0;
  let known: object | undefined;
  const watch = () => {
    const { callStack, evaluationStack, outputStream } = story.state;
    left -= 1;
    if (left < 0) throw refusal(finding("loop/endless", {}));
    const spent = left % CLOCK_EVERY === 0 ? clock() - since : 0;
    if (spent > LONGEST)
      throw refusal(
        finding("limit/time", { doing: "playing", seconds: Math.round(spent / 1_000) }),
      );
    if (callStack.depth > DEEPEST) throw refusal(finding("calls/too-deep", {}));
    const last = outputStream.at(-1);
    // The same object is looked at step after step; it counts once.
    if (last !== known) written += lengthOf(last);
    known = last;
    if (written > string || lengthOf(evaluationStack.at(-1)) > string)
      throw refusal(finding("text/grows", {}));
  };
  const nothing = () => undefined;
  // inkjs calls its profiler at each step, and nothing else does that; its version is pinned.
  Reflect.set(story, "_profiler", {
    PreContinue: nothing,
    PostContinue: nothing,
    PreSnapshot: nothing,
    PostSnapshot: nothing,
    PreStep: watch,
    Step: nothing,
    PostStep: nothing,
  });
}
