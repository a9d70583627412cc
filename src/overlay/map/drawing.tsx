import { useMemo } from "preact/hooks";
import type { MapSheet } from "../../core/map-sheet";
import type { Walked } from "../../core/walked";
import { bandSpan, edgePath, type Geometry, ring, threadPath } from "./geometry";
import type { DrawnMark } from "./marks";

/** What is drawn of a map. */
export interface DrawingProps {
  readonly sheet: MapSheet;
  readonly geometry: Geometry;
  readonly walked: Walked;
  /** What the run that is looked at walked. */
  readonly own: Walked;
  readonly marks: readonly DrawnMark[];
  /** Where that run stands. */
  readonly standing: number | undefined;
  readonly selected: number | undefined;
  /** What the drawing shows, in words. */
  readonly name: string;
}

/** Paths of all threads, each kind in one: what was not walked, what was, and the run's own. */
function threads({ sheet, geometry, walked, own }: DrawingProps) {
  const paths = { pencil: "", ink: "", own: "" };
  sheet.strands.forEach((strand, index) => {
    strand.choices.forEach((choice, at) => {
      const key = `${index} ${choice}`;
      const kind = own.threads.has(key) ? "own" : walked.threads.has(key) ? "ink" : "pencil";
      paths[kind] += threadPath(sheet, geometry, strand, at);
    });
  });
  return paths;
}

const pencilMarks = ({ sheet, geometry, walked }: DrawingProps): string =>
  sheet.marks
    .flatMap((mark, index) =>
      walked.moments.has(index)
        ? []
        : ring(geometry.place(mark), mark.kind === "ending" ? 9 : 6, index),
    )
    .join("");

function Bands({ sheet, geometry }: Pick<DrawingProps, "sheet" | "geometry">) {
  const { flow, width, height } = geometry;
  return (
    <g class="bands">
      {sheet.bands.map((band, index) => {
        const { from, length } = bandSpan(band, flow);
        const box =
          flow === "right"
            ? { x: from, y: 0, width: length, height }
            : { x: 0, y: from, width, height: length };
        return (
          <g key={band.from}>
            {index % 2 === 0 ? null : <rect {...box} />}
            {from === 0 ? null : <path d={edgePath(geometry, from, index)} />}
          </g>
        );
      })}
    </g>
  );
}

/** Filled: toward. Open: away. A stroke: own. A small dot: nothing turned. A knot with a tail: an ending. */
function Glyph({ kind }: Pick<DrawnMark, "kind">) {
  if (kind === "ending") return <path d="M-10 1C-3 4 9 2 9-5C9-12-3-11-3-3C-3 5 7 9 15 5" />;
  if (kind === "own") return <rect x="-2.6" y="-10" width="5.2" height="20" rx="2.6" />;
  return <circle r={kind === "quiet" ? 5 : 8.5} />;
}

function Mark({ mark, props }: { mark: DrawnMark; props: DrawingProps }) {
  const spot = props.sheet.marks[mark.mark];
  if (spot === undefined) return null;
  const { x, y } = props.geometry.place(spot);
  const isSelected = props.selected === mark.mark;
  return (
    <g
      class={`map-mark ${mark.kind} ${mark.isOwn ? "own-way" : "other-way"}`}
      data-mark={mark.mark}
      transform={`translate(${x} ${y})`}
    >
      <g class="glyph">
        {isSelected ? <circle class="chosen-ring" r="18" /> : null}
        {props.standing === mark.mark ? (
          <path class="here" d={ring({ x: 0, y: 0 }, 13, 5)} />
        ) : null}
        <Glyph kind={mark.kind} />
      </g>
    </g>
  );
}

/** The drawing at its natural size: bands, threads, marks. It holds no words. */
export function Drawing(props: DrawingProps) {
  const { geometry, sheet, walked, own } = props;
  const paths = useMemo(
    () => ({ ...threads(props), rings: pencilMarks(props) }),
    [geometry, sheet, walked, own],
  );
  return (
    <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} role="img" aria-label={props.name}>
      <Bands sheet={sheet} geometry={geometry} />
      <path class="pencil" d={paths.pencil} />
      <path class="pencil rings" d={paths.rings} />
      <path class="ink" d={paths.ink} />
      <path class="own-thread" d={paths.own} />
      {props.marks.map((mark) => (
        <Mark key={mark.mark} {...{ mark, props }} />
      ))}
    </svg>
  );
}
