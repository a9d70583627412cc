import type { InkObject } from "inkjs/engine/Object";
import { IntValue } from "inkjs/engine/Value";
import type { Engine } from "./engine";
import { rewind } from "./engine";
import { folded, type Reading } from "./folding";
import type { Heritage } from "./heritage";
import { type Bits, hasBit, type Liveness } from "./live";
import { type Offer, type Positions, threadOf } from "./position";
import { type Key, TURN_KEY, variableKey } from "./reads";
import type { Values } from "./values";
import { pairs, pairsWord } from "./words";

/** Which elements a shuffle has dealt in its present round, by the shuffle's path. */
export type Dealt = ReadonlyMap<string, readonly number[]>;

/** What a path carries beside ink's own state. */
export interface Carried {
  /** What its shuffles have dealt. */
  readonly dealt: Dealt;
  /** The estate of what was given and not yet asked for. */
  readonly estate: number;
}

/**
 * All that can still matter once a story waits for a choice. `past` is what a playthrough left behind, as a word: two
 * moments with the same position and past are the same to the story, and from them it can be taken up again.
 */
export interface Moment {
  readonly position: number;
  readonly past: string;
}

/** Numbers that are read at a moment, by key: what may turn out to grow without end. */
export type Measures = ReadonlyMap<Key, number>;

interface BoundedWord {
  readonly word: string;
  readonly beyond: readonly Key[];
}

/** Reads moments off a running story and takes them up again. */
export interface Moments {
  readonly read: (carried: Carried, position: number) => Moment;
  /** Puts a story back to a moment, just before an offer is taken. */
  readonly restore: (moment: Moment, offer: Offer) => Carried;
  readonly measures: (moment: Moment) => Measures;
  /** A word that moments share which differ only in numbers beyond a bound, and the keys of those numbers. */
  readonly boundedWord: (
    moment: Moment,
    isBeyond: (key: Key, measure: number) => boolean,
  ) => BoundedWord;
  /** About what a moment costs to keep, in characters. */
  readonly sizeOf: (moment: Moment) => number;
}

interface Kept {
  readonly liveness: Liveness;
  readonly readings: ReadonlyMap<Key, Reading>;
  /** Variables whose exact values are wanted. */
  readonly remembered: readonly string[];
  readonly heritage: Heritage;
}

/** Makes a reader of moments. */
export function momentReader(
  engine: Engine,
  positions: Positions,
  values: Values,
  { liveness, readings, remembered, heritage }: Kept,
): Moments {
  const { story, variables, visits, visitTurns, defaults, touched, unread } = engine;
  const names = [...defaults.keys()];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const paths = new Map<number, string>();
  for (const [key, bit] of liveness.bitOf) paths.set(bit, key.slice(2));
  const turnBit = liveness.bitOf.get(TURN_KEY);
  const isLive = (live: Bits, key: Key): boolean => {
    const bit = liveness.bitOf.get(key);
    return bit !== undefined && hasBit(live, bit);
  };

  const isRead = (live: Bits, name: string): boolean => isLive(live, variableKey(name));

  const foldedNumber = (name: string, value: InkObject): number => {
    const reading = remembered.includes(name) ? undefined : readings.get(variableKey(name));
    if (reading === undefined || !(value instanceof IntValue)) return values.numberOf(value);
    const fold = folded(value.value ?? 0, reading);
    return values.numberOf(fold === value.value ? value : new IntValue(fold));
  };

  const firstValues = names.map((name) => {
    const value = defaults.get(name);
    return value === undefined ? -1 : foldedNumber(name, value);
  });

  /** Live variables that no longer have their first values as `variable:value`, in the order of their declaration. */
  const variablesWord = (live: Bits): string => {
    const found: [number, number][] = [];
    for (const name of touched) {
      const value = variables.get(name);
      const index = indexOf.get(name);
      if (value === undefined || index === undefined || !isRead(live, name)) continue;
      if (value === unread) continue;
      const number = foldedNumber(name, value);
      if (number !== firstValues[index]) found.push([index, number]);
    }
    return pairsWord(found);
  };

  /** Live counts of one kind as `bit:count`, in the order of their bits. */
  const countsWord = (
    live: Bits,
    kind: "c" | "t",
    counts: ReadonlyMap<string, number>,
    amount: (count: number) => number = (count) => count,
  ): string => {
    const found: [number, number][] = [];
    for (const [path, count] of counts) {
      const key = `${kind}:${path}`;
      const bit = liveness.bitOf.get(key);
      if (bit !== undefined && hasBit(live, bit))
        found.push([bit, folded(amount(count), readings.get(key))]);
    }
    return pairsWord(found);
  };

  const dealtWord = (live: Bits, dealt: Dealt): string =>
    [...dealt]
      .filter(([path, elements]) => elements.length > 0 && isLive(live, `c:${path}`))
      .map(
        ([path, elements]) =>
          `${liveness.bitOf.get(`c:${path}`)}:${[...elements].sort().join(".")}`,
      )
      .sort()
      .join();

  const dealtOf = (word: string): Dealt =>
    new Map(
      (word === "" ? [] : word.split(",")).map((entry) => {
        const [bit = "", elements = ""] = entry.split(":");
        return [paths.get(Number(bit)) ?? "", elements.split(".").map(Number)];
      }),
    );

  const read = ({ dealt, estate }: Carried, position: number): Moment => {
    const { state } = story;
    const { live } = positions.at(position);
    const turn = state.currentTurnIndex;
    const isTurnLive = turnBit !== undefined && hasBit(live, turnBit);
    const past = [
      variablesWord(live),
      countsWord(live, "c", visits),
      countsWord(live, "t", visitTurns, (at) => turn - at),
      isTurnLive ? folded(turn + 1, readings.get(TURN_KEY)) : 0,
      state.evaluationStack.map(values.numberOf).join(),
      dealtWord(live, dealt),
      heritage.keep(
        estate,
        heritage.namesOf(estate).filter((name) => isRead(live, name)),
      ),
    ];
    return { position, past: past.join("|") };
  };

  const hide = (name: string): void => {
    variables.set(name, unread);
    touched.add(name);
  };

  const restore = ({ position, past }: Moment, offer: Offer): Carried => {
    const [kept = "", counts = "", since = "", turn = "", stack = "", dealt = "", estate = ""] =
      past.split("|");
    const { state } = story;
    const { live } = positions.at(position);
    rewind(engine);
    for (const name of remembered) if (!isRead(live, name)) hide(name);
    for (const name of heritage.namesOf(Number(estate))) hide(name);
    for (const [index, number] of pairs(kept)) {
      const name = names[index] ?? "";
      variables.set(name, values.at(number));
      touched.add(name);
    }
    state.currentTurnIndex = Number(turn) - 1;
    for (const [bit, count] of pairs(counts)) visits.set(paths.get(bit) ?? "", count);
    for (const [bit, ago] of pairs(since))
      visitTurns.set(paths.get(bit) ?? "", state.currentTurnIndex - ago);
    if (stack !== "")
      state.evaluationStack.push(...stack.split(",").map((n) => values.at(Number(n))));
    state.callStack.currentThread = threadOf(offer, values);
    return { dealt: dealtOf(dealt), estate: Number(estate) };
  };

  const temporariesAt = (position: number) =>
    positions.at(position).offers.flatMap(({ frames }) => frames.flatMap((f) => f.temporaries));

  /** Calls back with every number that is read at a moment, in a fixed order. */
  const eachMeasure = (
    { position, past }: Moment,
    see: (key: Key, measure: number, exact: string | number) => void,
  ): void => {
    const [kept = "", counts = "", since = "", turn = ""] = past.split("|");
    for (const [index, number] of pairs(kept))
      see(variableKey(names[index] ?? ""), values.measureOf(number), number);
    for (const [name, value] of temporariesAt(position))
      see(variableKey(name), values.measureOf(value), value);
    for (const [bit, count] of pairs(counts)) see(`c:${paths.get(bit)}`, count, count);
    for (const [bit, ago] of pairs(since)) see(`t:${paths.get(bit)}`, ago, ago);
    if (turn !== "0") see(TURN_KEY, Number(turn), turn);
  };

  const measures = (moment: Moment): Measures => {
    const found = new Map<Key, number>();
    eachMeasure(moment, (key, measure) => found.set(key, measure));
    return found;
  };

  const boundedWord = (
    moment: Moment,
    isBeyond: (key: Key, measure: number) => boolean,
  ): BoundedWord => {
    const words: string[] = [];
    const beyond: Key[] = [];
    eachMeasure(moment, (key, measure, exact) => {
      const isOut = isBeyond(key, measure);
      if (isOut) beyond.push(key);
      words.push(isOut ? `${key}*` : `${key}${exact}`);
    });
    const [, , , , stack = "", dealt = "", estate = ""] = moment.past.split("|");
    const { shape } = positions.at(moment.position);
    return { word: [shape, words.join(), stack, dealt, estate].join("|"), beyond };
  };

  const sizeOf = ({ position, past }: Moment): number => {
    const [kept = ""] = past.split("|");
    return pairs(kept).reduce(
      (sum, [, number]) => sum + values.sizeOf(number),
      past.length + positions.at(position).size,
    );
  };

  return { read, restore, measures, boundedWord, sizeOf };
}
