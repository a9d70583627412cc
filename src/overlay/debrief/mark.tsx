import type { MarkKind } from "./turn-text";

/** A mark as it lies on a strand: filled toward, open away, a plain stroke own, a small dot between. */
export function Mark({ kind, of }: { kind: MarkKind; of: "you" | "they" }) {
  return (
    <svg class={`mark ${kind} ${of}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {kind === "own" ? (
        <rect x="9.5" y="1" width="5" height="22" rx="2.5" />
      ) : (
        <circle cx="12" cy="12" r={kind === "quiet" ? 5 : 10} />
      )}
    </svg>
  );
}
