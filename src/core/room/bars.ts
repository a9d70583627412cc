import type { ToldPoll } from "./look-back";
import type { Counts, Option } from "./poll";
import { leadersOf } from "./round";

/** How many were for an option, and as what part (0 to 1) of the longest that a bar can be. */
export interface Length {
  readonly count: number;
  readonly part: number;
}

/** One list's count for an option, beside what it was in the poll that was asked before. */
export interface Bar extends Length {
  readonly before?: Length;
}

/** An option of a revealed poll with a bar for each of its lists. */
export interface BarRow {
  readonly option: Option;
  /** Its place among the options, from 1. */
  readonly number: number;
  readonly bars: readonly Bar[];
  /** Whether no other option has more; of several such it is a tie. */
  readonly leads: boolean;
}

const sum = (counts: Counts): number => counts.reduce((all, each) => all + each, 0);

/** The most that a bar can count: all who answered, or the larger half of a room. */
const mostOf = ({ kind, tally }: ToldPoll): number =>
  kind === "halves" ? Math.max(...tally.counts.map(sum)) : tally.voted;

const countFor = ({ options, tally }: ToldPoll, list: number, option: string): number =>
  tally.counts[list]?.[options.findIndex(({ id }) => id === option)] ?? 0;

/** Lays out a revealed poll as bars on one scale with the poll that it asks again, if it does. */
export function barRows(poll: ToldPoll, before?: ToldPoll): readonly BarRow[] {
  const scale = Math.max(1, mostOf(poll), before === undefined ? 0 : mostOf(before));
  const length = (count: number): Length => ({ count, part: count / scale });
  const leaders = leadersOf(poll);
  return poll.options.map((option, at) => ({
    option,
    number: at + 1,
    leads: leaders.includes(option.id),
    bars: poll.tally.counts.map((counts, list) => ({
      ...length(counts[at] ?? 0),
      ...(before === undefined ? {} : { before: length(countFor(before, list, option.id)) }),
    })),
  }));
}

/** A line that passed while the room looked for bids. */
export interface Hit extends Length {
  readonly option: Option;
  /** Its place among the lines, from 0. */
  readonly at: number;
}

/** The lines of a revealed poll for bids with how many tapped at each, in the order in which they passed. */
export function hitsOf({ options, tally }: ToldPoll): readonly Hit[] {
  const [counts = []] = tally.counts;
  const most = Math.max(1, ...counts);
  return options.map((option, at) => {
    const count = counts[at] ?? 0;
    return { option, at, count, part: count / most };
  });
}

/** Of these the `most` at which the most people tapped, in the order in which they passed. */
export const strongest = (hits: readonly Hit[], most: number): readonly Hit[] =>
  hits
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.at - other.at)
    .slice(0, most)
    .toSorted((one, other) => one.at - other.at);
