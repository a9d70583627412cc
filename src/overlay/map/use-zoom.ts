import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Geometry, Point } from "./geometry";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the drawing is shown, 1 being its natural size, and how to change that. */
export interface Zoom {
  readonly zoom: number;
  /** Times `factor`; the given place of the frame (its middle where left out) stays where it is. */
  readonly by: (factor: number, at?: Point) => void;
  readonly fit: () => void;
  /** Brings a place of the drawing into the middle of the frame. */
  readonly center: (place: Point) => void;
}

const MOST = 2;
/** Below this share a whole map is too small to be told apart, and a part of it is shown first. */
const CLEAR = 0.45;

/** The zoom at which all of a drawing is seen. */
export const fitting = ({ width, height }: Size, frame: Size): number =>
  Math.min(1.25, frame.width / width, frame.height / height);

/** The zoom to begin with: all of it where that is clear, else its whole breadth. */
export function firstZoom(geometry: Geometry, frame: Size): number {
  const whole = fitting(geometry, frame);
  if (whole >= CLEAR) return whole;
  const { flow, width, height } = geometry;
  const breadth = flow === "right" ? frame.height / height : frame.width / width;
  return Math.max(whole, Math.min(1, breadth));
}

/**
 * Shows a drawing in a frame that scrolls: the browser's own scrolling moves it, which costs next to nothing; zoom sets
 * its size. `frame` is the size of the part that is seen; `focus` is what stands in its middle at first.
 */
export function useZoom(
  geometry: Geometry,
  frame: Size,
  scroller: { readonly current: HTMLElement | null },
  focus: Point,
): Zoom {
  const first = firstZoom(geometry, frame);
  const [chosen, setChosen] = useState<number>();
  const zoom = chosen ?? first;
  const wanted = useRef<{ readonly place: Point; readonly at: Point }>({
    place: focus,
    at: { x: frame.width / 2, y: frame.height / 2 },
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    const { place, at } = wanted.current;
    element?.scrollTo(place.x * zoom - at.x, place.y * zoom - at.y);
  }, [zoom, geometry, scroller]);

  const by = useCallback(
    (factor: number, at: Point = { x: frame.width / 2, y: frame.height / 2 }) => {
      const element = scroller.current;
      if (element === null) return;
      const least = Math.min(fitting(geometry, frame), 1);
      setChosen((before = first) => {
        const after = Math.max(least, Math.min(MOST, before * factor));
        const place = {
          x: (element.scrollLeft + at.x) / before,
          y: (element.scrollTop + at.y) / before,
        };
        wanted.current = { place, at };
        return after;
      });
    },
    [geometry, frame, first, scroller],
  );

  const center = (place: Point) =>
    scroller.current?.scrollTo({
      left: place.x * zoom - frame.width / 2,
      top: place.y * zoom - frame.height / 2,
    });

  return { zoom, by, fit: () => setChosen(fitting(geometry, frame)), center };
}
