import type { InkObject } from "inkjs/engine/Object";
import { AbstractValue } from "inkjs/engine/Value";
import type { Chance } from "./chance";
import type { Engine } from "./engine";
import type { Given } from "./types";
import type { Values } from "./values";

/** A remembered variable whose value a path has asked for: its name and the value's number. */
export type Taken = readonly [name: string, value: number];

/** Sets of values of some variables, of which a path has not yet asked for any: a row each. */
interface Estate {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * What comes over from another story's run. A path does not begin with one set of values: it begins with all of them, and
 * asks for a variable's value where it first reads it; only then the sets are told apart. Estates have numbers, and the
 * same sets always the same number.
 */
export interface Heritage {
  /** All sets, nothing of them asked for. */
  readonly whole: number;
  readonly names: readonly string[];
  readonly namesOf: (estate: number) => readonly string[];
  /** The values that a variable has in an estate's sets. */
  readonly valuesOf: (estate: number, name: string) => readonly number[];
  /** What is left of an estate once a variable turned out to have that value. */
  readonly take: (estate: number, taken: Taken) => number;
  /** What is left of an estate once all other variables no longer matter. */
  readonly keep: (estate: number, names: readonly string[]) => number;
  /** Position of the first given set that has all these values. */
  readonly find: (taken: readonly Taken[]) => number;
}

const distinct = (rows: Estate["rows"]): Estate["rows"] => [
  ...new Map(rows.map((row) => [row.join(), row])).values(),
];

/** The values that a variable has in an estate's rows, each once. */
function distinctIn({ names, rows }: Estate, name: string): readonly number[] {
  const column = names.indexOf(name);
  return [...new Set(rows.map((row) => row[column] ?? -1))];
}

/** Reads given sets; a variable that a set does not name has its first value there. */
export function heritageOf(
  { defaults }: Engine,
  values: Values,
  givens: readonly Given[],
): Heritage {
  const names = [...new Set(givens.flatMap(Object.keys))].filter((name) => defaults.has(name));
  const numberIn = (name: string, value: Given[string] | undefined): number => {
    const object: InkObject | null | undefined =
      value === undefined ? defaults.get(name) : AbstractValue.Create(value);
    return object === undefined || object === null ? -1 : values.numberOf(object);
  };
  // There may be hundreds of thousands of sets, of a few values each.
  const columns = names.map((name) => ({
    name,
    known: new Map<Given[string] | undefined, number>(),
  }));
  const given = givens.map((each) =>
    columns.map(({ name, known }) => {
      const value = each[name];
      const number = known.get(value) ?? numberIn(name, value);
      known.set(value, number);
      return number;
    }),
  );

  const numbers = new Map<string, number>();
  const estates: Estate[] = [];
  const estateAt = (estate: number): Estate => estates[estate] ?? { names: [], rows: [] };
  const numberOf = (estate: Estate): number => {
    const word = `${estate.names.join()}|${estate.rows.map((row) => row.join()).join(";")}`;
    const number = numbers.get(word) ?? estates.length;
    numbers.set(word, number);
    if (number === estates.length) estates.push(estate);
    return number;
  };
  const made = new Map<string, number>();
  /** Makes an estate of another once for each way of doing so: estates may have many rows. */
  const once = (word: string, make: () => Estate): number => {
    const number = made.get(word) ?? numberOf(make());
    made.set(word, number);
    return number;
  };

  const keep = (estate: number, kept: readonly string[]): number =>
    once(`${estate}|${kept.join()}`, () => {
      const own = estateAt(estate);
      const columns = kept.map((name) => own.names.indexOf(name));
      const rows = own.rows.map((row) => columns.map((column) => row[column] ?? -1));
      return { names: kept, rows: distinct(rows) };
    });

  const take = (estate: number, [name, value]: Taken): number =>
    once(`${estate}|${name}=${value}`, () => {
      const own = estateAt(estate);
      const column = own.names.indexOf(name);
      const rest = (_: unknown, index: number) => index !== column;
      const rows = own.rows.filter((row) => row[column] === value).map((row) => row.filter(rest));
      return { names: own.names.filter(rest), rows };
    });

  /** Values that were looked up, by estate and name. */
  const found = new Map<string, readonly number[]>();

  return {
    whole: numberOf({ names, rows: distinct(given) }),
    names,
    namesOf: (estate) => estateAt(estate).names,
    valuesOf(estate, name) {
      const word = `${estate}|${name}`;
      const known = found.get(word) ?? distinctIn(estateAt(estate), name);
      found.set(word, known);
      return known;
    },
    take,
    keep,
    find: (taken) =>
      Math.max(
        0,
        given.findIndex((row) =>
          taken.every(([name, value]) => row[names.indexOf(name)] === value),
        ),
      ),
  };
}

/** A path's own dealings with what came over, during one turn. */
export interface Heir {
  /** Gives a variable one of its values, where it has not been asked for before. */
  readonly ask: (name: string) => void;
  readonly taken: readonly Taken[];
  /** What is left of the estate: all that was neither asked for nor overwritten. */
  readonly rest: () => number;
}

/** Begins a turn's dealings; which of several values a variable turns out to have is a draw among the turn's. */
export function beginHeir(
  { variables, unread }: Engine,
  heritage: Heritage,
  values: Values,
  estate: number,
  chance: Chance,
): Heir {
  const taken: Taken[] = [];
  let left = estate;
  return {
    taken,
    ask(name) {
      if (variables.get(name) !== unread) return;
      const known = heritage.valuesOf(left, name);
      const value = known[chance.choose(known.length)];
      if (value === undefined) return;
      variables.set(name, values.at(value));
      taken.push([name, value]);
      left = heritage.take(left, [name, value]);
    },
    rest: () =>
      heritage.keep(
        left,
        heritage.namesOf(left).filter((name) => variables.get(name) === unread),
      ),
  };
}
