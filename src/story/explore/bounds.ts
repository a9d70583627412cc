import type { InkObject } from "inkjs/engine/Object";
import { IntValue } from "inkjs/engine/Value";
import type { Measures } from "./moment";
import type { Key } from "./reads";

/** Bounds on numbers that would grow (or fall) for ever. */
export interface Bounds {
  readonly isEmpty: () => boolean;
  readonly isBeyond: (key: Key, measure: number) => boolean;
  /** Bounds what has grown at every round, the latest first; true where there is anything new. */
  readonly see: (rounds: readonly Measures[]) => boolean;
}

const LARGEST_LITERAL = 1000;

/** The largest number that a story writes down: a number that it counts up to is not yet growing for ever. */
const largestLiteral = (objects: readonly (InkObject | undefined)[]): number =>
  objects.reduce((most, object) => {
    const size = object instanceof IntValue ? Math.abs(object.value ?? 0) : 0;
    return size <= LARGEST_LITERAL ? Math.max(most, size) : most;
  }, 0);

/** Begins without bounds. */
export function beginBounds(objects: readonly (InkObject | undefined)[]): Bounds {
  const bounds = new Map<Key, { readonly rises: boolean; readonly bound: number }>();
  const least = largestLiteral(objects) + 2;

  const directionOf = (key: Key, rounds: readonly Measures[]): "up" | "down" | undefined => {
    const steps = rounds.slice(1).map((older, index) => {
      const [before, after] = [older.get(key), rounds[index]?.get(key)];
      return before === undefined || after === undefined ? 0 : after - before;
    });
    if (steps.every((step) => step > 0)) return "up";
    return steps.every((step) => step < 0) ? "down" : undefined;
  };

  return {
    isEmpty: () => bounds.size === 0,
    isBeyond(key, measure) {
      const limit = bounds.get(key);
      return limit !== undefined && (limit.rises ? measure > limit.bound : measure < limit.bound);
    },
    see(rounds) {
      const before = bounds.size;
      for (const [key, value] of rounds[0] ?? []) {
        const direction = bounds.has(key) ? undefined : directionOf(key, rounds);
        if (direction === undefined) continue;
        const rises = direction === "up";
        const bound = rises ? Math.max(value, least) : Math.min(value, -least);
        bounds.set(key, { rises, bound });
      }
      return bounds.size > before;
    },
  };
}
