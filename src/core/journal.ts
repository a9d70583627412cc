import type { Direction } from "./choice";
import type { Run } from "./playthrough";
import type { Turn } from "./turns";

/** A run told again: its story's id and the turns that are its own. */
export interface ToldRun {
  readonly story: string;
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

/**
 * The turns of a run that are its own: those it shares with the run that it left are told there, as long as that run is
 * among `runs`.
 */
export function ownTurns(run: Run, turns: readonly Turn[], runs: readonly Run[]): readonly Turn[] {
  const { forkedFrom } = run;
  if (forkedFrom === undefined || runs.every(({ id }) => id !== forkedFrom.run)) return turns;
  return turns.filter(({ number }) => number >= forkedFrom.turn);
}

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();

const sceneKey = ({ story, act }: Scene): string => JSON.stringify([story, act]);

interface Chosen extends Example {
  readonly id: string;
}

function chosenIn({ story, turns }: ToldRun, direction: Direction): readonly Chosen[] {
  return turns.flatMap(({ choice: { text, turning }, act }) =>
    turning?.direction === direction ? { id: turning.by, words: text, scene: { story, act } } : [],
  );
}

/** All practices (`toward`) or habits (`away`) that were chosen, the latest first where runs come newest first. */
export function metIn(runs: readonly ToldRun[], direction: "toward" | "away"): readonly Met[] {
  // Within a run the last turn is the latest.
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
