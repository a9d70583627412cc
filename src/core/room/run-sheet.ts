import { actOf } from "../picture";
import type { Sheet, SheetStop } from "../sheet";
import { LEAST_QUORUM, QUORUM } from "./room";

/** What a session is planned from. */
export interface PlanFor {
  /** What one person needs who reads alone. */
  readonly reading: number;
  readonly sheet: Pick<Sheet, "stops" | "before" | "after">;
  /** Minutes that there are, and people who come. */
  readonly minutes: number;
  readonly people: number;
}

/** Places worth a vote in one act; a path comes past some of them. */
export interface VotePlace {
  readonly act: string;
  readonly stops: readonly SheetStop[];
  /** How many votes are meant for the act before this one. */
  readonly earlier: number;
}

/** One part of a session, in the order in which it comes. */
export type Part =
  | {
      readonly part:
        | "welcome"
        | "agreements"
        | "notes"
        | "before"
        | "look-back"
        | "card"
        | "questions"
        | "quiet"
        | "close";
    }
  /** Reading on to the next vote, or to the end of the story. */
  | { readonly part: "read"; readonly isLast: boolean }
  | { readonly part: "vote"; readonly place: VotePlace; readonly pairs: number };

/** A part with when it begins, in minutes from the start, and how long it takes. */
export type TimedPart = Part & { readonly at: number; readonly minutes: number };

/** Something that can go when time runs short, with the minutes that this gives. */
export type LeaveOut =
  | { readonly what: "before" | "card" | "question"; readonly minutes: number }
  | { readonly what: "pairs"; readonly to: number; readonly minutes: number }
  | { readonly what: "vote"; readonly act: string; readonly minutes: number };

/** How a room of so many comes to its answers. */
export type Counting = "shown" | "shown-from-three" | "talk";

/** A session, part by part. */
export interface RunSheet {
  readonly parts: readonly TimedPart[];
  readonly total: number;
  /** Minutes that are left over, or below 0 those that are missing. */
  readonly spare: number;
  readonly votes: number;
  readonly questions: number;
  readonly counting: Counting;
  /** What goes first stands first. */
  readonly leaveOut: readonly LeaveOut[];
}

/** Fewest and most people that a session is planned for. */
export const PEOPLE = { least: 2, most: 500 } as const;
/** Fewest and most minutes that a session is planned for. */
export const MINUTES = { least: 15, most: 240 } as const;

/** Reading aloud takes so many times as long as reading. */
const ALOUD = 1.5;
const MOST_VOTES = 5;
const MOST_IN_ACT = 2;
const PAIRS = { most: 4, least: 2 } as const;
const QUESTION = 3;
const CARD = 4;
const BEFORE = 4;
const FIXED = { agreements: 2, notes: 1, "look-back": 3, quiet: 1, close: 2 } as const;

/** How much of everything a session holds. */
interface Size {
  readonly votes: number;
  readonly pairs: number;
  readonly before: boolean;
  readonly card: boolean;
  readonly questions: number;
}

/** Coming in, and joining with phones. */
function welcomeMinutes(people: number): number {
  if (people <= 12) return 3;
  if (people <= 60) return 5;
  return people <= 200 ? 7 : 10;
}

/** Voting and hearing what came of it: many people take longer over both. */
const aroundVote = (people: number): number => (people <= 60 ? 2 : 3);

/** The acts' places worth a vote, one for each vote that an act can bear. */
function placesOf(stops: readonly SheetStop[]): readonly VotePlace[] {
  const acts = new Map<string, SheetStop[]>();
  for (const stop of stops.filter(({ isVote }) => isVote)) {
    const { title } = actOf(stop.act);
    acts.set(title, [...(acts.get(title) ?? []), stop]);
  }
  return [...acts].flatMap(([act, own]) =>
    own.slice(0, MOST_IN_ACT).map(() => ({ act, stops: own, earlier: 0 })),
  );
}

/** Places in the order in which they are worth most: the middle one, then always the one farthest from those before. */
function ranked(places: readonly VotePlace[]): readonly number[] {
  const all = places.map((_, at) => at);
  const order: number[] = [];
  const distance = (at: number): number =>
    order.length === 0
      ? -Math.abs(at - (places.length - 1) / 2)
      : Math.min(...order.map((other) => Math.abs(at - other)));
  while (order.length < places.length) {
    const left = all.filter((at) => !order.includes(at));
    order.push(left.reduce((best, at) => (distance(at) >= distance(best) ? at : best)));
  }
  return order;
}

/** The places of so many votes in the order of the story, each with how many of its act come before it. */
function inOrder(
  places: readonly VotePlace[],
  order: readonly number[],
  count: number,
): readonly VotePlace[] {
  const picked = places.filter((_, at) => order.indexOf(at) < count);
  return picked.map((place, at) => ({
    ...place,
    earlier: picked.slice(0, at).filter(({ act }) => act === place.act).length,
  }));
}

/** The reading of a story in so many legs: whole minutes that come to the whole. */
const legsOf = (minutes: number, legs: number): readonly number[] =>
  Array.from(
    { length: legs },
    (_, leg) => Math.round(((leg + 1) * minutes) / legs) - Math.round((leg * minutes) / legs),
  );

type Untimed = Part & { readonly minutes: number };

function partsOf(plan: PlanFor, size: Size, places: readonly VotePlace[]): readonly Untimed[] {
  const fixed = (part: keyof typeof FIXED): Untimed => ({ part, minutes: FIXED[part] });
  const legs = legsOf(Math.ceil(plan.reading * ALOUD), places.length + 1);
  const way = legs.flatMap((minutes, leg): readonly Untimed[] => {
    const place = places[leg];
    const read: Untimed = { part: "read", isLast: place === undefined, minutes };
    const { pairs } = size;
    return place === undefined
      ? [read]
      : [read, { part: "vote", place, pairs, minutes: aroundVote(plan.people) + pairs }];
  });
  return [
    { part: "welcome", minutes: welcomeMinutes(plan.people) },
    fixed("agreements"),
    fixed("notes"),
    ...(size.before ? [{ part: "before", minutes: BEFORE } as const] : []),
    ...way,
    fixed("look-back"),
    ...(size.card ? [{ part: "card", minutes: CARD } as const] : []),
    ...(size.questions > 0
      ? [{ part: "questions", minutes: QUESTION * size.questions } as const]
      : []),
    fixed("quiet"),
    fixed("close"),
  ];
}

function timed(parts: readonly Untimed[]): readonly TimedPart[] {
  let at = 0;
  return parts.map((part) => {
    const begins = at;
    at += part.minutes;
    return { ...part, at: begins };
  });
}

const sumOf = (parts: readonly Untimed[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);

const TRIMS: readonly ((size: Size) => Size | undefined)[] = [
  (size) => (size.votes > 0 && size.pairs > 3 ? { ...size, pairs: 3 } : undefined),
  (size) => (size.before ? { ...size, before: false } : undefined),
  (size) => (size.card ? { ...size, card: false } : undefined),
  (size) =>
    size.votes > 0 && size.pairs > PAIRS.least ? { ...size, pairs: PAIRS.least } : undefined,
  (size) => (size.votes > 4 ? { ...size, votes: size.votes - 1 } : undefined),
  (size) => (size.questions > 2 ? { ...size, questions: size.questions - 1 } : undefined),
  (size) => (size.votes > 3 ? { ...size, votes: size.votes - 1 } : undefined),
  (size) => (size.questions > 1 ? { ...size, questions: size.questions - 1 } : undefined),
  (size) => (size.votes > 1 ? { ...size, votes: size.votes - 1 } : undefined),
];

/** The size after what can best be spared has gone; undefined where nothing can. */
const trimmed = (size: Size): Size | undefined => {
  for (const trim of TRIMS) {
    const next = trim(size);
    if (next !== undefined) return next;
  }
  return undefined;
};

/** A size, and all that come of it by leaving out one thing more each time. */
function sizesFrom(size: Size): readonly Size[] {
  const next = trimmed(size);
  return next === undefined ? [size] : [size, ...sizesFrom(next)];
}

function countingOf(people: number): Counting {
  if (people >= QUORUM) return "shown";
  return people >= LEAST_QUORUM ? "shown-from-three" : "talk";
}

/** What goes between two sizes. */
function goneIn(one: Size, next: Size, act: string, minutes: number): LeaveOut {
  if (next.votes < one.votes) return { what: "vote", act, minutes };
  if (next.pairs < one.pairs) return { what: "pairs", to: next.pairs, minutes };
  if (next.before !== one.before) return { what: "before", minutes };
  return { what: next.card === one.card ? "question" : "card", minutes };
}

/** The minutes that the least of a session takes: the story with one vote in it, and one closing question. */
export function leastMinutes(reading: number, people: number): number {
  const place: VotePlace = { act: "", stops: [], earlier: 0 };
  const plan: PlanFor = {
    reading,
    people,
    minutes: 0,
    sheet: { stops: [], before: [], after: [] },
  };
  const size: Size = { votes: 1, pairs: PAIRS.least, before: false, card: false, questions: 1 };
  return sumOf(partsOf(plan, size, [place]));
}

/**
 * Plans a session: as much of a story's votes and talk as fits, and where not even the least of it does, that least
 * with the minutes that are missing. Agreements, notes, the quiet minute and the close are never left out.
 */
export function runSheetOf(plan: PlanFor): RunSheet {
  const all = placesOf(plan.sheet.stops);
  const order = ranked(all);
  const partsFor = (size: Size) => partsOf(plan, size, inOrder(all, order, size.votes));
  const whole: Size = {
    votes: Math.min(MOST_VOTES, all.length),
    pairs: PAIRS.most,
    before: plan.sheet.before.length > 0,
    card: plan.sheet.stops.some(({ questions }) => questions.length > 0),
    questions: Math.min(3, plan.sheet.after.length),
  };
  const sizes = sizesFrom(whole);
  const fits = sizes.findIndex((size) => sumOf(partsFor(size)) <= plan.minutes);
  const left = fits < 0 ? sizes.slice(-1) : sizes.slice(fits);
  const [size = whole] = left;
  const parts = partsFor(size);
  const total = sumOf(parts);
  return {
    parts: timed(parts),
    total,
    spare: plan.minutes - total,
    votes: size.votes,
    questions: size.questions,
    counting: countingOf(plan.people),
    leaveOut: left.slice(1).map((next, at) => {
      const before = left[at] ?? size;
      const act = all[order[next.votes] ?? 0]?.act ?? "";
      return goneIn(before, next, act, sumOf(partsFor(before)) - sumOf(partsFor(next)));
    }),
  };
}
