import type { Circles, Ways } from "./reach";
import type { Search } from "./search";
import type { PathFigures, Spread } from "./types";

type Transition = Search["transitions"][number];
type Cost = (transition: Transition) => number;

const SAMPLES = 2000;
const LONGEST_WALK = 2000;

/** A small generator of numbers from 0 to 1, so that samples come out the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What one random path came to. */
interface Walk {
  readonly words: number;
  readonly choicePoints: number;
  readonly ending: string;
}

const pickOf = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Takes each choice as likely as the next; undefined where the search did not go on, or the path goes round. */
function walk({ out, starts }: Ways, random: () => number): Walk | undefined {
  let words = 0;
  let choicePoints = 0;
  for (let at = pickOf(starts, random); at !== undefined; choicePoints++) {
    words += at.outcome.words;
    if (at.outcome.stop !== undefined)
      return { words, choicePoints, ending: at.outcome.ending?.id ?? "" };
    if (at.to === undefined || choicePoints > LONGEST_WALK) return undefined;
    const ways = out[at.to] ?? [];
    const index = pickOf([...new Set(ways.map((way) => way.index))], random);
    at = pickOf(
      ways.filter((way) => way.index === index),
      random,
    );
  }
  return undefined;
}

/**
 * The cheapest and the dearest way from the starts to a stop, worked out from the stops backwards. Round a circle of
 * states, and from all before it, no way is the dearest.
 */
function extremes(
  { out, starts }: Ways,
  circles: Circles,
  cost: Cost,
): { readonly least?: number; readonly most?: number } {
  const least = new Array<number | undefined>(out.length);
  const most = new Array<number | undefined>(out.length);
  const cheapest = (ways: readonly Transition[]) => best(ways, least, cost, Math.min);
  const dearest = (ways: readonly Transition[]) =>
    ways.some(({ to }) => to !== undefined && most[to] === undefined && least[to] !== undefined)
      ? undefined
      : best(ways, most, cost, Math.max);
  /** Says whether a member's cheapest way has changed. */
  const settle = (state: number): boolean => {
    const found = cheapest(out[state] ?? []);
    const isNew = found !== least[state];
    least[state] = found;
    return isNew;
  };
  for (const members of circles) {
    // Every state of a circle is looked at again until no cheapest way changes.
    while (members.map(settle).includes(true) && members.length > 1);
    const [only] = members;
    const own = only === undefined || members.length > 1 ? undefined : out[only];
    if (only !== undefined && own?.every(({ to }) => to !== only)) most[only] = dearest(own);
  }
  const [low, high] = [cheapest(starts), dearest(starts)];
  return {
    ...(low === undefined ? {} : { least: low }),
    ...(high === undefined ? {} : { most: high }),
  };
}

function best(
  transitions: readonly Transition[],
  beyond: readonly (number | undefined)[],
  cost: Cost,
  choose: (a: number, b: number) => number,
): number | undefined {
  let found: number | undefined;
  for (const transition of transitions) {
    const rest = transition.to === undefined ? 0 : beyond[transition.to];
    if (
      rest === undefined ||
      (transition.to === undefined && transition.outcome.stop === undefined)
    )
      continue;
    const total = cost(transition) + rest;
    found = found === undefined ? total : choose(found, total);
  }
  return found;
}

function spread(ways: Ways, circles: Circles, cost: Cost, sampled: readonly number[]): Spread {
  const { least = 0, most } = extremes(ways, circles, cost);
  const median = [...sampled].sort((a, b) => a - b)[Math.floor(sampled.length / 2)] ?? 0;
  return { shortest: least, median, ...(most === undefined ? {} : { longest: most }) };
}

/** Works out figures over all paths; the middle ones and the shares of endings from samples. */
export function figuresOf(ways: Ways, circles: Circles): PathFigures {
  const random = randomFrom(1);
  const walks = Array.from({ length: SAMPLES }, () => walk(ways, random)).filter(
    (each) => each !== undefined,
  );
  const counts = new Map<string, number>();
  for (const { ending } of walks) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return {
    choicePoints: spread(
      ways,
      circles,
      ({ from }) => (from === undefined ? 0 : 1),
      walks.map(({ choicePoints }) => choicePoints),
    ),
    words: spread(
      ways,
      circles,
      ({ outcome }) => outcome.words,
      walks.map(({ words }) => words),
    ),
    endings: Object.fromEntries(
      [...counts].sort().map(([id, count]) => [id, count / walks.length]),
    ),
  };
}
