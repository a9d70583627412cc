import type { Cast } from "../core/cast";
import type { MapBand, MapSheet, MapStrand } from "../core/map-sheet";
import type { StoryFile } from "../core/passage";
import { actOf } from "../core/picture";
import { tagValues } from "../core/tags";
import type { Compiled } from "./compile";
import type { Explored, Given } from "./explore/types";
import { graphOf, type StoryGraph } from "./map";
import { type Layout, layOutGraph } from "./map-layout";
import { narrate } from "./narrator";

/** All paths of a story, and the sets of values that they began with. */
export interface Walk {
  readonly explored: Explored;
  readonly given: readonly Given[];
}

/** The act in which each choice point stands, by its number: told by playing a way there. */
async function actsOfPoints(
  file: StoryFile,
  cast: Cast,
  { explored, given }: Walk,
): Promise<readonly number[]> {
  const acts: number[] = [];
  for (const { route } of explored.map.points) {
    // A way too long to be kept is that of no act: the point then stands with those that lead to it.
    const opening = { seed: 0, given: given[route?.given ?? 0] ?? {}, moves: route?.moves ?? [] };
    const { passages } = await narrate(file, cast).begin(opening);
    const tags = passages.flatMap(({ beats }) => beats.flatMap((beat) => beat.tags));
    const opened = tagValues(tags, "act").at(-1);
    acts.push(opened === undefined ? 0 : Math.max(0, file.acts.indexOf(actOf(opened).title)));
  }
  return acts;
}

/** One band for each act that has points: its columns. Endings lie beyond the last. */
function bandsOf(titles: readonly string[], graph: StoryGraph, layout: Layout): readonly MapBand[] {
  return titles.flatMap((title, act) => {
    const columns = graph.points.flatMap(({ kind }, point) =>
      kind === "point" && layout.bands[point] === act ? (layout.spots[point]?.column ?? 0) : [],
    );
    return columns.length === 0
      ? []
      : [{ title, from: Math.min(...columns), to: Math.max(...columns) }];
  });
}

function strandsOf({ points }: StoryGraph, { bends }: Layout): readonly MapStrand[] {
  return points.flatMap(({ choices }, from) =>
    [...new Set(choices.flatMap(({ to }) => to))].map((to): MapStrand => {
      const passed = bends.get(`${from} ${to}`);
      return {
        from,
        to,
        choices: choices.filter((choice) => choice.to.includes(to)).map(({ id }) => id),
        ...(passed === undefined ? {} : { bends: passed.map(rounded) }),
      };
    }),
  );
}

const rounded = ({ column, row }: { readonly column: number; readonly row: number }) => ({
  column,
  row: Math.round(row * 100) / 100,
});

/** Lays the map of a story out, without any of its words but the titles of its acts. */
export async function mapSheetOf(
  file: StoryFile,
  cast: Cast,
  compiled: Compiled,
  walk: Walk,
): Promise<MapSheet> {
  const graph = graphOf(compiled, walk.explored);
  const acts = await actsOfPoints(file, cast, walk);
  const layout = layOutGraph(graph, acts);
  return {
    columns: layout.columns,
    rows: layout.rows,
    bands: bandsOf(file.acts, graph, layout),
    marks: graph.points.map(({ kind, ending, choices }, point) => ({
      kind,
      ...rounded(layout.spots[point] ?? { column: 0, row: 0 }),
      choices: choices.map(({ id }) => id),
      ...(ending === undefined ? {} : { ending }),
    })),
    strands: strandsOf(graph, layout),
    starts: graph.starts,
  };
}
