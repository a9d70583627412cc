import { type Hit, hitsOf, strongest } from "../../core/room/bars";
import type { ToldPoll } from "../../core/room/look-back";
import { m } from "../text/messages/messages";
import { peopleText } from "./words";

/** Lines that are told in words: those at which the most people tapped. */
const TOLD = 4;
/** Where the thread hangs, and how far it swings, in per cent of its drawing's width. */
const MIDDLE = 50;
const SWING = 14;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where line number `at` of `all` lies on the thread, in per cent from the top left. */
const spotOf = (at: number, all: number): Spot => ({
  x: round(MIDDLE + SWING * Math.sin(at * 1.9)),
  y: round(((at + 0.5) / Math.max(1, all)) * 100),
});

/** A soft line down through all spots. */
function threadThrough(spots: readonly Spot[]): string {
  return [{ x: MIDDLE, y: 0 }, ...spots, { x: MIDDLE, y: 100 }]
    .map(({ x, y }, index, all) => {
      const before = all[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = round((before.y + y) / 2);
      return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join("");
}

function Knot({ hit, all }: { hit: Hit; all: number }) {
  const { x, y } = spotOf(hit.at, all);
  return (
    <span
      class={hit.count > 0 ? "knot hit" : "knot"}
      style={{ left: `${x}%`, top: `${y}%`, "--part": hit.part }}
    />
  );
}

/** From a line's knot on the thread to its words. */
function leadTo(hit: Hit, all: number, row: number, rows: number): string {
  const { x, y } = spotOf(hit.at, all);
  const to = round(((row + 0.5) / rows) * 100);
  return `M${x} ${y}C80 ${y} 76 ${to} 100 ${to}`;
}

/** The lines that passed as knots along the thread, the larger the more people tapped there; the strongest in words. */
export function Hits({ poll }: { poll: ToldPoll }) {
  const hits = hitsOf(poll);
  const told = strongest(hits, TOLD);
  if (told.length === 0) return <p class="big-how">{m.screen_hits_none()}</p>;
  const spots = hits.map(({ at }) => spotOf(at, hits.length));
  return (
    <div class="big-hits">
      <div class="hits-thread" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {told.map((hit, row) => (
            <path
              class="hit-lead"
              key={hit.option.id}
              d={leadTo(hit, hits.length, row, told.length)}
            />
          ))}
          <path class="hit-thread" d={threadThrough(spots)} />
        </svg>
        {hits.map((hit) => (
          <Knot key={hit.option.id} hit={hit} all={hits.length} />
        ))}
      </div>
      <ol class="hits-told">
        {told.map(({ option, count }) => (
          <li key={option.id}>
            <span class="hit-words">{option.text}</span>
            <span class="hit-count">{peopleText(count)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
