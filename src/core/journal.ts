import { routesOf } from "./branches";
import type { Direction } from "./choice";
import { type Route, type Run, startsWith } from "./playthrough";
import { type Turn, turnsOf } from "./turns";
import type { ToldRoute } from "./walked";

/** What was chosen in a run, and in no run before it. */
export interface OwnTurns {
  /** The story's id. */
  readonly story: string;
  /** In the order in which they were made, as far as that is known: the last is the latest. */
  readonly turns: readonly Turn[];
}

/** A scene in which something was chosen. */
export interface Scene {
  readonly story: string;
  readonly act: string;
}

/** A choice of the player's, in its own words. */
export interface Example {
  readonly words: string;
  readonly scene: Scene;
}

/** A practice or a habit that the player has chosen. */
export interface Met {
  readonly id: string;
  /** How often it was chosen. */
  readonly times: number;
  /** Where, each scene once. */
  readonly scenes: readonly Scene[];
  /** What the player chose, each wording once. */
  readonly examples: readonly Example[];
}

const isIn = (routes: readonly Route[], way: Route): boolean =>
  routes.some((route) => startsWith(route, way));

/**
 * The turns of a run that are its own, on all of its ways: those that it left, or took back, were tried too. What it
 * shares with the run that it left is told there, as long as that run is among `runs`; what its ways share, once. What
 * came by a link is somebody else's.
 */
export function ownTurns(
  { forkedFrom, linked = [] }: Run,
  ways: readonly ToldRoute[],
  runs: readonly Run[],
): readonly Turn[] {
  const first = runs.find(({ id }) => id === forkedFrom?.run);
  const since = first === undefined ? 0 : (forkedFrom?.turn ?? 0);
  const known: Route[] = first === undefined ? [] : [...routesOf(first)];
  const told = ways.map(({ route, passages, own }) => {
    const isOwn = ({ number }: Turn): boolean => {
      const way = route.slice(0, number + 1);
      if (startsWith(linked, way)) return false;
      return number < own ? number >= since : !isIn(known, way);
    };
    const turns = turnsOf(passages, route).filter(isOwn);
    known.push(route);
    return turns;
  });
  const [newest = [], ...left] = told;
  return [...left.flat(), ...newest];
}

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();

const sceneKey = ({ story, act }: Scene): string => JSON.stringify([story, act]);

interface Chosen extends Example {
  readonly id: string;
}

function chosenIn({ story, turns }: OwnTurns, direction: Direction): readonly Chosen[] {
  return turns.flatMap(({ choice: { text, turning }, act }) =>
    turning?.direction === direction ? { id: turning.by, words: text, scene: { story, act } } : [],
  );
}

/** All practices (`toward`) or habits (`away`) that were chosen, the latest first where runs come newest first. */
export function metIn(runs: readonly OwnTurns[], direction: "toward" | "away"): readonly Met[] {
  const chosen = runs.flatMap((run) => chosenIn(run, direction).toReversed());
  const ids = [...new Set(chosen.map(({ id }) => id))];
  return ids.map((id) => {
    const own = chosen.filter((each) => each.id === id);
    return {
      id,
      times: own.length,
      scenes: uniqueBy(
        own.map(({ scene }) => scene),
        sceneKey,
      ),
      examples: uniqueBy(
        own.map(({ words, scene }) => ({ words, scene })),
        ({ words }) => words,
      ),
    };
  });
}
