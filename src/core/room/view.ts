import type { Playthrough } from "../playthrough";
import type { Ballot, Half } from "./ballot";
import type { Poll } from "./poll";
import { type Phase, pollOf, type Room, type Shown, type Taken } from "./room";

/** What stands beside a room: who is there and how many have answered. */
export interface Present {
  /** Phones that are connected. */
  readonly people: number;
  /** Ballots in the open poll, *rather not* among them. */
  readonly answered: number;
  /** How often *Pause, please* was pressed since the facilitator last looked. */
  readonly pauses: number;
}

/** A poll as it may be seen: its tally only once revealed. */
export type SeenPoll = Omit<Poll, "tally" | "hands"> & Pick<Poll, "tally">;

interface Common {
  readonly code: string;
  readonly title: string;
  readonly phase: Phase;
  readonly shown: Shown;
  readonly couple: readonly [string, string];
  readonly poll?: SeenPoll;
}

/** What a phone shows. */
export interface PhoneView extends Common {
  readonly role: "phone";
  readonly half: Half;
  /** Moves that have been made: a poll of an earlier turn is over and done with. */
  readonly turn: number;
  /** What this seat answered in the open poll. */
  readonly answer?: Ballot;
}

/** What the big screen shows beside the stage; nothing private is in it. */
export interface ScreenView extends Common {
  readonly role: "screen";
  readonly people: number;
  readonly answered: number;
  readonly locked: boolean;
  /** Whether enough have answered for the closed poll to be revealed; else the room decides by talking. */
  readonly enough: boolean;
  /** The revealed poll that the one under way asks again. */
  readonly before?: SeenPoll;
}

/** What the facilitator sees; the tally of a poll that is not revealed is not in it either. */
export interface FacilitatorView extends Common, Present {
  readonly role: "facilitator";
  readonly locked: boolean;
  readonly quorum: number;
  readonly playthrough: Playthrough;
  readonly polls: readonly SeenPoll[];
  readonly taken: readonly Taken[];
  /** Whether enough have answered for the closed poll to be revealed. */
  readonly enough: boolean;
}

/** A phone that looks. */
export interface PhoneViewer {
  readonly role: "phone";
  readonly half: Half;
  readonly answer?: Ballot;
}

/** Who looks. */
export type Viewer = PhoneViewer | { readonly role: "screen" } | { readonly role: "facilitator" };

/** What one viewer may see. */
export type View = PhoneView | ScreenView | FacilitatorView;

const seen = ({ tally, hands: _hands, ...poll }: Poll): SeenPoll =>
  poll.state === "revealed" && tally !== undefined ? { ...poll, tally } : poll;

/** The revealed poll that the last one asks again. */
const askedBefore = (polls: readonly SeenPoll[]): SeenPoll | undefined =>
  polls.find(({ id, tally }) => id === polls.at(-1)?.again && tally !== undefined);

/** What of a room the big screen may show; a facilitator's page works it out of its own view. */
export function screenOf({
  code,
  title,
  phase,
  shown,
  couple,
  poll,
  people,
  answered,
  locked,
  enough,
  polls,
}: Omit<ScreenView, "role" | "before"> & Pick<FacilitatorView, "polls">): ScreenView {
  const before = askedBefore(polls);
  return {
    role: "screen",
    code,
    title,
    phase,
    shown,
    couple,
    people,
    answered,
    locked,
    enough,
    ...(poll === undefined ? {} : { poll }),
    ...(before === undefined ? {} : { before }),
  };
}

/** The one place that decides what each role may see of a room. */
export function viewFor(room: Room, present: Present, viewer: PhoneViewer): PhoneView;
export function viewFor(
  room: Room,
  present: Present,
  viewer: { readonly role: "screen" },
): ScreenView;
export function viewFor(
  room: Room,
  present: Present,
  viewer: { readonly role: "facilitator" },
): FacilitatorView;
export function viewFor(room: Room, present: Present, viewer: Viewer): View;
export function viewFor(room: Room, present: Present, viewer: Viewer): View {
  const poll = pollOf(room);
  const common: Common = {
    code: room.code,
    title: room.title,
    phase: room.phase,
    shown: room.shown,
    couple: room.couple,
    ...(poll === undefined ? {} : { poll: seen(poll) }),
  };
  const enough = (poll?.tally?.voted ?? 0) >= room.quorum;
  switch (viewer.role) {
    case "phone":
      return {
        ...common,
        role: "phone",
        half: viewer.half,
        turn: room.playthrough.moves.length,
        ...(viewer.answer === undefined ? {} : { answer: viewer.answer }),
      };
    case "screen":
      return screenOf({
        ...common,
        ...present,
        locked: room.locked,
        enough,
        polls: room.polls.map(seen),
      });
    case "facilitator":
      return {
        ...common,
        ...present,
        role: "facilitator",
        locked: room.locked,
        quorum: room.quorum,
        playthrough: room.playthrough,
        polls: room.polls.map(seen),
        taken: room.taken,
        enough,
      };
  }
}
