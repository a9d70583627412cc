import type { Playthrough } from "../playthrough";
import { type Cast, tallyOf } from "./ballot";
import { type Counts, listsOf, type Option, type Poll, type PollKind } from "./poll";
import type { Rejection, RejectionName } from "./rejection";
import { pollOf, type Room, type Shown } from "./room";

/** What a facilitator may ask of a room. */
export type Command =
  | { readonly does: "lock"; readonly locked: boolean }
  /** The facilitator's page has told more of the story, or has gone back in it. */
  | { readonly does: "tell"; readonly playthrough: Playthrough; readonly shown: Shown }
  | {
      readonly does: "open";
      readonly kind: PollKind;
      readonly options: readonly Option[];
      /** A poll at the same choice point that this one asks again. */
      readonly again?: number;
      readonly seconds?: number;
      readonly stops?: boolean;
    }
  /** One more line has passed that may be tapped. */
  | { readonly does: "line"; readonly option: Option }
  | { readonly does: "hands"; readonly counts: readonly Counts[] }
  | { readonly does: "close" }
  | { readonly does: "reveal" }
  /** The room goes this way; the page has made the move. */
  | {
      readonly does: "take";
      readonly choice: string;
      readonly playthrough: Playthrough;
      readonly shown: Shown;
    }
  /** The facilitator has seen that *Pause, please* was pressed, so many times; the server takes them off. */
  | { readonly does: "seen"; readonly pauses: number }
  | { readonly does: "debrief" }
  | { readonly does: "end" };

const refuse = (rejection: RejectionName): Rejection => ({ rejection });

/** Most options that a poll takes: of a whole scene's lines, each may be tapped. */
const MOST_OPTIONS = 200;

const withPoll = (room: Room, poll: Poll): Room => ({
  ...room,
  polls: [...room.polls.slice(0, -1), poll],
});

const isUnderWay = (poll: Poll | undefined): boolean =>
  poll?.state === "open" || poll?.state === "closing";

function open(
  room: Room,
  command: Extract<Command, { does: "open" }>,
  now: number,
): Room | Rejection {
  const last = pollOf(room);
  if (isUnderWay(last)) return refuse("poll/still-open");
  const { kind, options, again, seconds, stops } = command;
  const distinct = new Set(options.map(({ id }) => id)).size;
  const fewest = kind === "bid" ? 0 : 2;
  if (distinct < options.length || options.length < fewest || options.length > MOST_OPTIONS)
    return refuse("poll/options");
  const turn = room.playthrough.moves.length;
  if (again !== undefined && !room.polls.some((poll) => poll.id === again && poll.turn === turn))
    return refuse("poll/unknown");
  const poll: Poll = {
    id: (last?.id ?? 0) + 1,
    turn,
    kind,
    options,
    state: "open",
    ...(again === undefined ? {} : { again }),
    ...(seconds === undefined ? {} : { until: now + seconds * 1000 }),
    ...(stops === true ? { stops } : {}),
  };
  return { ...room, phase: "playing", polls: [...room.polls, poll] };
}

function addLine(room: Room, option: Option): Room | Rejection {
  const poll = pollOf(room);
  if (poll?.kind !== "bid" || poll.state !== "open") return refuse("poll/closed");
  if (poll.options.some(({ id }) => id === option.id) || poll.options.length >= MOST_OPTIONS)
    return refuse("poll/options");
  return withPoll(room, { ...poll, options: [...poll.options, option] });
}

const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= 10_000;

function hands(room: Room, counts: readonly Counts[]): Room | Rejection {
  const poll = pollOf(room);
  if (poll?.state !== "open") return refuse("poll/closed");
  const fits =
    counts.length === listsOf(poll.kind) &&
    counts.every((list) => list.length === poll.options.length && list.every(isCount));
  return fits ? withPoll(room, { ...poll, hands: counts }) : refuse("hands/unclear");
}

function reveal(room: Room): Room | Rejection {
  const poll = pollOf(room);
  if (poll?.tally === undefined) return refuse("poll/not-closed");
  if (poll.tally.voted < room.quorum) return refuse("poll/too-few");
  return withPoll(room, { ...poll, state: "revealed" });
}

function take(room: Room, command: Extract<Command, { does: "take" }>): Room | Rejection {
  const poll = pollOf(room);
  if (isUnderWay(poll)) return refuse("poll/still-open");
  const turn = room.playthrough.moves.length;
  // A poll about something else, or at that number on another way, did not ask for this.
  const asked = poll?.options.some(({ id }) => id === command.choice) === true;
  const shown = asked && poll.turn === turn && poll.state === "revealed" ? { poll: poll.id } : {};
  return {
    ...room,
    phase: "playing",
    playthrough: command.playthrough,
    shown: command.shown,
    // What was taken later on a way that was gone back from is no part of the route.
    taken: [
      ...room.taken.filter((each) => each.turn < turn),
      { turn, choice: command.choice, ...shown },
    ],
  };
}

/**
 * The room after a facilitator's command, or why it stays as it is. `now` is in ms since 1970. Closing only
 * shuts the poll: `counted` ends it with its ballots.
 */
export function step(room: Room, command: Command, now: number): Room | Rejection {
  if (room.phase === "ended") return refuse("room/ended");
  switch (command.does) {
    case "lock":
      return { ...room, locked: command.locked };
    case "tell": {
      const { moves } = command.playthrough;
      return {
        ...room,
        phase: room.phase === "joining" ? "playing" : room.phase,
        playthrough: command.playthrough,
        shown: command.shown,
        // A saved run may go another way from any turn on.
        taken: room.taken.filter(({ turn, choice }) => moves[turn] === choice),
      };
    }
    case "open":
      return open(room, command, now);
    case "line":
      return addLine(room, command.option);
    case "hands":
      return hands(room, command.counts);
    case "close": {
      const poll = pollOf(room);
      if (poll === undefined) return refuse("poll/unknown");
      return poll.state === "open" ? withPoll(room, { ...poll, state: "closing" }) : room;
    }
    case "reveal":
      return reveal(room);
    case "seen":
      return room;
    case "take":
      return take(room, command);
    case "debrief":
      return isUnderWay(pollOf(room)) ? refuse("poll/still-open") : { ...room, phase: "debrief" };
    case "end":
      return { ...room, phase: "ended" };
  }
}

/** The room with its shut poll counted; unchanged where no poll is being closed. The ballots may then be forgotten. */
export function counted(room: Room, casts: readonly Cast[]): Room {
  const poll = pollOf(room);
  if (poll?.state !== "closing") return room;
  return withPoll(room, { ...poll, state: "closed", tally: tallyOf(poll, casts) });
}
