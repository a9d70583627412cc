import { eachComponent } from "./components";
import type { Search } from "./search";

type Transition = Search["transitions"][number];

/** Transitions out of each state, and those from the starts. */
export interface Ways {
  readonly out: readonly (readonly Transition[])[];
  readonly starts: readonly Transition[];
}

/** Sorts transitions by the state that they leave. */
export function waysOf(search: Search): Ways {
  const out: Transition[][] = search.states.map(() => []);
  const starts: Transition[] = [];
  for (const transition of search.transitions)
    (transition.from === undefined ? starts : out[transition.from])?.push(transition);
  return { out, starts };
}

/** Whether a transition ends in a tagged ending, and not in an error behind it. */
export const isEnding = ({ outcome: { stop, ending } }: Transition): boolean =>
  stop?.kind === "stopped" && ending !== undefined;

/** From which states something can still be reached. */
export interface Reach {
  /** 1 where the story can end, well or badly. */
  readonly stop: Uint8Array;
  /** 1 where a tagged ending can be reached. */
  readonly ending: Uint8Array;
}

/** States that can reach each other, with those first that they lead to. */
export type Circles = readonly (readonly number[])[];

/** Sorts states into circles: a state alone where no way leads back to it, but for one from itself. */
export function circlesOf({ out }: Ways): Circles {
  const circles: (readonly number[])[] = [];
  const next = (state: number) =>
    (out[state] ?? []).flatMap(({ to }) => (to === undefined ? [] : [to]));
  eachComponent(out.length, next, (members) => circles.push(members));
  return circles;
}

/** Says from which states an end, and a tagged ending, can be reached. */
export function reachOf({ out }: Ways, circles: Circles): Reach {
  const stop = new Uint8Array(out.length);
  const ending = new Uint8Array(out.length);
  const leads = (state: number, isGoal: (way: Transition) => boolean, reached: Uint8Array) =>
    (out[state] ?? []).some((way) => (way.to === undefined ? isGoal(way) : reached[way.to] === 1));
  for (const members of circles) {
    const stops = members.some((state) => leads(state, () => true, stop));
    const ends = members.some((state) => leads(state, isEnding, ending));
    for (const state of members) {
      stop[state] = stops ? 1 : 0;
      ending[state] = ends ? 1 : 0;
    }
  }
  return { stop, ending };
}
