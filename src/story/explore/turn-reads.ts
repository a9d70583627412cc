import type { InkObject } from "inkjs/engine/Object";
import { VariablePointerValue } from "inkjs/engine/Value";
import { VariableAssignment } from "inkjs/engine/VariableAssignment";
import type { Engine } from "./engine";
import type { Heritage } from "./heritage";
import type { Liveness } from "./live";
import type { Carried } from "./moment";
import type { Program } from "./program";
import { type Key, TURN_KEY } from "./reads";
import type { Values } from "./values";

/** What a turn read: names of variables and paths of counts. The same reads are the same object. */
export interface Reads {
  readonly variables: readonly string[];
  readonly counts: readonly string[];
  readonly since: readonly string[];
  readonly turns: boolean;
  /** Those of the variables that may have come over from another story. */
  readonly given: readonly string[];
}

/** A story just before a turn. */
export interface Before extends Pick<Engine, "variables" | "visits" | "visitTurns"> {
  readonly turn: number;
  readonly stack: readonly InkObject[];
  readonly carried: Carried;
}

/** The variable that a step sets, or lets a function set. */
export function setAt({ objects }: Program, site: number): string | undefined {
  const object = objects[site];
  if (object instanceof VariablePointerValue) return object.variableName;
  if (!(object instanceof VariableAssignment)) return undefined;
  const isTemporary = object.isNewDeclaration && !object.isGlobal;
  return isTemporary ? undefined : (object.variableName ?? undefined);
}

/** Makes a reader of what the steps of a turn, by their sites, have read. */
export function readsReader(
  { defaults }: Engine,
  { bitOf, readAt }: Liveness,
  heritage: Heritage,
): (sites: readonly number[]) => Reads {
  const keys: Key[] = [];
  for (const [key, bit] of bitOf) keys[bit] = key;
  const known = new Map<string, Reads>();

  const read = (bits: readonly number[]): Reads => {
    const all = bits.map((bit) => keys[bit] ?? "");
    const named = (kind: string) =>
      all.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
    const variables = named("v:").filter((name) => defaults.has(name));
    return {
      variables,
      counts: named("c:"),
      since: named("t:"),
      turns: all.includes(TURN_KEY),
      given: variables.filter((name) => heritage.names.includes(name)),
    };
  };

  return (sites) => {
    const bits = [...new Set(sites.flatMap(readAt))].sort((a, b) => a - b);
    const word = bits.join();
    const reads = known.get(word) ?? read(bits);
    known.set(word, reads);
    return reads;
  };
}

/** Makes a reader of all that a turn with these reads can depend on, as a word. */
export function pastReader(
  { unread }: Engine,
  heritage: Heritage,
  values: Values,
): (reads: Reads, before: Before) => string {
  /** What is left of an estate for whoever asks for these variables alone. */
  const estateWord = ({ given }: Reads, estate: number): number =>
    heritage.keep(
      estate,
      heritage.namesOf(estate).filter((name) => given.includes(name)),
    );

  return (reads, before) => {
    const { dealt, estate } = before.carried;
    const valueWord = (name: string) => {
      const value = before.variables.get(name);
      return value === undefined || value === unread ? "?" : values.numberOf(value);
    };
    return [
      reads.variables.map(valueWord).join(),
      reads.counts.map((path) => before.visits.get(path) ?? 0).join(),
      reads.since.map((path) => before.turn - (before.visitTurns.get(path) ?? Number.NaN)).join(),
      reads.turns ? before.turn : "",
      reads.given.length > 0 ? estateWord(reads, estate) : "",
      before.stack.map(values.numberOf).join(),
      dealt.size === 0 ? "" : JSON.stringify([...dealt]),
    ].join("|");
  };
}
