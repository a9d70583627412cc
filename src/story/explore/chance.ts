import { ControlCommand } from "inkjs/engine/ControlCommand";
import type { InkObject } from "inkjs/engine/Object";
import type { Story } from "inkjs/engine/Story";
import { IntValue, ListValue } from "inkjs/engine/Value";
import type { Dealt } from "./moment";
import { isCommand } from "./program";

/** One random draw of a run: how many outcomes it had, and which of them this run takes. */
export interface Draw {
  readonly ways: number;
  readonly pick: number;
  /** Set where there were more outcomes than are tried. */
  readonly tooMany: boolean;
  /** Set where the story draws; otherwise it was given one of several values. */
  readonly byChance: boolean;
}

/** Makes ink's draws come out as a run wants them. */
export interface Chance {
  /** Prepares the draw that ink's command is about to make, where it can make one. */
  readonly prepare: (command: InkObject | undefined) => void;
  /** Decides for one of several values that the story may have been given, counted from 0. */
  readonly choose: (ways: number) => number;
  readonly draws: readonly Draw[];
  readonly dealt: Dealt;
}

const Type = ControlCommand.CommandType;
const PRIME = 2147483647;
const FACTOR = 48271;
/** The inverse of ink's factor: which seed draws a given number next. */
const INVERSE = 1899818559n;

const seedFor = (drawn: number): number => Number((BigInt(drawn) * INVERSE) % BigInt(PRIME));

/** What inkjs's generator makes of a seed. */
function generator(seed: number): () => number {
  let state = seed % PRIME;
  if (state <= 0) state += PRIME - 1;
  return () => {
    state = (state * FACTOR) % PRIME;
    return state;
  };
}

/** The element that ink's shuffle deals at a place of a round under a seed. */
function dealtBy(seed: number, size: number, place: number): number | undefined {
  const next = generator(seed);
  const left = Array.from({ length: size }, (_, index) => index);
  for (let at = 0; at < place; at++) left.splice(next() % left.length, 1);
  return left[next() % left.length];
}

const hashOf = (path: string): number =>
  path.split("").reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

const intAt = (value: unknown): number | undefined =>
  value instanceof IntValue ? (value.value ?? undefined) : undefined;

/** The picks of the run after this one, or undefined after the last. */
export function nextPicks(draws: readonly Draw[]): readonly number[] | undefined {
  const last = draws.findLastIndex(({ pick, ways }) => pick + 1 < ways);
  if (last < 0) return undefined;
  return draws.slice(0, last + 1).map(({ pick }, index) => (index === last ? pick + 1 : pick));
}

/** Begins a run's draws: the first ones come out as `picks` says, further ones first. */
export function beginChance(
  story: Story,
  picks: readonly number[],
  outcomes: number,
  before: Dealt,
): Chance {
  const draws: Draw[] = [];
  const dealt = new Map(before);

  /** Makes the next draw and says its outcome, counted from 0. */
  const draw = (ways: number, byChance = true): number => {
    const tried = byChance ? Math.min(ways, outcomes) : ways;
    const pick = Math.min(picks[draws.length] ?? 0, tried - 1);
    draws.push({ ways: tried, pick, tooMany: ways > tried, byChance });
    // Of too many outcomes those are tried that lie evenly between the first and the last.
    return ways > tried ? Math.floor((pick * (ways - 1)) / Math.max(1, tried - 1)) : pick;
  };

  const prepareNumber = (ways: number | undefined): void => {
    if (ways === undefined || ways < 1 || ways >= PRIME / 2) return;
    story.state.previousRandom = 0;
    story.state.storySeed = seedFor(draw(ways) + ways);
  };

  const prepareShuffle = (size: number | undefined, count: number | undefined): void => {
    const path = story.state.currentPointer.container?.path.toString();
    if (size === undefined || count === undefined || path === undefined || size < 1) return;
    const place = count % size;
    const gone = place === 0 ? [] : (dealt.get(path) ?? []);
    const all = Array.from({ length: size }, (_, index) => index);
    const left = all.filter((element) => !gone.includes(element));
    const from = left.length > 0 ? left : all;
    const element = from[draw(from.length)] ?? 0;
    const base = hashOf(path) + count / size;
    story.state.storySeed = seedWhere(
      (seed) => dealtBy(Math.floor(base + seed), size, place) === element,
    );
    dealt.set(path, place + 1 === size ? [] : [...gone, element]);
  };

  const prepare = (command: InkObject | undefined): void => {
    const stack = story.state.evaluationStack;
    const top = stack.at(-1);
    const below = stack.at(-2);
    if (isCommand(command, Type.Random)) {
      const [least, most] = [intAt(below), intAt(top)];
      if (least !== undefined && most !== undefined) prepareNumber(most - least + 1);
    } else if (isCommand(command, Type.ListRandom)) {
      if (top instanceof ListValue) prepareNumber(top.value?.Count);
    } else if (isCommand(command, Type.SequenceShuffleIndex))
      prepareShuffle(intAt(top), intAt(below));
  };

  return { prepare, choose: (ways) => draw(ways, false), draws, dealt };
}

const SEEDS_TRIED = 20_000;

function seedWhere(fits: (seed: number) => boolean): number {
  for (let seed = 1; seed < SEEDS_TRIED; seed++) if (fits(seed)) return seed;
  return 0;
}
