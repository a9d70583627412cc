import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MapSheet } from "../../core/map-sheet";
import type { Walked } from "../../core/walked";
import { m } from "../text/messages/messages";
import { Drawing } from "./drawing";
import { bandSpan, type Geometry, geometryOf, type Point } from "./geometry";
import { followGestures } from "./gestures";
import type { DrawnMark } from "./marks";
import { type Size, useZoom } from "./use-zoom";

/** The map in a frame that can be moved and made larger. */
export interface FrameProps {
  readonly sheet: MapSheet;
  readonly walked: Walked;
  readonly own: Walked;
  readonly marks: readonly DrawnMark[];
  readonly standing: number | undefined;
  readonly selected: number | undefined;
  /** A title for each band. */
  readonly titles: readonly string[];
  readonly name: string;
  readonly onSelect: (mark: number) => void;
  /** What stands beside the buttons. */
  readonly children: ComponentChildren;
}

/** Narrower frames than this are read downward. */
const NARROW = 620;
/** Pixels around a mark that still hit it. */
const REACH = 26;

/** The size of an element's inside, kept up to date; undefined until it is known. */
function useSize(element: { readonly current: HTMLElement | null }): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const frame = element.current;
    if (frame === null) return undefined;
    // What scrolls has to be reachable by keyboard.
    frame.tabIndex = 0;
    const measure = () => setSize({ width: frame.clientWidth, height: frame.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

// The list tells each act by its name: these titles are for the eye.
function Titles({
  sheet,
  geometry,
  titles,
}: Pick<FrameProps, "sheet" | "titles"> & { geometry: Geometry }) {
  const { flow, width, height } = geometry;
  return (
    <ul class="band-titles" aria-hidden="true">
      {sheet.bands.map((band, index) => {
        const { from, length } = bandSpan(band, flow);
        const place =
          flow === "right"
            ? { left: percent(from, width), width: percent(length, width) }
            : { top: percent(from, height), height: percent(length, height) };
        return <li key={band.from} data-title={titles[index]} style={place} />;
      })}
    </ul>
  );
}

/** The walked mark nearest to a place, if one is within reach. */
function markNear(props: FrameProps, geometry: Geometry, zoom: number, at: Point) {
  const distances = props.marks.flatMap(({ mark }) => {
    const spot = props.sheet.marks[mark];
    if (spot === undefined) return [];
    const { x, y } = geometry.place(spot);
    return { mark, distance: Math.hypot(x * zoom - at.x, y * zoom - at.y) };
  });
  const [nearest] = distances.toSorted((one, other) => one.distance - other.distance);
  return nearest !== undefined && nearest.distance <= REACH ? nearest.mark : undefined;
}

type SizedProps = FrameProps & {
  readonly size: Size;
  readonly frame: { readonly current: HTMLDivElement | null };
};

function Sized(props: SizedProps) {
  const { sheet, size, frame, selected, standing, titles, name } = props;
  const flow = size.width < NARROW ? "down" : "right";
  const shape = size.height / size.width;
  const geometry = useMemo(() => geometryOf(sheet, flow, shape), [sheet, flow, shape]);
  const spotOf = (mark: number | undefined) =>
    geometry.place(sheet.marks[mark ?? sheet.starts[0] ?? 0] ?? { column: 0, row: 0 });
  const { zoom, by, fit, center } = useZoom(geometry, size, frame, spotOf(standing));

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    return followGestures(element, {
      onZoom: by,
      onFit: fit,
      onPick: (at) => {
        const mark = markNear(props, geometry, zoom, at);
        if (mark !== undefined) props.onSelect(mark);
      },
    });
  });

  useEffect(() => {
    const element = frame.current;
    if (element === null || selected === undefined) return;
    const { x, y } = spotOf(selected);
    const left = x * zoom - element.scrollLeft;
    const top = y * zoom - element.scrollTop;
    if (left < 0 || left > size.width || top < 0 || top > size.height) center({ x, y });
  }, [selected]);

  return (
    <div
      class={`sheet ${flow}`}
      style={{
        "--wide": `${geometry.width * zoom}px`,
        "--high": `${geometry.height * zoom}px`,
        "--small": 1 / Math.max(0.42, Math.min(1, zoom)),
      }}
    >
      <Drawing
        {...{ sheet, geometry, selected, standing, name }}
        walked={props.walked}
        own={props.own}
        marks={props.marks}
      />
      <Titles {...{ sheet, geometry, titles }} />
    </div>
  );
}

/** The map, its frame, and the buttons that make it larger and smaller. */
export function Frame(props: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const press = (key: string) => () =>
    frame.current?.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  return (
    <>
      <section
        class="map-scroll"
        ref={frame}
        aria-label={m.map_drawing()}
        aria-describedby="map-how"
      >
        {size === undefined || size.width === 0 ? null : (
          <Sized {...props} size={size} frame={frame} />
        )}
      </section>
      <div class="under-map">
        <div class="map-tools">
          <Tool name={m.map_closer()} d="M12 5v14M5 12h14" onPress={press("+")} />
          <Tool name={m.map_farther()} d="M5 12h14" onPress={press("-")} />
          <Tool
            name={m.map_fit()}
            d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"
            onPress={press("0")}
          />
        </div>
        {props.children}
      </div>
    </>
  );
}

function Tool({ name, d, onPress }: { name: string; d: string; onPress: () => void }) {
  return (
    <button type="button" class="map-tool" aria-label={name} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={d} />
      </svg>
    </button>
  );
}
