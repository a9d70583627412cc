import { type Turning, turningOf } from "../core/choice";
import { endingOf } from "../core/passage";
import { tagValues } from "../core/tags";
import { writtenId } from "./choice-names";
import type { Compiled } from "./compile";
import type { Explored } from "./explore/types";

/** A choice of the graph and where it leads: to a point or an ending by its index, or nowhere. */
export interface GraphChoice {
  readonly id: string;
  readonly text: string;
  readonly kind: "act" | "wait" | "skip";
  readonly turning?: Turning;
  /** Indices of the points that it can lead to. */
  readonly to: readonly number[];
}

/** A choice point, or an ending. */
export interface GraphPoint {
  readonly kind: "point" | "ending";
  /** The knot's name, or the ending's title. */
  readonly label: string;
  /** The ending's id. */
  readonly ending?: string;
  readonly file?: string;
  readonly line?: number;
  readonly choices: readonly GraphChoice[];
  /** Ids of choices that lead here from the start; absent where they would be very many. */
  readonly route?: readonly string[];
}

/** The graph of choice points of a story, endings among its points. */
export interface StoryGraph {
  readonly story: string;
  readonly starts: readonly number[];
  readonly points: readonly GraphPoint[];
}

const knotOf = (id: string): string => (id.split("/")[1] ?? "").replaceAll("_", " ");

/** Makes the graph of what was explored; what was not explored is not in it. */
export function graphOf(
  { sites, lines, story }: Compiled,
  { map: { points, edges, starts } }: Explored,
): StoryGraph {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const titles = new Map(
    tagValues(
      lines.flatMap(({ tags }) => tags),
      "ending",
    ).map((value) => [endingOf(value).id, endingOf(value).title]),
  );
  const endings = [...new Set(edges.flatMap(({ ending }) => ending ?? []))];
  const target = ({ to, ending }: (typeof edges)[number]): readonly number[] =>
    ending !== undefined ? [points.length + endings.indexOf(ending)] : to === undefined ? [] : [to];
  const leads = new Map<string, Set<number>>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.choice}`;
    const targets = leads.get(key) ?? new Set();
    for (const each of target(edge)) targets.add(each);
    leads.set(key, targets);
  }
  const choiceOf = (from: number, id: string): GraphChoice => {
    const site = byId.get(writtenId(id));
    const tags = site?.tags ?? [];
    const turning = turningOf(tags);
    const kind = tags.find(({ name }) => name === "wait" || name === "skip")?.name;
    return {
      id,
      text: site?.text ?? id,
      kind: kind === "wait" || kind === "skip" ? kind : "act",
      ...(turning === undefined ? {} : { turning }),
      to: [...(leads.get(`${from} ${id}`) ?? [])],
    };
  };
  return {
    story: story?.header.title || (story?.id ?? ""),
    starts,
    points: [
      ...points.map(
        ({ choices, file, line, route }, index): GraphPoint => ({
          kind: "point",
          label: knotOf(choices[0] ?? ""),
          ...(file === undefined ? {} : { file }),
          ...(line === undefined ? {} : { line }),
          choices: choices.map((id) => choiceOf(index, id)),
          ...(route === undefined ? {} : { route: route.moves }),
        }),
      ),
      ...endings.map(
        (id): GraphPoint => ({
          kind: "ending",
          label: titles.get(id) ?? id,
          ending: id,
          choices: [],
        }),
      ),
    ],
  };
}
