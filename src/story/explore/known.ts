import { VariablePointerValue } from "inkjs/engine/Value";
import { replyOf } from "../../core/choice";
import { countTurning, isCount } from "../turnings";
import type { Engine } from "./engine";
import type { Heritage } from "./heritage";
import type { Liveness } from "./live";
import type { Carried } from "./moment";
import type { Offer } from "./position";
import type { Program } from "./program";
import type { Turn } from "./turn";
import { type Before, pastReader, type Reads, readsReader, setAt } from "./turn-reads";
import type { Values } from "./values";

/**
 * Turns that were played before. How a turn comes out depends on its offer, on its draws and on what it reads of the past,
 * and on nothing else: where all that is the same again, the turn need not be played again.
 */
export interface KnownTurns {
  /** A turn like the one that is about to be played, done to the story as it stands; undefined where there is none. */
  readonly find: (offer: Offer, picks: readonly number[], carried: Carried) => Turn | undefined;
  /** A turn is about to be played; returns what keeps it under all that it read, once it was played. */
  readonly listen: (
    offer: Offer,
    picks: readonly number[],
    carried: Carried,
  ) => (turn: Turn) => void;
  /** A site was stepped on. */
  readonly stepped: (site: number) => void;
}

/** What turns are remembered with. */
export interface KnownParts {
  readonly engine: Engine;
  readonly program: Program;
  readonly liveness: Liveness;
  readonly heritage: Heritage;
  readonly values: Values;
  /** Steps from which on a turn is kept: a shorter one is played again as quickly as it is looked up. */
  readonly keepFrom: number;
}

/** What a turn did. */
interface Deeds {
  readonly turn: Turn;
  readonly set: readonly (readonly [name: string, value: number])[];
  readonly counted: readonly (readonly [path: string, times: number])[];
  readonly visited: readonly string[];
  readonly stack: readonly number[];
}

/** Turns with the same offer and draws, by what they read and what stood there. */
type Shelf = Map<Reads, Map<string, Deeds>>;

/** More turns than these cost more memory than they save time. */
const MOST = 30_000;

/** Ends of a turn after which nothing that was said is left uncounted. */
const RESTS: readonly (string | undefined)[] = [
  undefined,
  "stopped",
  "ran-out",
  "unreturned-tunnel",
  "unreturned-function",
];

/** Makes an empty memory of turns. */
export function knownTurns(parts: KnownParts): KnownTurns {
  const { engine, program, liveness, heritage, values, keepFrom } = parts;
  const { story, variables, defaults, touched, visits, visitTurns, unread } = engine;
  const readsOf = readsReader(engine, liveness, heritage);
  const pastOf = pastReader(engine, heritage, values);
  const matters = Uint8Array.from(program.objects, (_, site) =>
    liveness.readAt(site).length > 0 || setAt(program, site) !== undefined ? 1 : 0,
  );
  const known = new Map<Offer, Map<string, Shelf>>();
  /** Offers whose turns are not kept. */
  const short = new Set<Offer>();
  let count = 0;
  let sites: number[] = [];
  let steps = 0;

  const now = (carried: Carried): Before => ({
    variables,
    visits,
    visitTurns,
    turn: story.state.currentTurnIndex,
    stack: story.state.evaluationStack,
    carried,
  });

  const copied = (before: Before): Before => ({
    ...before,
    variables: new Map(variables),
    visits: new Map(visits),
    visitTurns: new Map(visitTurns),
    stack: [...before.stack],
  });

  const estateAfter = (estate: number, { taken }: Turn): number => {
    const left = taken.reduce(heritage.take, estate);
    return heritage.keep(
      left,
      heritage.namesOf(left).filter((name) => variables.get(name) === unread),
    );
  };

  /** Does to the story what a turn did. */
  const redo = ({ turn, set, counted, visited, stack }: Deeds, { estate }: Carried): Turn => {
    const { state } = story;
    state.currentTurnIndex++;
    for (const [name, value] of [...turn.taken, ...set]) {
      variables.set(name, values.at(value));
      touched.add(name);
    }
    for (const [path, times] of counted) visits.set(path, (visits.get(path) ?? 0) + times);
    for (const path of visited) visitTurns.set(path, state.currentTurnIndex);
    state.evaluationStack.length = 0;
    for (const value of stack) state.evaluationStack.push(values.at(value));
    for (const { name, value } of turn.tags)
      if (name === "reply") countTurning(story, "they", replyOf(value));
    return { ...turn, carried: { ...turn.carried, estate: estateAfter(estate, turn) } };
  };

  /** What was done since `before`, by a turn that set these variables. */
  const deedsOf = (turn: Turn, names: readonly string[], before: Before): Deeds => ({
    turn,
    set: names.flatMap((name) => {
      const value = variables.get(name);
      return value === undefined || value === unread ? [] : [[name, values.numberOf(value)]];
    }),
    counted: [...visits].flatMap(([path, times]) => {
      const more = times - (before.visits.get(path) ?? 0);
      return more === 0 ? [] : [[path, more]];
    }),
    visited: [...visitTurns].flatMap(([path, at]) => (at > before.turn ? [path] : [])),
    stack: story.state.evaluationStack.map(values.numberOf),
  });

  /** A variable that points at another is read and set under a name that no step shows. */
  const hasPointer = ({ frames }: Offer): boolean =>
    frames.some(({ temporaries }) =>
      temporaries.some(([, value]) => values.at(value) instanceof VariablePointerValue),
    );

  const shelfOf = (offer: Offer, picks: readonly number[]): Shelf => {
    const shelves = known.get(offer) ?? new Map<string, Shelf>();
    const shelf: Shelf = shelves.get(picks.join()) ?? new Map();
    known.set(offer, shelves.set(picks.join(), shelf));
    return shelf;
  };

  const keep = (shelf: Shelf, turn: Turn, before: Before): void => {
    const set = new Set(sites.map((site) => setAt(program, site)));
    const names = [...defaults.keys()].filter((name) => set.has(name));
    // Counts are raised by turnings too: who sets them as well is played each time.
    if (!RESTS.includes(turn.stop?.kind) || names.some(isCount)) return;
    const reads = readsOf(sites);
    const turns = shelf.get(reads) ?? new Map<string, Deeds>();
    shelf.set(reads, turns.set(pastOf(reads, before), deedsOf(turn, names, before)));
    count++;
  };

  return {
    find(offer, picks, carried) {
      const shelf = known.get(offer)?.get(picks.join());
      if (shelf === undefined) return undefined;
      const before = now(carried);
      for (const [reads, turns] of shelf) {
        const deeds = turns.get(pastOf(reads, before));
        if (deeds !== undefined) return redo(deeds, carried);
      }
      return undefined;
    },
    stepped(site) {
      steps++;
      if (matters[site] === 1) sites.push(site);
    },
    listen(offer, picks, carried) {
      sites = [];
      steps = 0;
      if (count >= MOST || short.has(offer) || hasPointer(offer)) return () => {};
      const before = copied(now(carried));
      return (turn) => {
        if (steps < keepFrom) short.add(offer);
        else keep(shelfOf(offer, picks), turn, before);
      };
    },
  };
}
