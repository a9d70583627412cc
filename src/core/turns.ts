import type { Beat } from "./beat";
import { type Bid, bidderOf, bidOf, type Heard, heardIn } from "./bid";
import { type Choice, replyOf, type Turning } from "./choice";
import type { Passage } from "./passage";
import { actOf } from "./picture";
import { type Tag, tagValues } from "./tags";

/** One numbered step of a playthrough with all that the debrief tells of it. */
export interface Turn {
  /** Number of the move, from 0. */
  readonly number: number;
  readonly act: string;
  /** The bid that this move answered. */
  readonly bid?: Bid;
  readonly choice: Choice;
  /** What was heard, in the words of who heard it. */
  readonly heard: readonly Heard[];
  /** What the habit just chosen protected. */
  readonly protects: readonly string[];
  /** What a person who feels secure might have done. */
  readonly secure: readonly string[];
  /** How the other answered the player's bid, before the next move. */
  readonly replies: readonly Turning[];
  /** A toward that follows an away on the same bid or the next. */
  readonly repair: boolean;
}

const lastOf = <T>(list: readonly T[]): T | undefined => list.at(-1);

const bidIn = (beats: readonly Beat[]): Bid | undefined =>
  lastOf(beats.flatMap((beat) => bidOf(beat) ?? []));

const allTags = (beats: readonly Beat[]): readonly Tag[] => beats.flatMap((beat) => beat.tags);

/** The act of each passage: the last `act` tag up to its end. */
function actsOf(passages: readonly Passage[]): readonly string[] {
  let act = "";
  return passages.map((passage) => {
    const opened = lastOf(tagValues(allTags(passage.beats), "act"));
    if (opened !== undefined) act = actOf(opened).title;
    return act;
  });
}

/** An away that has not been answered by a toward yet, and for how many bids it stays open. */
type OpenAway = 0 | 1 | 2;

function repairStep(open: OpenAway, turning: Turning | undefined, newBid: boolean) {
  const left: OpenAway = open > 0 && newBid ? ((open - 1) as OpenAway) : open;
  if (turning?.direction === "away") return { repair: false, open: 2 as OpenAway };
  if (turning?.direction === "toward") return { repair: left > 0, open: 0 as OpenAway };
  return { repair: false, open: left };
}

/**
 * The turns of a playthrough. `passages` holds one more than there are `moves` (or as many, where the last one
 * is still being told); tags before a choice belong to it (`bid`, `secure`), tags after it tell of it
 * (`heard`, `protects`, `reply`).
 */
export function turnsOf(passages: readonly Passage[], moves: readonly string[]): readonly Turn[] {
  const acts = actsOf(passages);
  let open: OpenAway = 0;
  let waiting: Bid | undefined;
  return moves.flatMap((move, number) => {
    const before = passages[number];
    const choice = before?.choices.find((each) => each.id === move);
    if (before === undefined || choice === undefined) return [];
    const fresh = bidIn(before.beats);
    const bid = fresh ?? waiting;
    waiting = choice.kind === "wait" ? bid : undefined;
    const step = repairStep(open, choice.turning, fresh !== undefined);
    open = step.open;
    const next = passages[number + 1]?.beats ?? [];
    const after = allTags(next);
    const replies = tagValues(after, "reply").flatMap((value) => replyOf(value) ?? []);
    const turn: Turn = {
      number,
      act: acts[number] ?? "",
      ...(bid === undefined ? {} : { bid }),
      choice,
      heard: next.flatMap(heardIn),
      protects: tagValues(after, "protects"),
      secure: tagValues(allTags(before.beats), "secure"),
      replies,
      repair: step.repair,
    };
    return [turn];
  });
}

/** What a playthrough's turnings come to, to be told in words. */
export interface Sum {
  readonly toward: number;
  readonly away: number;
  readonly repairs: number;
  /** How often the other reached for the player. */
  readonly bids: number;
  /** How often the other answered the player, and how often toward. */
  readonly replies: number;
  readonly repliesToward: number;
}

const count = <T>(list: readonly T[], holds: (item: T) => boolean): number =>
  list.filter(holds).length;

/** Counts the player's turnings, and those of the other person, whose id is `other`. */
export function sumOf(turns: readonly Turn[], other: string): Sum {
  const replies = turns.flatMap((turn) => turn.replies);
  const bids = new Set(
    turns.flatMap(({ bid }) =>
      bid !== undefined && ["", other].includes(bidderOf(bid)) ? [bid] : [],
    ),
  );
  return {
    toward: count(turns, ({ choice }) => choice.turning?.direction === "toward"),
    away: count(turns, ({ choice }) => choice.turning?.direction === "away"),
    repairs: count(turns, ({ repair }) => repair),
    bids: bids.size,
    replies: replies.length,
    repliesToward: count(replies, ({ direction }) => direction === "toward"),
  };
}
