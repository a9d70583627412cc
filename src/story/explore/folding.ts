import type { Key } from "./reads";

/**
 * How a number is read: only against whole numbers up to `top`, and by its remainder by `period`. Two values that differ
 * in neither are alike to the story for ever, as long as the number only grows: exact, no approximation.
 */
export interface Reading {
  readonly top: number;
  readonly period: number;
}

/** A value on ink's evaluation stack, as far as it is known before the story runs. */
export type Operand =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "read"; readonly key: Key; readonly plus: number }
  | { readonly is: "other" };

const LARGEST_PERIOD = 1000;

/** Gathers the ways in which numbers are read. */
export function beginReadings() {
  const readings = new Map<Key, { top: number; period: number }>();
  const free = new Set<Key>();
  const readingOf = (key: Key) => {
    const reading = readings.get(key) ?? { top: 0, period: 1 };
    readings.set(key, reading);
    return reading;
  };
  return {
    readings,
    free,
    against(operand: Operand | undefined, value: number): void {
      if (operand?.is !== "read") return;
      const reading = readingOf(operand.key);
      reading.top = Math.max(reading.top, value - operand.plus);
    },
    remainder(operand: Operand | undefined, by: number): void {
      if (operand?.is !== "read") return;
      const reading = readingOf(operand.key);
      reading.period = leastCommonMultiple(reading.period, by);
      if (reading.period > LARGEST_PERIOD) free.add(operand.key);
    },
    freely(...operands: readonly (Operand | undefined)[]): void {
      for (const operand of operands) if (operand?.is === "read") free.add(operand.key);
    },
  };
}

/** The readings that were gathered so far. */
export type Readings = ReturnType<typeof beginReadings>;

const leastCommonMultiple = (a: number, b: number): number => {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
  return (a / divisor(a, b)) * b;
};

/** The number that stands for all that a story cannot tell from this one. */
export function folded(value: number, reading: Reading | undefined): number {
  if (reading === undefined || value <= reading.top + 1) return value;
  const first = reading.top + 1;
  return first + ((value - first) % reading.period);
}
