import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { type Suggestion, suggest, surroundings } from "./suggest";
import type { InkWords } from "./words";

const ARGUMENT_FOLLOWS = /: $/u;

function completionOf({ label, apply, detail, about }: Suggestion): Completion {
  return {
    label,
    ...(apply === undefined ? {} : { apply }),
    ...(detail === undefined ? {} : { detail }),
    ...(about === undefined ? {} : { info: about }),
    type: apply !== undefined && ARGUMENT_FOLLOWS.test(apply) ? "property" : "constant",
  };
}

/** Completion for ink with our tags: whatever may stand at the cursor, from the tables that the check reads too. */
export const completeInk =
  (words: InkWords) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const line = state.doc.lineAt(pos);
    const before = line.text.slice(0, pos - line.from);
    const found = suggest(before, words, surroundings([...state.doc.iterLines()], line.number));
    if (found === undefined) return null;
    return {
      from: line.from + found.from,
      options: found.words.map(completionOf),
      validFor: /^[\w-]*$/u,
    };
  };
