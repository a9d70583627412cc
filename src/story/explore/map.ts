import type { Routes } from "./routes";
import type { Search } from "./search";
import type { MapEdge, MapPoint, Spot, StoryMap } from "./types";

/** The most choices on a way that a point carries: thousands of points with long ways would fill the memory. */
const LONGEST_WAY = 200;

/** Draws the choice points that were reached and the choices between them; states that differ in nothing else are one. */
export function mapOf(search: Search, routes: Routes, spotOf: (path: string) => Spot): StoryMap {
  const { states, transitions, offersOf } = search;
  const points: MapPoint[] = [];
  const numbers = new Map<string, number>();
  const ofPosition = new Map<number, number>();
  const addPoint = (state: Search["states"][number]): number => {
    const paths = offersOf(state).map(({ path }) => path);
    const key = paths.join("|");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, points.length);
    points.push({
      ...spotOf(paths[0] ?? ""),
      choices: routes.namesIn(state),
      ...(state.turns > LONGEST_WAY ? {} : { route: routes.through(state.by) }),
    });
    return points.length - 1;
  };
  const pointOf = states.map((state) => {
    const { position } = state.moment;
    const point = ofPosition.get(position) ?? addPoint(state);
    ofPosition.set(position, point);
    return point;
  });
  const edges = new Map<string, MapEdge>();
  const starts = new Set<number>();
  transitions.forEach(({ from, to, outcome }, index) => {
    const point = to === undefined ? undefined : pointOf[to];
    const choice = routes.moveOf(index);
    const origin = from === undefined ? undefined : pointOf[from];
    if (choice === undefined || origin === undefined) {
      if (point !== undefined) starts.add(point);
      return;
    }
    const edge: MapEdge = {
      from: origin,
      choice,
      ...(point === undefined ? {} : { to: point }),
      ...(outcome.ending === undefined ? {} : { ending: outcome.ending.id }),
    };
    edges.set([origin, choice, point, edge.ending].join(" "), edge);
  });
  return { points, edges: [...edges.values()], starts: [...starts] };
}
