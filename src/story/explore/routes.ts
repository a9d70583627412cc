import { namesOf } from "../choice-names";
import type { Taken } from "./heritage";
import type { Search } from "./search";
import type { State } from "./states";
import type { Route } from "./types";

/** Names the choices that lead to states and transitions. */
export interface Routes {
  /** The id of a choice as it is written. */
  readonly idOf: (path: string) => string;
  /** The names of the choices that a state offers, in order: their ids, but that no two are the same. */
  readonly namesIn: (state: State) => readonly string[];
  /** A shortest way to a transition and through it. */
  readonly through: (transition: number) => Route;
  /** The id of the choice that a transition takes; undefined at a start. */
  readonly moveOf: (transition: number) => string | undefined;
}

/** Reads routes off a search. Choices without an id of their own are named by their path, as the narrator does. */
export function routesOf(
  search: Search,
  choiceIds: Readonly<Record<string, string>>,
  givenWith: (taken: readonly Taken[]) => number,
): Routes {
  const { states, transitions, offersOf } = search;
  const idOf = (path: string) => choiceIds[path] ?? path;
  const ofPosition = new Map<number, readonly string[]>();

  const namesIn = (state: State): readonly string[] => {
    const { position } = state.moment;
    const paths = () => offersOf(state).map(({ path }) => path);
    const names = ofPosition.get(position) ?? namesOf(paths(), choiceIds);
    ofPosition.set(position, names);
    return names;
  };

  const moveOf = (index: number): string | undefined => {
    const transition = transitions[index];
    const state = transition?.from === undefined ? undefined : states[transition.from];
    return state && namesIn(state)[transition?.index ?? 0];
  };

  const through = (index: number): Route => {
    const moves: string[] = [];
    let byChance = false;
    const taken: Taken[] = [];
    for (let at: number | undefined = index; at !== undefined; ) {
      const transition: Search["transitions"][number] | undefined = transitions[at];
      const move = moveOf(at);
      if (move !== undefined) moves.push(move);
      byChance ||= transition?.byChance ?? false;
      taken.push(...(transition?.taken ?? []));
      at = transition?.from === undefined ? undefined : states[transition.from]?.by;
    }
    return { given: givenWith(taken), moves: moves.reverse(), byChance };
  };

  return { idOf, namesIn, through, moveOf };
}
