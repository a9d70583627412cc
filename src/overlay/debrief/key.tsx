import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import { Mark } from "./mark";
import { type MarkKind, markOf } from "./turn-text";

const MEANINGS: Readonly<Record<MarkKind, () => string>> = {
  toward: m.debrief_key_toward,
  away: m.debrief_key_away,
  own: m.debrief_key_own,
  quiet: m.debrief_key_quiet,
};

const KINDS: readonly MarkKind[] = ["toward", "away", "own", "quiet"];

/** What the marks mean: only those that are there. */
export function Key({ turns, hasGhost }: { turns: readonly Turn[]; hasGhost: boolean }) {
  const there = new Set<MarkKind>(
    turns.flatMap((turn) => [markOf(turn), ...turn.replies.map(({ direction }) => direction)]),
  );
  return (
    <ul class="key" aria-label={m.debrief_key()}>
      {KINDS.filter((kind) => there.has(kind)).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} of="you" />
          {MEANINGS[kind]()}
        </li>
      ))}
      {hasGhost ? (
        <li>
          <svg class="ghost-sample" viewBox="0 0 36 8" aria-hidden="true">
            <path class="ghost" d="M2 4H34" />
          </svg>
          {m.debrief_key_ghost()}
        </li>
      ) : null}
    </ul>
  );
}
