import { nextPicks } from "./chance";
import type { Taken } from "./heritage";
import type { Moments } from "./moment";
import { type Outcome, outcomeOf } from "./outcome";
import type { Position, Positions } from "./position";
import type { Program } from "./program";
import { type Event, type State, stateSet } from "./states";
import type { PlayTurn, Setout, Turn } from "./turn";
import type { Budget, Incomplete, Limits } from "./types";

/** One way in which a choice (or the start) came out. */
export interface Transition {
  /** The state in which the choice was made; undefined at the start. */
  readonly from: number | undefined;
  /** Which offer of that state was taken; 0 at the start. */
  readonly index: number;
  /** The state that was reached; undefined where the story stopped, or where the search did not go on. */
  readonly to: number | undefined;
  readonly outcome: Outcome;
  /** Whether random draws could have come out another way. */
  readonly byChance: boolean;
  /** Values that it asked for of those that were given. */
  readonly taken: readonly Taken[];
  /** The value that each remembered variable has now, or that it is unchanged. */
  readonly wrote: readonly number[];
}

/** A search that goes on turn by turn, and what it has found so far. */
export interface Search {
  readonly states: readonly State[];
  readonly transitions: readonly Transition[];
  readonly events: readonly Event[];
  readonly incomplete: ReadonlySet<Incomplete>;
  /** Plays one turn; false once there is nothing left to play. */
  readonly advance: () => boolean;
  readonly offersOf: (state: State) => Position["offers"];
}

/** What a search works with. */
export interface SearchParts {
  readonly program: Program;
  readonly positions: Positions;
  readonly moments: Moments;
  readonly play: PlayTurn;
  readonly limits: Limits;
  readonly budget: Budget;
  readonly isLate: () => boolean;
  /** The values that remembered variables have now, by number. */
  readonly wrote: () => readonly number[];
}

/** Stops that leave open what would have come. */
const CUT_SHORT = ["loop", "long-text", "deep"];

/** Two turns of the same choice count as one where nothing that is reported tells them apart. */
const outcomeWord = (
  to: number | undefined,
  { stop, marks, last, warnings, zeros }: Outcome,
  taken: readonly Taken[],
  wrote: readonly number[],
): string =>
  JSON.stringify([
    to,
    stop,
    stop && last,
    marks.map(({ site }) => site),
    warnings,
    zeros,
    taken,
    wrote,
  ]);

/** Most turns come out in one of a few ways: those are kept once. A turn that is known already came out as it did before. */
function outcomeStore(): (turn: Turn, chosen: string | undefined) => Outcome {
  const plain = new Map<string, Outcome>();
  // Turns that are played have lines of their own, and hand them on where they are known again.
  const byLines = new WeakMap<Turn["lines"], Outcome>();

  const once = (outcome: Outcome): Outcome => {
    const { marks, warnings, zeros, stop, words, last, isUsedUp } = outcome;
    if (marks.length + warnings.length + zeros.length > 0 || stop !== undefined) return outcome;
    const word = `${words} ${last} ${isUsedUp}`;
    const kept = plain.get(word) ?? outcome;
    plain.set(word, kept);
    return kept;
  };

  return (turn, chosen) => {
    const kept = byLines.get(turn.lines) ?? once(outcomeOf(turn, chosen));
    byLines.set(turn.lines, kept);
    return kept;
  };
}

/** One turn to be played: an offer of a state, or a start. */
interface Task {
  readonly setout: Setout | undefined;
  readonly from: number | undefined;
  readonly index: number;
}

/** Begins a search, breadth first, so that the first way to anything is a shortest one. */
export function beginSearch(parts: SearchParts): Search {
  const { positions, play, limits, budget } = parts;
  const transitions: Transition[] = [];
  const events: Event[] = [];
  const incomplete = new Set<Incomplete>();
  const keep = outcomeStore();
  const states = stateSet({
    ...parts,
    most: budget.states,
    report: (event) => events.push(event),
    stopShort: (why) => incomplete.add(why),
  });

  // Where the search stands: the start, then states; an offer of the state; the draws of the next turn.
  let next = -1;
  let offer = 0;
  let picks: readonly number[] = [];
  let ways = 0;
  let outcomes = new Map<string, number>();

  const offersAt = (state: State | undefined): Position["offers"] =>
    state === undefined ? [] : positions.at(state.moment.position).offers;

  const cut = (kind: Event["kind"], transition: number): void => {
    incomplete.add("bounded");
    events.push({ kind, transition });
  };

  const record = (turn: Turn, { from, index, setout }: Task): void => {
    if (turn.stop?.kind === "late") return;
    const by = transitions.length;
    const to =
      turn.position === undefined
        ? undefined
        : states.add(parts.moments.read(turn.carried, turn.position), by, from);
    const outcome = keep(turn, setout?.offer.text);
    const { taken } = turn;
    const wrote = parts.wrote();
    if (turn.stop !== undefined && CUT_SHORT.includes(turn.stop.kind)) incomplete.add("bounded");
    if (turn.draws.length > 0) {
      const word = outcomeWord(to, outcome, taken, wrote);
      if (turn.draws.some(({ tooMany }) => tooMany)) cut("wide-draw", outcomes.get(word) ?? by);
      if (outcomes.has(word)) return;
      outcomes.set(word, by);
    }
    const byChance = turn.draws.some((draw) => draw.byChance && draw.ways > 1);
    transitions.push({ from, index, to, outcome, byChance, taken, wrote });
  };

  const task = (): Task | undefined => {
    if (next < 0) return { setout: undefined, from: undefined, index: 0 };
    const state = states.all[next];
    const taken = offersAt(state)[offer];
    if (state === undefined || taken === undefined) return undefined;
    return { setout: { moment: state.moment, offer: taken }, from: next, index: offer };
  };

  /** Goes on to the next way of the draws, else to the next offer, else to the next state. */
  const moveOn = ({ draws }: Turn): void => {
    const more = nextPicks(draws);
    ways++;
    if (more !== undefined && ways < limits.ways) {
      picks = more;
      return;
    }
    if (more !== undefined) cut("many-draws", transitions.length - 1);
    picks = [];
    ways = 0;
    if (outcomes.size > 0) outcomes = new Map();
    offer++;
    if (next >= 0 && offer < offersAt(states.all[next]).length) return;
    offer = 0;
    next++;
  };

  const advance = (): boolean => {
    const due = task();
    if (due === undefined) return false;
    if (budget.turns !== undefined && states.turnsAfter(due.from) > budget.turns) {
      incomplete.add("turns");
      return false;
    }
    const turn = play(due.setout, picks, parts.isLate);
    record(turn, due);
    moveOn(turn);
    return true;
  };

  return { states: states.all, transitions, events, incomplete, advance, offersOf: offersAt };
}
