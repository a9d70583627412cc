import type { Choice } from "../../core/choice";
import type { Header } from "../../core/passage";
import type { Picture } from "../../core/picture";
import type { ScreenLine } from "../../core/room/frame";
import type { Counts, PollKind } from "../../core/room/poll";
import type { Deed, Stand } from "../../core/room/round";
import type { FacilitatorView } from "../../core/room/view";
import type { Telling } from "../../core/telling";

/** Something that the facilitator should know. */
export type LeadNotice =
  /** The room did not do what was asked; the name says why. */
  | { readonly kind: "refused"; readonly why: string }
  /** The script has lost a move of the room's: it stands before it. */
  | { readonly kind: "changed" }
  | { readonly kind: "stopped"; readonly reason: string };

/** A way that was not taken, tried for a few lines. */
export interface AsideView {
  readonly words: string;
  /** The lines that were told last of it. */
  readonly lines: readonly ScreenLine[];
  /** Whether more of its lines will come. */
  readonly goesOn: boolean;
}

/** How phones come to the room. */
export type Way =
  | { readonly kind: "none" | "loopback" }
  /** The address that they type, and the one in the QR code, which is absent while the lobby is locked. */
  | { readonly kind: "network"; readonly address: string; readonly join?: string };

/** How long a poll is meant to stay open. */
export interface Timer {
  /** None where nobody is hurried. */
  readonly seconds?: number;
  /** Whether the poll is closed when the time is over. */
  readonly stops: boolean;
}

/** Everything that a facilitator sees at one moment. */
export interface LeadView {
  readonly header: Header;
  readonly room: FacilitatorView;
  readonly isUp: boolean;
  readonly way: Way;
  readonly telling: Telling;
  readonly stand: Stand;
  /** What *Next* does; absent where the facilitator decides. */
  readonly next?: Deed;
  readonly canTake: boolean;
  /** What the session asks at marked places. */
  readonly kind: PollKind;
  readonly timer: Timer;
  /** When the time for the open poll is over, in ms since 1970. */
  readonly until?: number;
  /** Hands counted in the open poll, laid out as its tally. */
  readonly hands?: readonly Counts[];
  /** The list of counts to which raised hands are added. */
  readonly list: number;
  /** The first vote, where the poll on show asks a second time. */
  readonly before?: readonly Counts[];
  readonly aside?: AsideView;
  /** Ways that were not taken at the last choice point. */
  readonly others: readonly Choice[];
  /** The way that was asked for and is not the one that most were for. */
  readonly wanted?: Choice;
  readonly notices: readonly LeadNotice[];
  readonly picture: Picture;
  /** Whether this screen is shown to the room, without what is private. */
  readonly isShown: boolean;
  /** Opens the room on another device of the facilitator's: a secret. */
  readonly deviceLink?: string;
}

/** What a facilitator can do. */
export interface LeadActions {
  readonly next: () => void;
  readonly open: (kind?: PollKind) => void;
  readonly close: () => void;
  readonly reveal: () => void;
  readonly talk: () => void;
  readonly again: () => void;
  /** Reads the next line without asking anything. */
  readonly readOn: () => void;
  /** Takes a way; one that is not the majority's waits for a reason, or for being let go. */
  readonly take: (choice: string) => void;
  readonly takeWanted: (why: string) => void;
  readonly letGo: () => void;
  /** Counts so many more hands for an option of the open poll. */
  readonly raise: (at: number, more: number, list?: number) => void;
  readonly countList: (list: number) => void;
  readonly goBack: (turn: number) => void;
  readonly whatIf: (choice: string) => void;
  readonly endAside: () => void;
  readonly lock: (locked: boolean) => void;
  readonly ask: (kind: PollKind) => void;
  readonly time: (timer: Timer) => void;
  readonly see: () => void;
  readonly openScreen: () => void;
  readonly show: (isShown: boolean) => void;
  readonly debrief: () => void;
  readonly end: () => void;
  readonly dismiss: (notice: LeadNotice) => void;
}
