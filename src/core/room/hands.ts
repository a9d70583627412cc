import { type Counts, listsOf, type Poll } from "./poll";

/** No hands yet, laid out as a poll counts them. */
export const noHands = ({ kind, options }: Pick<Poll, "kind" | "options">): readonly Counts[] =>
  Array.from({ length: listsOf(kind) }, () => options.map(() => 0));

/** Hands that were counted, with so many more for one option; never fewer than none. Lines that have passed since count as none. */
export const withHands = (
  poll: Pick<Poll, "kind" | "options">,
  counted: readonly Counts[],
  { list, at, more }: { readonly list: number; readonly at: number; readonly more: number },
): readonly Counts[] =>
  noHands(poll).map((counts, of) =>
    counts.map((none, option) => {
      const before = counted[of]?.[option] ?? none;
      return of === list && option === at ? Math.max(0, before + more) : before;
    }),
  );
