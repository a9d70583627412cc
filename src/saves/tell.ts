import type { Playthrough, Run } from "../core/playthrough";
import { quote } from "./fields";

/** The fields of a save that can be repaired. */
export type RunField = Exclude<keyof Run, "playthrough"> | Exclude<keyof Playthrough, "story">;

/** What was repaired: plain values, which the overlay turns into a sentence. */
export interface Repair {
  readonly field: RunField;
  /** `defaulted`: a usual value stands in; `dropped`: left out; `cut`: the end of a list is gone. */
  readonly done: "defaulted" | "dropped" | "cut";
  /** What stood there, shortened; empty where nothing did. */
  readonly found: string;
  /** How many moves, values or ways were left out. */
  readonly lost?: number;
}

/** Takes note of a repair. */
export type Tell = (repair: Repair) => void;

type Read<Value> = (found: unknown) => Value | undefined;

/** The field as `read` finds it, else `otherwise`, and that is told. */
export function orDefault<Value>(
  field: RunField,
  found: unknown,
  read: Read<Value>,
  otherwise: Value,
  tell: Tell,
): Value {
  const value = read(found);
  if (value === undefined) tell({ field, done: "defaulted", found: quote(found) });
  return value ?? otherwise;
}

/** The field as `read` finds it; nothing where it is absent, or where it is damaged, and that is told. */
export function orDropped<Value>(field: RunField, found: unknown, read: Read<Value>, tell: Tell) {
  const value = found === undefined ? undefined : read(found);
  if (found !== undefined && value === undefined)
    tell({ field, done: "dropped", found: quote(found) });
  return value;
}
