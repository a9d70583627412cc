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
  const open: { readonly way: Transition; readonly row: readonly number[] }[] = [];

  const leave = (ending: string, row: readonly number[], word: string): void => {
    if (sets.has(word)) return;
    const entries = remember.flatMap((name, index) => {
      const value = plainValue(values, row[index] ?? UNCHANGED);
      return value === undefined ? [] : [[name, value] as const];
    });
    sets.set(word, { ending, values: Object.fromEntries(entries) });
  };

  for (const way of starts) open.push({ way, row: [] });
  // It grows while it is gone through: the first way to a set is a shortest one.
  for (const { way, row: before } of open) {
    const row = way.wrote.map((value, index) =>
      value === UNCHANGED ? (before[index] ?? UNCHANGED) : value,
    );
    const word = row.join();
    if (way.outcome.ending !== undefined) leave(way.outcome.ending.id, row, word);
    const known = way.to === undefined ? undefined : seen[way.to];
    if (way.to === undefined || known === undefined || known.has(word)) continue;
    known.add(word);
    for (const further of out[way.to] ?? []) open.push({ way: further, row });
  }
  return [...sets.values()];
}
