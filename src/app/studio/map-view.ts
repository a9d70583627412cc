import type { MapPoint, MapView } from "../../overlay/studio/view";
import type { DrawnMap } from "./jobs";

/** A drawn map as the page shows it. */
export function mapView({ graph, drawing }: DrawnMap): MapView {
  const { width, height, spots, lines } = drawing;
  const points = graph.points.map((point, index): MapPoint => {
    const { x, y } = spots[index] ?? { x: 0, y: 0 };
    return { ...point, x, y, isStart: graph.starts.includes(index) };
  });
  return { width, height, points, lines };
}

const KNOT = /^\s*={2,}/u;

/** The lines of the knot in which a line stands, from 1; `end` is the first of the next. */
function knotAround(text: string, line: number): { readonly start: number; readonly end: number } {
  const heads = text.split("\n").flatMap((each, index) => (KNOT.test(each) ? [index + 1] : []));
  return {
    start: heads.findLast((head) => head <= line) ?? 1,
    end: heads.find((head) => head > line) ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Moves that lead to the choice point nearest to a line: the last above it in its knot, else the first below it there,
 * else the last above it in the file. Undefined where the line stands before all choices.
 */
export function routeTo(
  map: MapView,
  file: string,
  text: string,
  line: number,
): readonly string[] | undefined {
  const here = map.points
    .filter((point) => point.file === file && point.route !== undefined)
    .map(({ line: at = 1, route = [] }) => ({ at, route }))
    .sort((a, b) => a.at - b.at);
  const { start, end } = knotAround(text, line);
  const inKnot = here.filter(({ at }) => at >= start && at < end);
  const found =
    inKnot.findLast(({ at }) => at <= line) ?? inKnot[0] ?? here.findLast(({ at }) => at <= line);
  return found?.route;
}
