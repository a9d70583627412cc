import { routesOf } from "../core/branches";
import type { Cast } from "../core/cast";
import type { ToldRun } from "../core/compare";
import type { Passage, StoryFile } from "../core/passage";
import type { Playthrough, Route, Run } from "../core/playthrough";
import { type Turn, turnsOf } from "../core/turns";
import type { ToldRoute } from "../core/walked";
import { drawsLots } from "./first-passage";
import { type Narrator, narrate, type Opening } from "./narrator";

/** A run told again from its moves, as far as the script still offers them. */
export interface Retold extends ToldRun {
  readonly turns: readonly Turn[];
  /** Whether the script has lost one of its moves. */
  readonly isCut: boolean;
}

/**
 * Tells a playthrough again from its moves; the narrator stands where it ended. Rejects with a `NarratorError` where
 * the script fails.
 */
export async function retell(narrator: Narrator, opening: Opening): Promise<Retold> {
  const { passages, missing } = await narrator.begin(opening);
  const moves = opening.moves.slice(0, passages.length - 1);
  return { passages, moves, turns: turnsOf(passages, moves), isCut: missing !== undefined };
}

const shared = (one: Route, other: Route): number => {
  const parts = one.findIndex((move, turn) => move !== other[turn]);
  return parts < 0 ? one.length : parts;
};

/**
 * Tells several ways of one opening again, each as far as the script still offers its moves; what two ways share is
 * told once. Returns their passages in the order of the ways.
 */
export async function tellRoutes(
  narrator: Narrator,
  opening: Pick<Opening, "seed" | "given">,
  routes: readonly Route[],
): Promise<readonly (readonly Passage[])[]> {
  const { passages } = await narrator.begin({ ...opening, moves: [] });
  let path = [...passages];
  let moves: string[] = [];
  const told = new Map<Route, readonly Passage[]>();
  // In this order each way begins with as much as can be of the one before it.
  for (const route of routes.toSorted((one, other) => (one.join() < other.join() ? -1 : 1))) {
    const turn = shared(moves, route);
    if (turn < moves.length) await narrator.back(turn);
    path = path.slice(0, turn + 1);
    moves = moves.slice(0, turn);
    for (const move of route.slice(turn)) {
      if (path.at(-1)?.choices.some(({ id }) => id === move) !== true) break;
      const passage = await narrator.choose(move).catch(() => undefined);
      if (passage === undefined) break;
      path.push(passage);
      moves.push(move);
    }
    told.set(route, path.slice());
  }
  return routes.map((route) => told.get(route) ?? []);
}

/** Runs that are told alike: what one tells at a move, the other does. */
const openingOf = (file: StoryFile, { seed, given }: Playthrough): string =>
  JSON.stringify([drawsLots(file) ? seed : 0, given]);

const waysOf = (run: Run): readonly Omit<ToldRoute, "passages">[] =>
  routesOf(run).map((route, index) => ({
    run: run.id,
    route,
    isOwn: index === 0,
    own: index === 0 ? run.playthrough.moves.length : 0,
  }));

/**
 * All ways of a story's runs told again, run after run, each run's own way first; what several share is told once.
 * Rejects with a `NarratorError` where the script fails at its start.
 */
export async function tellRuns(
  file: StoryFile,
  cast: Cast,
  runs: readonly Run[],
): Promise<readonly ToldRoute[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const opening = openingOf(file, run.playthrough);
    groups.set(opening, [...(groups.get(opening) ?? []), run]);
  }
  const told: ToldRoute[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const ways = group.flatMap(waysOf);
    const routes = ways.map(({ route }) => route);
    const passages = await tellRoutes(narrate(file, cast), first.playthrough, routes);
    told.push(...ways.map((way, index) => ({ ...way, passages: passages[index] ?? [] })));
  }
  return runs.flatMap(({ id }) => told.filter(({ run }) => run === id));
}
