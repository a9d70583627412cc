import type { InkObject } from "inkjs/engine/Object";
import {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  VariablePointerValue,
} from "inkjs/engine/Value";

/** Ink's values by number, each once: states hold numbers, not values. */
export interface Values {
  readonly numberOf: (value: InkObject) => number;
  /** The value of that number; a list as a copy, since ink changes a list's origins in place. */
  readonly at: (number: number) => InkObject;
  /** The number that a value is, or its length where it is none. */
  readonly measureOf: (number: number) => number;
  /** Length of a value as text, which is about what it costs to keep. */
  readonly sizeOf: (number: number) => number;
}

function listWord(list: ListValue): string {
  const items = [...(list.value ?? [])].map(([key, value]) => `${key}=${value}`).sort();
  return `l${items.join()}|${items.length > 0 ? "" : (list.value?.originNames ?? []).join()}`;
}

/** A word that two values share where they are alike in kind and content. */
function wordOf(value: InkObject): string {
  if (value instanceof StringValue) return `s${value.value}`;
  if (value instanceof IntValue) return `i${value.value}`;
  if (value instanceof BoolValue) return `b${value.value}`;
  if (value instanceof FloatValue) return `f${value.value}`;
  if (value instanceof ListValue) return listWord(value);
  if (value instanceof DivertTargetValue) return `d${value.targetPath.toString()}`;
  if (value instanceof VariablePointerValue) return `p${value.contextIndex}:${value.variableName}`;
  return `o${value.constructor.name}`;
}

/** Makes an empty store of values. */
export function valueStore(): Values {
  const numbers = new Map<string, number>();
  const kept: { readonly value: InkObject; readonly size: number }[] = [];
  const keptAt = (number: number) => {
    const found = kept[number];
    if (found === undefined) throw new Error(`No value has the number ${number}.`);
    return found;
  };
  return {
    numberOf(value) {
      const word = wordOf(value);
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, kept.length);
      kept.push({ value, size: word.length });
      return kept.length - 1;
    },
    at(number) {
      const { value } = keptAt(number);
      return value instanceof ListValue && value.value !== null
        ? new ListValue(value.value)
        : value;
    },
    measureOf(number) {
      const { value, size } = keptAt(number);
      return value instanceof IntValue || value instanceof FloatValue ? (value.value ?? 0) : size;
    },
    sizeOf: (number) => keptAt(number).size,
  };
}
