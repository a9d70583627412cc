import type { Ballot } from "../core/room/ballot";
import type { RejectionName } from "../core/room/rejection";
import type { Room } from "../core/room/room";
import type { Command } from "../core/room/step";
import type { FacilitatorView, PhoneView, ScreenView } from "../core/room/view";

/** Version of these messages; a page of another version is told to load anew. */
export const PROTOCOL = 1;

/** Where sockets are, beside the pages. */
export const SOCKET_PATH = "/rooms";

/** Why a message was not done: a rule of the room, or something about the message or the server itself. */
export type RefusalName =
  | RejectionName
  | "message/unclear"
  | "message/too-many"
  | "message/other-version"
  | "join/wait"
  | "lead/refused"
  | "store/waiting";

/** The answer to a message. */
export type Answer<Result> =
  | ({ readonly ok: true } & Result)
  | { readonly ok: false; readonly refused: RefusalName };

/** Makes a room. */
export interface Make {
  readonly version: number;
  readonly room: Pick<Room, "title" | "quorum" | "playthrough" | "couple">;
}

/** What its facilitator gets, once. The secret leads the room and is kept nowhere but on the facilitator's device. */
export interface Made {
  readonly code: string;
  /** 128 bits for the QR code: whoever has it need not be guessed. */
  readonly key: string;
  readonly secret: string;
  readonly view: FacilitatorView;
}

/** Leads a room that was made. */
export interface Lead {
  readonly version: number;
  readonly code: string;
  readonly secret: string;
}

/** A command with its number: each is done once, however often it arrives. */
export interface Ask {
  /** One more than that of the last command. */
  readonly order: number;
  readonly command: Command;
}

/** Joins a room, or comes back to the seat that was taken before. */
export interface Join {
  readonly version: number;
  readonly code: string;
  readonly key?: string;
  readonly seat?: string;
}

/** Casts a ballot; a later one replaces it. */
export interface CastBallot {
  readonly poll: number;
  readonly ballot: Ballot;
}

/** Watches a room as its big screen. */
export interface Watch {
  readonly version: number;
  readonly code: string;
}

type Acknowledge<Result> = (answer: Answer<Result>) => void;
type Nothing = Readonly<Record<never, never>>;

/** What pages send. Every message is acknowledged; a ballot once it is stored. */
export interface FromPage {
  make(message: Make, answer: Acknowledge<Made>): void;
  lead(
    message: Lead,
    answer: Acknowledge<{ readonly view: FacilitatorView; readonly order: number }>,
  ): void;
  command(message: Ask, answer: Acknowledge<{ readonly view: FacilitatorView }>): void;
  join(
    message: Join,
    answer: Acknowledge<{ readonly seat: string; readonly view: PhoneView }>,
  ): void;
  cast(message: CastBallot, answer: Acknowledge<Nothing>): void;
  pause(answer: Acknowledge<Nothing>): void;
  watch(message: Watch, answer: Acknowledge<{ readonly view: ScreenView }>): void;
  /** What the facilitator's page shows, for the big screen; not stored. */
  feed(frame: unknown): void;
}

/** What the server sends: always whole, so that a message lost on the way is made good by the next. */
export interface FromServer {
  view(view: PhoneView | ScreenView | FacilitatorView): void;
  feed(frame: unknown): void;
  /** A screen has come and wants what is shown. */
  wanted(): void;
}
