import { useLayoutEffect, useRef } from "preact/hooks";
import type { StrandPoint } from "../../core/strands";
import { m } from "../text/messages/messages";
import { Mark } from "./mark";
import type { Rows } from "./rows";
import { layoutOf, type Place, type StrandLayout } from "./strand-layout";
import { markName, markOf } from "./turn-text";

/** The two strands, and which turn is looked at. */
export interface StrandsProps {
  readonly points: readonly StrandPoint[];
  readonly ghost: readonly StrandPoint[];
  readonly rows: Rows;
  readonly player: string;
  readonly other: string;
  /** Place of the selected turn among `points`. */
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
};

const marksIn = (list: Element | null) => [
  ...(list?.querySelectorAll<HTMLButtonElement>("button") ?? []),
];

/** Moves focus and selection along the strand. */
function onArrow(event: KeyboardEvent, index: number, onSelect: (index: number) => void): void {
  const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const marks = marksIn(event.currentTarget.closest("ol"));
  event.preventDefault();
  const to = step(index, marks.length - 1);
  marks[to]?.focus({ preventScroll: true });
  onSelect(to);
}

/** Keeps the selected mark in the middle of a strip that is wider than its frame. */
function useInView(selected: number) {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = strip.current;
    const mark = marksIn(frame)[selected];
    if (frame === null || mark === undefined) return;
    frame.scrollLeft = mark.offsetLeft + mark.offsetWidth / 2 - frame.clientWidth / 2;
  }, [selected]);
  return strip;
}

const percent = (value: number): string => `${value}%`;

/** The lines of a drawing of strands, for the eye. */
export function Lines({ layout }: { layout: StrandLayout }) {
  return (
    <svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="between" d={layout.between} />
      {layout.acts.slice(1).map(({ from }) => (
        <path class="act-edge" key={from} d={`M${from} 0V100`} />
      ))}
      {layout.ghost === "" ? null : <path class="ghost" d={layout.ghost} />}
      <path class="strand they" d={layout.they} />
      <path class="strand you" d={layout.you} />
    </svg>
  );
}

function Reply({ place }: { place: Place }) {
  const answer = place.point.turn.replies.at(-1);
  if (answer === undefined) return null;
  return (
    <span
      class={place.point.touch ? "reply touch" : "reply"}
      style={{ left: percent(place.x), top: percent(place.they) }}
    >
      <Mark kind={answer.direction} of="they" />
    </span>
  );
}

type MarkButtonProps = Pick<StrandsProps, "rows" | "onSelect"> & {
  readonly place: Place;
  readonly index: number;
  readonly isSelected: boolean;
};

function MarkButton({ place, index, rows, isSelected, onSelect }: MarkButtonProps) {
  const { turn, touch } = place.point;
  return (
    <button
      type="button"
      class={touch ? "turn-mark touch" : "turn-mark"}
      aria-current={isSelected ? "true" : undefined}
      aria-label={markName(turn, index + 1, rows)}
      style={{ left: percent(place.x), top: percent(place.you) }}
      onClick={() => onSelect(index)}
      onKeyDown={(event) => onArrow(event, index, onSelect)}
    >
      <Mark kind={markOf(turn)} of="you" />
    </button>
  );
}

// Every mark's own name tells whose it is and in which act; these are for the eye.
function StrandName({ of, name }: { of: "you" | "they"; name: string }) {
  return (
    <p class={`strand-name ${of}`} aria-hidden="true">
      {name}
    </p>
  );
}

/** The drawing: acts from left to right, both strands, and a button for every turn of the player's. */
export function Strands({ points, ghost, rows, player, other, selected, onSelect }: StrandsProps) {
  const strip = useInView(selected);
  const layout = layoutOf(points, ghost);
  return (
    <section class="strands" aria-label={m.debrief_strands({ player, other })}>
      <p class="out-of-sight">{m.debrief_strands_how()}</p>
      <div class="strip" ref={strip}>
        <div class="drawing" style={{ "--units": layout.units }}>
          <ul class="acts" aria-hidden="true">
            {layout.acts.map(({ title, from, width }) => (
              <li key={from} data-title={title} style={{ width: percent(width) }} />
            ))}
          </ul>
          <StrandName of="you" name={m.debrief_you()} />
          <div class="plot">
            <Lines layout={layout} />
            <ol>
              {layout.places.map((place, index) => (
                <li key={place.x}>
                  <MarkButton
                    {...{ place, index, rows, onSelect }}
                    isSelected={index === selected}
                  />
                  <Reply place={place} />
                </li>
              ))}
            </ol>
          </div>
          <StrandName of="they" name={other} />
        </div>
      </div>
    </section>
  );
}
