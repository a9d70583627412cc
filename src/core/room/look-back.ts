import type { Passage } from "../passage";
import { actOf } from "../picture";
import { tagValue } from "../tags";
import type { Turn } from "../turns";
import type { ScreenLine } from "./frame";
import { listsOf, type PollKind } from "./poll";
import type { Room } from "./room";
import type { SeenPoll } from "./view";

/** What of a room its looking back needs: the facilitator's view has it, and so has the room itself. */
export interface RoomTold extends Pick<Room, "title" | "quorum" | "couple" | "taken"> {
  readonly polls: readonly SeenPoll[];
}

/** A poll that was revealed, so that its counts may be told. */
export type ToldPoll = SeenPoll & Required<Pick<SeenPoll, "tally">>;

/** How many were for what was taken: one number, or what was called likely and what might help. */
export interface Share {
  readonly kind: PollKind;
  readonly votes: readonly number[];
  /** How many answered. */
  readonly of: number;
}

/** A turn of the room's route as everybody may see it, with what was voted there. */
export interface RoomMark {
  readonly turn: Turn;
  readonly share?: Share;
}

/** A question to talk about, with the line that it is about. */
export interface Card {
  readonly act: string;
  readonly line: ScreenLine;
  readonly question: string;
}

/** What the room looks at just now. */
export type LookingAt =
  | { readonly shows: "route" }
  /** A card or a closing question, by its place in the list. */
  | { readonly shows: "card" | "question"; readonly at: number }
  /** A quiet minute that is over at `until`, in ms since 1970. */
  | { readonly shows: "quiet"; readonly until: number }
  | { readonly shows: "end" };

/** What a room looks back at, on every screen: nothing in it is private. */
export interface RoomDebrief {
  readonly marks: readonly RoomMark[];
  readonly cards: readonly Card[];
  /** The closing questions. */
  readonly questions: readonly string[];
  readonly at: LookingAt;
}

/** The polls whose counts may be told, oldest first: those that were revealed, with enough answers. */
export const toldPolls = ({ polls, quorum }: Pick<RoomTold, "polls" | "quorum">): ToldPoll[] =>
  polls.flatMap((poll) =>
    poll.state === "revealed" && poll.tally !== undefined && poll.tally.voted >= quorum
      ? [{ ...poll, tally: poll.tally }]
      : [],
  );

/** The votes for one option: both halves of a room together, the two questions of a poll apart. */
export function votesFor({ kind, options, tally }: ToldPoll, option: string): readonly number[] {
  const at = options.findIndex(({ id }) => id === option);
  const each = tally.counts.map((counts) => counts[at] ?? 0);
  return kind === "likely-and-helpful" || listsOf(kind) === 1
    ? each
    : [each.reduce((sum, count) => sum + count, 0)];
}

/** How many were for what was taken at a turn; undefined where it was not put to a vote that was shown. */
export function shareAt(room: RoomTold, turn: number): Share | undefined {
  const taken = room.taken.find((each) => each.turn === turn);
  const poll = toldPolls(room).find(({ id }) => id === taken?.poll);
  return taken === undefined || poll === undefined
    ? undefined
    : { kind: poll.kind, votes: votesFor(poll, taken.choice), of: poll.tally.voted };
}

/** A turn without what is for the facilitator alone. */
const forAll = ({ bid: _bid, ...turn }: Turn): Turn => ({
  ...turn,
  heard: [],
  protects: [],
  secure: [],
});

/** The turns of a room's route as everybody may see them; skips are left out. */
export const marksOf = (room: RoomTold, turns: readonly Turn[]): readonly RoomMark[] =>
  turns
    .filter(({ choice }) => choice.kind !== "skip")
    .map((turn) => {
      const share = shareAt(room, turn.number);
      return { turn: forAll(turn), ...(share === undefined ? {} : { share }) };
    });

/** The questions that a route came past, in order, each once. */
export function cardsOf(passages: readonly Passage[]): readonly Card[] {
  const cards = new Map<string, Card>();
  let act = "";
  for (const { tags, text, speaker, thinks } of passages.flatMap(({ beats }) => beats)) {
    act = actOf(tagValue(tags, "act") ?? act).title;
    const question = tagValue(tags, "discuss");
    if (question === undefined || cards.has(question)) continue;
    const line = {
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(thinks === true ? { thinks } : {}),
    };
    cards.set(question, { act, line, question });
  }
  return [...cards.values()];
}
