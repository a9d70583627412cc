import type { Ways } from "./reach";
import type { Search } from "./search";
import type { Explored, Given } from "./types";
import type { Values } from "./values";

type Transition = Search["transitions"][number];

/** What stands for a variable that a turn left as it was. */
export const UNCHANGED = -1;

const plainValue = (values: Values, number: number): Given[string] | undefined => {
  const found: unknown = Reflect.get(values.at(number), "value");
  return typeof found === "number" || typeof found === "string" || typeof found === "boolean"
    ? found
    : undefined;
};

/** The remembered values as they stand, by their numbers, and the same as one word. */
interface Row {
  readonly numbers: readonly number[];
  readonly word: string;
}

/** The row after a turn; most turns write none of the values, and leave the row itself. */
function rowAfter(before: Row, wrote: readonly number[]): Row {
  if (before.word !== "" && wrote.every((value) => value === UNCHANGED)) return before;
  const numbers = wrote.map((value, index) =>
    value === UNCHANGED ? (before.numbers[index] ?? UNCHANGED) : value,
  );
  return { numbers, word: numbers.join() };
}

/**
 * Works out which sets of remembered values the paths to tagged endings leave. Nothing on a path reads these values where
 * states leave them out, so that they are carried along the transitions here, and need not be states of their own.
 */
export function leftOf(
  { out, starts }: Ways,
  remember: readonly string[],
  values: Values,
): Explored["left"] {
  if (remember.length === 0) return [];
  const sets = new Map<string, Explored["left"][number]>();
  const seen = out.map(() => new Set<string>());
  const open: { readonly way: Transition; readonly row: Row }[] = [];

  const plainValues = new Map<number, Given[string] | undefined>();
  const plain = (number: number): Given[string] | undefined => {
    if (!plainValues.has(number)) plainValues.set(number, plainValue(values, number));
    return plainValues.get(number);
  };

  const leave = (ending: string, { numbers, word }: Row): void => {
    if (sets.has(word)) return;
    const left: Record<string, Given[string]> = {};
    remember.forEach((name, index) => {
      const value = plain(numbers[index] ?? UNCHANGED);
      if (value !== undefined) left[name] = value;
    });
    sets.set(word, { ending, values: left });
  };

  for (const way of starts) open.push({ way, row: { numbers: [], word: "" } });
  // It grows while it is gone through: the first way to a set is a shortest one.
  for (const { way, row: before } of open) {
    const row = rowAfter(before, way.wrote);
    if (way.outcome.ending !== undefined) leave(way.outcome.ending.id, row);
    const known = way.to === undefined ? undefined : seen[way.to];
    if (way.to === undefined || known === undefined || known.has(row.word)) continue;
    known.add(row.word);
    for (const further of out[way.to] ?? []) open.push({ way: further, row });
  }
  return [...sets.values()];
}
