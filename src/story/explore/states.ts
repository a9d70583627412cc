import { beginBounds } from "./bounds";
import type { Moment, Moments } from "./moment";
import type { Positions } from "./position";
import type { Program } from "./program";
import type { Key } from "./reads";
import type { Incomplete, Limits } from "./types";

/** A state that was reached: a moment, and the first transition that led there. */
export interface State {
  readonly moment: Moment;
  readonly by: number;
  /** The state that the transition left; undefined where it was a start. */
  readonly from: number | undefined;
  /** Choices made so far. */
  readonly turns: number;
}

/** Something that the search itself came upon while playing. */
export interface Event {
  readonly kind: "counter" | "wide-draw" | "many-draws" | "large-state";
  readonly transition: number;
  /** A counter's key. */
  readonly about?: Key;
}

/** The states that were reached, each once. */
export interface States {
  readonly all: readonly State[];
  /** The number of a moment's state, which is new where none was like it; undefined where it is not taken up. */
  readonly add: (moment: Moment, by: number, from: number | undefined) => number | undefined;
  /** Choices made once a choice was made in a state. */
  readonly turnsAfter: (from: number | undefined) => number;
}

/** Where a state is looked up. */
type Word = readonly [group: number, word: string];

/** Numbers under words that are sorted into groups, so that a word need not name its group. */
function wordIndex() {
  const groups = new Map<number, Map<string, number>>();
  return {
    get: ([group, word]: Word) => groups.get(group)?.get(word),
    set([group, word]: Word, number: number): void {
      const words = groups.get(group) ?? new Map<string, number>();
      groups.set(group, words.set(word, number));
    },
    clear: () => groups.clear(),
  };
}

interface StateParts {
  readonly program: Program;
  readonly positions: Positions;
  readonly moments: Moments;
  readonly limits: Limits;
  readonly most: number | undefined;
  readonly report: (event: Event) => void;
  readonly stopShort: (why: Incomplete) => void;
}

/** Makes an empty set of states. */
export function stateSet(parts: StateParts): States {
  const { positions, moments, limits, report, stopShort } = parts;
  const all: State[] = [];
  const known = wordIndex();
  const bounds = beginBounds(parts.program.objects);
  const reported = new Set<Key>();
  const ofShape = new Map<number, { count: number; readonly since: number }>();

  const shapeOf = ({ moment }: State): number => positions.at(moment.position).shape;

  const wordOf = (moment: Moment, transition: number): Word => {
    if (bounds.isEmpty()) return [moment.position, moment.past];
    const { word, beyond } = moments.boundedWord(moment, bounds.isBeyond);
    for (const key of beyond) {
      stopShort("bounded");
      if (!reported.has(key)) report({ kind: "counter", transition, about: key });
      reported.add(key);
    }
    return [0, word];
  };

  /**
   * States on the way to a state that wait at the same place, the latest first, itself included. None was there in fewer
   * turns than `since`, so that a long way need not be walked back to its start.
   */
  const roundsOf = (state: State, since: number): readonly State[] => {
    const rounds = [state];
    const shape = shapeOf(state);
    let before = state.from === undefined ? undefined : all[state.from];
    while (before !== undefined && before.turns >= since && rounds.length <= limits.rounds) {
      if (shapeOf(before) === shape) rounds.push(before);
      before = before.from === undefined ? undefined : all[before.from];
    }
    return rounds;
  };

  const boundCounters = (state: State, since: number): void => {
    const rounds = roundsOf(state, since);
    if (rounds.length <= limits.rounds) return;
    if (!bounds.see(rounds.map(({ moment }) => moments.measures(moment)))) return;
    known.clear();
    all.forEach(({ moment, by }, index) => {
      const word = wordOf(moment, by);
      if (known.get(word) === undefined) known.set(word, index);
    });
  };

  const turnsAfter = (from: number | undefined): number =>
    from === undefined ? 0 : (all[from]?.turns ?? 0) + 1;

  const add = (moment: Moment, by: number, from: number | undefined): number | undefined => {
    const word = wordOf(moment, by);
    const found = known.get(word);
    if (found !== undefined) return found;
    if (moments.sizeOf(moment) > limits.state) {
      stopShort("bounded");
      report({ kind: "large-state", transition: by });
      return undefined;
    }
    if (parts.most !== undefined && all.length >= parts.most) {
      stopShort("states");
      return undefined;
    }
    const state = { moment, by, from, turns: turnsAfter(from) };
    const index = all.push(state) - 1;
    known.set(word, index);
    const alike = ofShape.get(shapeOf(state)) ?? { count: 0, since: state.turns };
    alike.count++;
    ofShape.set(shapeOf(state), alike);
    if (alike.count > limits.rounds) boundCounters(state, alike.since);
    return index;
  };

  return { all, add, turnsAfter };
}
