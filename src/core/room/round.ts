import type { Choice } from "../choice";
import { type AskedLine, askedGuess, NOTHING_NOTICED } from "../noticed";
import { tagValue } from "../tags";
import { isRead, lastPassage, readBeats, type Telling } from "../telling";
import type { Option, PollKind } from "./poll";
import type { SeenPoll } from "./view";

/** A moment of a workshop, as far as it decides what *Next* does. */
export interface Moment {
  readonly telling: Telling;
  /** The room's polls, oldest first. */
  readonly polls: readonly SeenPoll[];
  /** Whether enough have answered for the closed poll to be revealed. */
  readonly enough: boolean;
  /** What the session asks. Feelings and bids are asked on the way; its choice points then ask for one choice. */
  readonly kind: PollKind;
  /** The poll of which the room has begun to talk. */
  readonly talked?: number;
}

/** Where a round stands. */
export type Stand =
  | { readonly at: "reading" }
  /** A line has been told that asks what its speaker feels. */
  | { readonly at: "feeling"; readonly asked: AskedLine }
  /** A choice point; a marked one is worth a vote. */
  | { readonly at: "choosing"; readonly isMarked: boolean }
  | { readonly at: "polling"; readonly poll: SeenPoll; readonly isTalking: boolean }
  | { readonly at: "end" };

/** What a facilitator does next. */
export type Deed =
  | { readonly does: "read" | "close" | "reveal" | "talk" | "debrief" }
  | { readonly does: "open"; readonly kind: PollKind }
  | { readonly does: "take"; readonly choice: string };

/** Kinds of poll that ask which way the story goes. */
export const CHOICE_KINDS = ["one", "likely-and-helpful", "halves"] as const;
/** A kind of poll that asks which way the story goes. */
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** The kind in which a session's choice points are put to the vote. */
export const choiceKind = (kind: PollKind): ChoiceKind =>
  CHOICE_KINDS.find((each) => each === kind) ?? "one";

const isChoiceKind = (kind: PollKind): boolean => CHOICE_KINDS.some((each) => each === kind);

const turnOf = ({ moves }: Telling): number => moves.length;

/** Whether the choice point to which a telling comes is worth a vote. */
export const isMarked = (telling: Telling): boolean =>
  lastPassage(telling).beats.some(({ tags }) => tagValue(tags, "vote") !== undefined);

/** The options of a choice point as a poll puts them, in the order in which they are shown: Wait last. */
export const optionsOf = (choices: readonly Choice[]): readonly Option[] =>
  [...choices.filter(isAct), ...choices.filter((choice) => !isAct(choice))].map(({ id, text }) => ({
    id,
    text,
  }));

const isAct = ({ kind }: Choice): boolean => kind !== "wait";

/** The lines of the passage that is being told that have passed, as a poll for bids puts them. */
export function linesPassed(telling: Telling): readonly Option[] {
  const turn = turnOf(telling);
  return readBeats(telling, turn).flatMap(({ text }, beat) =>
    text === "" ? [] : [{ id: `${turn}.${beat}`, text }],
  );
}

/** What begins the ids of the options of a poll about one line's feeling. */
const lineMark = ({ turn, beat }: AskedLine): string => `${turn}.${beat}.`;

/** Moods to choose from at a line, as a poll puts them. */
export const feelingOptions = (asked: AskedLine, moods: readonly string[]): readonly Option[] =>
  moods.map((mood) => ({ id: `${lineMark(asked)}${mood}`, text: mood }));

const asksOf = (poll: SeenPoll, asked: AskedLine): boolean =>
  poll.kind === "feeling" && poll.options.every(({ id }) => id.startsWith(lineMark(asked)));

/** The line told last, where it asks what its speaker feels. */
export const askedLine = (telling: Telling): AskedLine | undefined =>
  askedGuess(telling, NOTHING_NOTICED);

/** Whether a poll is about the choice point at which a telling stands: not one of that number on another way. */
function isOfChoices({ kind, options, turn }: SeenPoll, telling: Telling): boolean {
  const here = optionsOf(lastPassage(telling).choices).map(({ id }) => id);
  return (
    isChoiceKind(kind) &&
    isRead(telling) &&
    turn === turnOf(telling) &&
    here.join(" ") === options.map(({ id }) => id).join(" ")
  );
}

const isOfPassage = ({ kind, options }: SeenPoll, telling: Telling): boolean => {
  const passed = new Map(linesPassed(telling).map(({ id, text }) => [id, text]));
  return (
    kind === "bid" && options.length > 0 && options.every(({ id, text }) => passed.get(id) === text)
  );
};

/** The poll that the round is about, if there is one. */
function pollHere({ telling, polls, talked }: Moment): SeenPoll | undefined {
  const poll = polls.at(-1);
  if (poll === undefined || poll.state === "open" || poll.state === "closing") return poll;
  if (isOfChoices(poll, telling)) return poll;
  if (poll.id === talked) return undefined;
  const asked = askedLine(telling);
  if (asked !== undefined && asksOf(poll, asked)) return poll;
  return isOfPassage(poll, telling) ? poll : undefined;
}

/** Says where a round stands. */
export function standOf(moment: Moment): Stand {
  const { telling, polls, kind, talked } = moment;
  const poll = pollHere(moment);
  if (poll !== undefined) return { at: "polling", poll, isTalking: poll.id === talked };
  const asked = askedLine(telling);
  if (kind === "feeling" && asked !== undefined && !polls.some((each) => asksOf(each, asked)))
    return { at: "feeling", asked };
  if (!isRead(telling)) return { at: "reading" };
  return lastPassage(telling).choices.length === 0
    ? { at: "end" }
    : { at: "choosing", isMarked: isMarked(telling) };
}

/** Whether the room is to look for bids in the passage that is being told. */
const looksForBids = ({ telling, polls, kind }: Moment): boolean =>
  kind === "bid" &&
  telling.shown > 0 &&
  isMarked(telling) &&
  !polls.some((poll) => isOfPassage(poll, telling));

/**
 * The options that most of the room is for, in the order of the poll; several where it is a tie, none before the
 * tally is revealed. Both halves of a room count together. What is likely and what might help are two questions:
 * where their answers differ it is for the facilitator to decide, as in a tie.
 */
export function leadersOf({ kind, options, tally }: SeenPoll): readonly string[] {
  if (tally === undefined) return [];
  const lists =
    kind === "halves"
      ? [options.map((_, at) => tally.counts.reduce((sum, list) => sum + (list[at] ?? 0), 0))]
      : tally.counts;
  const first = lists.map((list) => {
    const most = Math.max(...list);
    return options.filter((_, at) => most > 0 && list[at] === most).map(({ id }) => id);
  });
  return options.map(({ id }) => id).filter((id) => first.some((ids) => ids.includes(id)));
}

function nextInPoll(
  { telling, enough }: Moment,
  { poll, isTalking }: Extract<Stand, { at: "polling" }>,
): Deed | undefined {
  switch (poll.state) {
    case "open":
      return { does: poll.kind === "bid" && !isRead(telling) ? "read" : "close" };
    case "closing":
      return undefined;
    case "closed":
      if (enough) return { does: "reveal" };
      return isTalking ? undefined : { does: "talk" };
    case "revealed": {
      if (!isTalking) return { does: "talk" };
      const [choice, ...others] = leadersOf(poll);
      return choice === undefined || others.length > 0 ? undefined : { does: "take", choice };
    }
  }
}

/**
 * What *Next* does: the one key that walks the whole round. Undefined where it is for the facilitator to decide: at a
 * choice point that is not marked, in a tie, and where too few have answered and the room has talked.
 */
export function nextOf(moment: Moment): Deed | undefined {
  const stand = standOf(moment);
  switch (stand.at) {
    case "reading":
      return looksForBids(moment) ? { does: "open", kind: "bid" } : { does: "read" };
    case "feeling":
      return { does: "open", kind: "feeling" };
    case "choosing":
      return stand.isMarked ? { does: "open", kind: choiceKind(moment.kind) } : undefined;
    case "polling":
      return nextInPoll(moment, stand);
    case "end":
      return { does: "debrief" };
  }
}

/** Whether the facilitator may take the story on from here: at a choice point, with no poll under way. */
export function canTake(moment: Moment): boolean {
  const stand = standOf(moment);
  if (stand.at === "choosing") return true;
  return (
    stand.at === "polling" &&
    isChoiceKind(stand.poll.kind) &&
    (stand.poll.state === "revealed" || stand.poll.state === "closed")
  );
}
