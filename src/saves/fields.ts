import { MOST_LEFT } from "../core/branches";
import type { Guess, LineMark, Noticed } from "../core/noticed";
import type { Ending } from "../core/passage";
import type { Ahead, Given, Route, Run } from "../core/playthrough";

/** The most moves that one save may hold. */
export const MOST_MOVES = 10_000;
const MOST_GIVEN = 1_000;
const LONGEST_NAME = 1_000;
const LONGEST_VALUE = 10_000;
// Hours end at 23: an hour 24 on the last day of 9999 would give a year of five digits, which no longer sorts.
const ISO = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?Z$/u;

/** Anything with named fields; a list is none. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no list and not null. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object's own field, never an inherited one. */
export const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** A name or title: text that is not empty and not absurdly long, else undefined. */
export const readName = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= LONGEST_NAME ? value : undefined;

/** As `readName`, but may be empty. */
export const readHash = (value: unknown): string | undefined =>
  value === "" ? "" : readName(value);

/** A number that JSON can carry (minus nought, which it cannot, becomes nought), else undefined. */
export const readNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value + 0 : undefined;

/** A whole number of things, 0 or more, else undefined. */
export const readCount = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) + 0 : undefined;

/** A number from 0 to 1, else undefined. */
export function readShare(value: unknown): number | undefined {
  const number = readNumber(value);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
}

/** A moment in UTC, brought to the form with milliseconds, else undefined. */
export function readMoment(value: unknown): string | undefined {
  if (typeof value !== "string" || !ISO.test(value)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** An ending whose title may have been lost: its id then stands in. */
export function readEnding(value: unknown): Ending | undefined {
  const id = isFields(value) ? readName(own(value, "id")) : undefined;
  if (!isFields(value) || id === undefined) return undefined;
  return { id, title: readName(own(value, "title")) ?? id };
}

/** Where a run was forked from, else undefined. */
export function readFork(value: unknown): Run["forkedFrom"] {
  if (!isFields(value)) return undefined;
  const run = readName(own(value, "run"));
  const turn = readCount(own(value, "turn"));
  return run === undefined || turn === undefined ? undefined : { run, turn };
}

function readGivenValue(value: unknown): string | number | boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value.length <= LONGEST_VALUE ? value : undefined;
  return readNumber(value);
}

/** The remembered values that are sound, and the names of those that are not. */
export function readGiven(fields: Fields): { given: Given; dropped: readonly string[] } {
  const sound = new Map<string, string | number | boolean>();
  const dropped: string[] = [];
  for (const name of Object.keys(fields)) {
    const value = readGivenValue(fields[name]);
    // `__proto__` as a name is never an ink variable, and assigning to it later would do nothing or harm.
    const fits = name !== "__proto__" && name.length <= LONGEST_NAME && sound.size < MOST_GIVEN;
    if (fits && value !== undefined) sound.set(name, value);
    else dropped.push(name);
  }
  return { given: Object.fromEntries(sound), dropped };
}

/** The moves up to the first that is no choice id: a replay could not go past it. */
export function readMoves(list: readonly unknown[]): readonly string[] {
  const moves: string[] = [];
  for (let turn = 0; turn < Math.min(list.length, MOST_MOVES); turn += 1) {
    const move = readName(list[turn]);
    if (move === undefined) break;
    moves.push(move);
  }
  return moves;
}

function readMark(value: unknown): LineMark | undefined {
  if (!isFields(value)) return undefined;
  const turn = readCount(own(value, "turn"));
  const beat = readCount(own(value, "beat"));
  const words = own(value, "words");
  const isText = typeof words === "string" && words.length <= LONGEST_VALUE;
  return turn === undefined || beat === undefined || !isText ? undefined : { turn, beat, words };
}

function readGuess(value: unknown): Guess | undefined {
  const mark = readMark(value);
  const mood = isFields(value) ? own(value, "mood") : undefined;
  if (mark === undefined || mood === undefined) return mark;
  const known = readName(mood);
  // A guess whose mood was lost is none: without one it would say that the player kept it to themselves.
  return known === undefined ? undefined : { ...mark, mood: known };
}

/** What was noticed that is sound, and how much is not. */
export function readNoticed(fields: Fields): { noticed: Noticed; lost: number } {
  let lost = 0;
  const sound = <Item>(
    name: keyof Noticed,
    read: (value: unknown) => Item | undefined,
  ): readonly Item[] => {
    const found = own(fields, name);
    const list: readonly unknown[] = Array.isArray(found) ? found : [];
    const items = list.slice(0, MOST_MOVES).flatMap((value) => read(value) ?? []);
    lost += Array.isArray(found) ? list.length - items.length : 1;
    return items;
  };
  const noticed = {
    guesses: sound("guesses", readGuess),
    spots: sound("spots", readMark),
    watched: sound("watched", readCount),
  };
  return { noticed, lost };
}
/** What lies ahead of a run, up to the first move that is no choice id, else undefined. */
export function readAhead(value: unknown): Ahead | undefined {
  const list = isFields(value) ? own(value, "moves") : undefined;
  const moves = Array.isArray(list) ? readMoves(list) : [];
  if (!isFields(value) || moves.length === 0) return undefined;
  return { moves, shown: readCount(own(value, "shown")) ?? 0 };
}

const isRoute = (value: unknown): value is Route =>
  Array.isArray(value) && value.length > 0 && readMoves(value).length === value.length;

/** A way that is sound from end to end, else undefined. */
export const readRoute = (value: unknown): Route | undefined =>
  isRoute(value) ? value : undefined;

/** The ways left that are sound from end to end, the newest of them where there are too many. */
export const readLeft = (value: unknown): readonly Route[] | undefined =>
  Array.isArray(value) ? value.filter(isRoute).slice(-MOST_LEFT) : undefined;

/** A value in a few characters, to be quoted in a sentence; empty for what is absent. */
export function quote(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  // Control and direction characters of a foreign file must not reach a sentence of ours.
  return short.replaceAll(/\p{C}/gu, "\u{FFFD}");
}
