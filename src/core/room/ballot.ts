import { type Counts, listsOf, type Poll, type Tally } from "./poll";
import type { Rejection } from "./rejection";

/** The half of the room that a seat belongs to. */
export type Half = 0 | 1;

/** What one seat answers in a poll. Not voting is an ordinary answer. */
export type Ballot =
  | { readonly says: "rather-not" }
  | { readonly says: "option"; readonly option: string }
  | { readonly says: "likely-and-helpful"; readonly likely: string; readonly helpful: string }
  | { readonly says: "bids"; readonly options: readonly string[] };

/** A ballot with the half of the seat that cast it; the seat itself is of no use for counting. */
export interface Cast {
  readonly ballot: Ballot;
  readonly half: Half;
}

const SAYS: Readonly<Record<Poll["kind"], Ballot["says"]>> = {
  one: "option",
  feeling: "option",
  halves: "option",
  bid: "bids",
  "likely-and-helpful": "likely-and-helpful",
};

/** The options that a ballot names. */
function named(ballot: Ballot): readonly string[] {
  switch (ballot.says) {
    case "rather-not":
      return [];
    case "option":
      return [ballot.option];
    case "likely-and-helpful":
      return [ballot.likely, ballot.helpful];
    case "bids":
      return ballot.options;
  }
}

/** Why a poll does not take a ballot; undefined where it does. `poll` is the number that the ballot was meant for. */
export function refusalOf(
  open: Poll | undefined,
  poll: number,
  ballot: Ballot,
): Rejection | undefined {
  if (open === undefined || open.id < poll) return { rejection: "poll/unknown" };
  if (open.id > poll) return { rejection: "poll/over" };
  if (open.state !== "open") return { rejection: "poll/closed" };
  if (ballot.says === "rather-not") return undefined;
  if (ballot.says !== SAYS[open.kind]) return { rejection: "ballot/other-kind" };
  const ids = new Set(open.options.map(({ id }) => id));
  if (named(ballot).some((id) => !ids.has(id))) return { rejection: "ballot/unknown-option" };
  return undefined;
}

/** The list, of those that a kind has, to which each option of a ballot adds. */
function marks({ ballot, half }: Cast): readonly (readonly [list: number, option: string])[] {
  if (ballot.says === "likely-and-helpful")
    return [
      [0, ballot.likely],
      [1, ballot.helpful],
    ];
  return [...new Set(named(ballot))].map((id) => [half, id] as const);
}

/** Counts the ballots and the raised hands of a poll. Depends on counts alone: neither seats nor order matter. */
export function tallyOf(poll: Poll, casts: readonly Cast[]): Tally {
  const lists = listsOf(poll.kind);
  const answers = casts.filter(({ ballot }) => ballot.says !== "rather-not");
  const all = answers.flatMap(marks);
  const count = (list: number): Counts =>
    poll.options.map(
      ({ id }, at) =>
        all.filter(([to, option]) => (lists === 1 || to === list) && option === id).length +
        (poll.hands?.[list]?.[at] ?? 0),
    );
  return {
    voted: answers.length + answeredByHand(poll),
    ratherNot: casts.length - answers.length,
    counts: Array.from({ length: lists }, (_, list) => count(list)),
  };
}

/** People whose hands were counted: whoever says what is likely raises a hand again for what might help. */
export function answeredByHand({ kind, hands = [] }: Poll): number {
  const sums = hands.map((counts) => counts.reduce((sum, each) => sum + each, 0));
  return kind === "likely-and-helpful"
    ? Math.max(0, ...sums)
    : sums.reduce((sum, each) => sum + each, 0);
}
