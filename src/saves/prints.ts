import type { Given } from "../core/playthrough";

/** Bits of a move's print: with the chain behind it enough to tell it from what stands beside it. */
export const MOVE_BITS = 11;
/** Bits of a remembered name's print. */
export const NAME_BITS = 16;

/** Stirs 32 bits so that every bit of the result hangs on every bit of the input (the end of MurmurHash3). */
function stir(bits: number): number {
  const one = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two ^ (two >>> 16)) >>> 0;
}

/** A hash of 32 bits of bytes, begun from `from` (FNV-1a, stirred). */
export function hashOf(bytes: Iterable<number>, from: number): number {
  let hash = (0x811c9dc5 ^ from) >>> 0;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return stir(hash);
}

/** A hash of 32 bits of a text. */
export const hashText = (text: string, from = 0): number =>
  hashOf(new TextEncoder().encode(text), from);

/** What all moves so far come to, in 32 bits: one move read wrong and no later one fits any more. */
export type Chain = number;

/** The chain before the first move. */
export const chainStart = (salt: number): Chain => stir(salt + 1);

/** The chain one move further. */
export const chainAfter = (chain: Chain, move: string): Chain => hashText(move, chain);

/** What a link carries of the last move of a chain. */
export const printOf = (chain: Chain): number => chain >>> (32 - MOVE_BITS);

/** What a link carries of a remembered value's name. */
export const namePrint = (name: string): number => hashText(name) >>> (32 - NAME_BITS);

/** A remembered value under its name's print. */
export interface PrintedValue {
  readonly name: number;
  readonly value: Given[string];
}

/** Gives values their names back; a print that fits no name, or more than one, is counted as dropped. */
export function namedValues(
  values: readonly PrintedValue[],
  names: readonly string[],
): { readonly given: Given; readonly dropped: number } {
  const named = values.flatMap(({ name, value }) => {
    const [fits, ...others] = names.filter((each) => namePrint(each) === name);
    return fits === undefined || others.length > 0 ? [] : [[fits, value] as const];
  });
  const given = Object.fromEntries(named);
  return { given, dropped: values.length - Object.keys(given).length };
}
