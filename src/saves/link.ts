import type { Playthrough } from "../core/playthrough";
import { fromAddressText, toAddressText } from "./address-text";
import { type BitReader, readBits, writeBits } from "./bits";
import {
  type Chain,
  chainAfter,
  chainStart,
  hashOf,
  hashText,
  MOVE_BITS,
  type PrintedValue,
  printOf,
} from "./prints";
import { readGiven, readNumber, writeGiven, writeNumber } from "./values";

/** The most moves that a link carries. */
export const MOST_LINK_MOVES = 1_000;
/** The longest text that is read as a link: room for all moves and for what may be remembered. */
const LONGEST = 16_000;

// The first byte: version, two flags, salt. Then two bytes of check, and the rest.
const VERSION = 1;
const WIDE_SEED = 32;
const HAS_GIVEN = 16;
const SALTS = 16;
const SEED_LIMIT = 2 ** 32;
const SEAL_BITS = 8;
/** Eight bits for the beats read of the last passage, and one more: 0 stands for all of them. */
const MOST_SHOWN = 254;

/** A moment of a playthrough, as a link tells of it. */
export interface Moment {
  readonly playthrough: Playthrough;
  /** Beats of the last passage that were read; undefined for all. */
  readonly shown: number | undefined;
  /** The ids of the choices that were offered at each move, in order. */
  readonly offered: readonly (readonly string[])[];
}

/** What a link carries. Its moves are prints: which choice each of them is, only the story can tell. */
export interface Link {
  readonly seed: number;
  readonly given: readonly PrintedValue[];
  readonly salt: number;
  readonly prints: readonly number[];
  /** The print of the whole way. */
  readonly seal: number;
  readonly shown: number | undefined;
}

/** Why an address is no link that can be followed. */
export type LinkRefusal = "link/damaged" | "link/newer" | "link/too-long";

const sealOf = (chain: Chain): number => chain & ((1 << SEAL_BITS) - 1);

/** The chains after each of the moves. */
function chainsOf(moves: readonly string[], salt: number): readonly Chain[] {
  let chain = chainStart(salt);
  return moves.map((move) => {
    chain = chainAfter(chain, move);
    return chain;
  });
}

/** Whether a way with this salt tells every move from the choices that stood beside it. */
function tellsApart({ playthrough: { moves }, offered }: Moment, salt: number): boolean {
  const chains = chainsOf(moves, salt);
  return moves.every((move, turn) => {
    const before = chains[turn - 1] ?? chainStart(salt);
    const mine = printOf(chains[turn] ?? 0);
    return (offered[turn] ?? []).every(
      (id) => id === move || printOf(chainAfter(before, id)) !== mine,
    );
  });
}

/** Whether two bytes of check fit: a link that was cut, mistyped or made for another story does not. */
const checkOf = (story: string, head: number, rest: Uint8Array): number =>
  hashOf(rest, hashText(story, head)) & 0xffff;

/** Packs a moment as text for an address; undefined where it has too many moves. */
export function packLink(moment: Moment): string | undefined {
  const { playthrough, shown } = moment;
  const { story, seed, given, moves } = playthrough;
  if (moves.length > MOST_LINK_MOVES) return undefined;
  const salt = Array.from({ length: SALTS }, (_, index) => index).find((each) =>
    tellsApart(moment, each),
  );
  const chains = chainsOf(moves, salt ?? 0);
  const isWide = !Number.isInteger(seed) || seed < 0 || seed >= SEED_LIMIT;
  const hasGiven = Object.keys(given).length > 0;
  const bits = writeBits();
  if (isWide) writeNumber(bits, seed);
  else bits.write(seed, 32);
  bits.write(shown === undefined || shown > MOST_SHOWN ? 0 : shown + 1, 8);
  bits.write(sealOf(chains.at(-1) ?? 0), SEAL_BITS);
  if (hasGiven) writeGiven(bits, given);
  for (const chain of chains) bits.write(printOf(chain), MOVE_BITS);
  const rest = bits.bytes();
  const head = (VERSION << 6) | (isWide ? WIDE_SEED : 0) | (hasGiven ? HAS_GIVEN : 0) | (salt ?? 0);
  const check = checkOf(story, head, rest);
  return toAddressText(Uint8Array.of(head, check >> 8, check & 255, ...rest));
}

function readPrints(bits: BitReader): readonly number[] {
  const count = Math.floor(bits.left() / MOVE_BITS);
  return Array.from({ length: count }, () => bits.read(MOVE_BITS) ?? 0);
}

function readLink(head: number, rest: Uint8Array): Link | undefined {
  const bits = readBits(rest);
  const seed = (head & WIDE_SEED) === 0 ? bits.read(32) : readNumber(bits);
  const shown = bits.read(8);
  const seal = bits.read(SEAL_BITS);
  const given = (head & HAS_GIVEN) === 0 ? [] : readGiven(bits);
  if (seed === undefined || shown === undefined || seal === undefined || given === undefined)
    return undefined;
  return {
    seed,
    given,
    salt: head % SALTS,
    prints: readPrints(bits),
    seal,
    shown: shown === 0 ? undefined : shown - 1,
  };
}

/** Reads a link's text, for that story; it never throws. */
export function unpackLink(
  story: string,
  text: string,
): { readonly link: Link } | { readonly refused: LinkRefusal } {
  if (text.length > LONGEST) return { refused: "link/too-long" };
  const [head = 0, high = 0, low = 0, ...others] = fromAddressText(text) ?? [];
  if (head >> 6 > VERSION) return { refused: "link/newer" };
  const rest = Uint8Array.from(others);
  const isSound = head >> 6 === VERSION && checkOf(story, head, rest) === ((high << 8) | low);
  const link = isSound ? readLink(head, rest) : undefined;
  if (link === undefined) return { refused: "link/damaged" };
  return link.prints.length > MOST_LINK_MOVES ? { refused: "link/too-long" } : { link };
}

/** Which of the choices offered a link means: its id, or why that cannot be told. */
export function moveIn(
  chain: Chain,
  print: number,
  offered: readonly string[],
): { readonly move: string } | { readonly stopped: "gone" | "unclear" } {
  const [move, ...others] = offered.filter((id) => printOf(chainAfter(chain, id)) === print);
  if (move === undefined) return { stopped: "gone" };
  return others.length > 0 ? { stopped: "unclear" } : { move };
}

/** Whether the whole way that was found is the one that the link was made of. */
export const isSealed = (chain: Chain, { prints, seal }: Link): boolean =>
  prints.length === 0 || sealOf(chain) === seal;
