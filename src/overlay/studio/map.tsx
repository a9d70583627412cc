import { useState } from "preact/hooks";
import type { Choice } from "../../core/choice";
import { m } from "../text/messages/messages";
import { useNarrow } from "./panes";
import type { MapPoint, MapView, StudioActions } from "./view";

/** More points than this are no picture any more. */
const MOST_POINTS = 400;
/** The drawing's upper edge, where a picture of its own would have a title. */
const ABOVE = 60;
/** Pixels between the marks of a point's choices. */
const FAN = 11;

const pointName = ({ kind, label, line, choices, isStart }: MapPoint): string => {
  if (kind === "ending") return m.studio_ending({ label });
  const name = label === "" && isStart ? m.studio_start() : label;
  return m.studio_point({ label: name, line: line ?? 1, count: choices.length });
};

/** Filled: toward. An open loop: away. A short stroke: own. A small dash: Wait or skip. */
function Mark({ choice, x, y }: { choice: Choice; x: number; y: number }) {
  switch (choice.turning?.direction) {
    case "toward":
      return <circle class="chart-mark filled" cx={x} cy={y} r="4.5" />;
    case "away":
      return <circle class="chart-mark open" cx={x} cy={y} r="4" />;
    case "own":
      return <path class="chart-mark" d={`M${x} ${y - 5}v10`} />;
    default:
      return choice.kind === "act" ? null : <path class="chart-mark thin" d={`M${x - 4} ${y}h8`} />;
  }
}

function Marks({ choices, x, y }: MapPoint) {
  return (
    <>
      {choices.map((choice, index) => (
        <Mark
          key={choice.id}
          choice={choice}
          x={x + 22}
          y={y + (index - (choices.length - 1) / 2) * FAN}
        />
      ))}
    </>
  );
}

function Point({ point }: { point: MapPoint }) {
  const { kind, x, y, isStart } = point;
  const isEnding = kind === "ending";
  return (
    <g class={`chart-point ${kind} ${isStart ? "start" : ""}`}>
      {isEnding ? (
        <rect class="end" x={x - 7} y={y - 7} width="14" height="14" rx="3" />
      ) : (
        <circle class="dot" cx={x} cy={y} r={isStart ? 9 : 7} />
      )}
      <Marks {...point} />
    </g>
  );
}

interface SpotProps {
  readonly point: MapPoint;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** What is pressed lies over the drawing: a real button with the point's name. */
function Spot({ point, isChosen, onChoose }: SpotProps) {
  return (
    <button
      type="button"
      class={`chart-spot ${point.kind}`}
      style={{ left: `${point.x}px`, top: `${point.y - ABOVE}px` }}
      aria-label={pointName(point)}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span>{point.label}</span>
    </button>
  );
}

/** What a choice is beside its words; a Wait that says so itself needs no second one. */
const directionText = ({ turning, kind, text }: Choice): string => {
  if (turning !== undefined) return `${turning.direction}: ${turning.by}`;
  return kind === "act" || text.toLowerCase() === kind ? "" : kind;
};

/** The point that was chosen, with what can be done from there. */
function Chosen({ point, actions }: { point: MapPoint; actions: StudioActions }) {
  const { file, line, route, choices } = point;
  return (
    <section class="chosen-point" aria-label={pointName(point)}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            {choice.text} <span class="turning">{directionText(choice)}</span>
          </li>
        ))}
      </ul>
      <p class="ways">
        {route === undefined ? null : (
          <button type="button" class="button strong" onClick={() => actions.play(route)}>
            {m.studio_point_play()}
          </button>
        )}
        {file === undefined || line === undefined ? null : (
          <button type="button" class="button" onClick={() => actions.goTo(file, line)}>
            {m.studio_go_line({ line })}
          </button>
        )}
      </p>
    </section>
  );
}

const KEY: readonly { readonly name: () => string; readonly choice: Choice }[] = [
  { name: m.studio_map_key_toward, choice: keyed({ direction: "toward", by: "" }) },
  { name: m.studio_map_key_away, choice: keyed({ direction: "away", by: "" }) },
  { name: m.studio_map_key_own, choice: keyed({ direction: "own", by: "" }) },
  { name: m.studio_map_key_wait, choice: { id: "", text: "", kind: "wait" } },
];

function keyed(turning: NonNullable<Choice["turning"]>): Choice {
  return { id: "", text: "", kind: "act", turning };
}

function Key() {
  return (
    <ul class="chart-key">
      {KEY.map(({ name, choice }) => (
        <li key={name()}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <Mark choice={choice} x={8} y={8} />
          </svg>
          {name()}
        </li>
      ))}
    </ul>
  );
}

/** The thread from left to right with its choice points; each leads to its line, and can be played from. */
export function StoryMap({ map, actions }: { map: MapView | undefined; actions: StudioActions }) {
  const [chosen, setChosen] = useState<number>();
  const narrow = useNarrow();
  if (map === undefined) return <p class="aside">{m.studio_map_none()}</p>;
  const { points, lines, width, height } = map;
  if (points.length > MOST_POINTS)
    return <p class="aside">{m.studio_map_large({ count: points.length })}</p>;
  const choose = (index: number) => {
    setChosen(index);
    const { file, line } = points[index] ?? {};
    // There the text would take the map's place.
    if (narrow) return;
    if (file !== undefined && line !== undefined) actions.goTo(file, line);
  };
  const there = chosen === undefined ? undefined : points[chosen];
  return (
    <div class="with-chart">
      <p class="aside">{m.studio_map_hint()}</p>
      <Key />
      <section class="chart" aria-label={m.studio_map_label()}>
        <div style={{ width: `${width}px`, height: `${height - ABOVE}px` }}>
          <svg
            viewBox={`0 ${ABOVE} ${width} ${height - ABOVE}`}
            width={width}
            height={height - ABOVE}
            aria-hidden="true"
          >
            <g class="chart-threads">
              {lines.map(({ path, count }) => (
                <path key={path} d={path} stroke-width={1 + 0.7 * count} />
              ))}
            </g>
            {points.map((point) => (
              <Point key={`${point.kind} ${point.x} ${point.y}`} point={point} />
            ))}
          </svg>
          {points.map((point, index) => (
            <Spot
              key={`${point.kind} ${point.x} ${point.y}`}
              point={point}
              isChosen={index === chosen}
              onChoose={() => choose(index)}
            />
          ))}
        </div>
      </section>
      {there === undefined ? null : <Chosen point={there} actions={actions} />}
    </div>
  );
}
