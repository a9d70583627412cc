import { Mark } from "../debrief/mark";
import type { MarkKind } from "../debrief/turn-text";
import { m } from "../text/messages/messages";
import { ring } from "./geometry";
import type { DrawnMark } from "./marks";

const MEANINGS: readonly (readonly [MarkKind, () => string])[] = [
  ["toward", m.debrief_key_toward],
  ["away", m.debrief_key_away],
  ["own", m.debrief_key_own],
  ["quiet", m.debrief_key_quiet],
];

function Line({ of }: { of: "own-thread" | "ink" | "pencil" }) {
  return (
    <svg class="line-sample" viewBox="0 0 36 10" aria-hidden="true" focusable="false">
      <path class={of} d="M2 6C10 2 24 9 34 4" />
    </svg>
  );
}

/** What lines and marks mean: only those that are there. */
export function MapKey({
  marks,
  isStanding,
}: {
  marks: readonly DrawnMark[];
  isStanding: boolean;
}) {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const hasOthers = marks.some(({ isOwn }) => !isOwn);
  return (
    <ul class="key map-key" aria-label={m.map_key()}>
      {isStanding ? (
        <li>
          <Line of="own-thread" />
          {m.map_key_own()}
        </li>
      ) : null}
      {hasOthers ? (
        <li>
          <Line of="ink" />
          {m.map_key_ink()}
        </li>
      ) : null}
      <li>
        <Line of="pencil" />
        {m.map_key_pencil()}
      </li>
      {isStanding ? (
        <li>
          <svg class="ring-sample" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
            <path class="here" d={ring({ x: 0, y: 0 }, 13, 5)} />
          </svg>
          {m.map_key_here()}
        </li>
      ) : null}
      {MEANINGS.filter(([kind]) => kinds.has(kind)).map(([kind, meaning]) => (
        <li key={kind}>
          <Mark kind={kind} of="you" />
          {meaning()}
        </li>
      ))}
    </ul>
  );
}
