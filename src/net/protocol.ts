import type { Ballot } from "../core/room/ballot";
import type { Frame } from "../core/room/frame";
import type { RefusalName } from "../core/room/rejection";
import type { Room } from "../core/room/room";
import type { Command } from "../core/room/step";
import type { FacilitatorView, PhoneView, ScreenView } from "../core/room/view";

/** Version of these messages; a page of another version is told to load anew. */
export const PROTOCOL = 1;

/** Where the sockets of phones and big screens are, beside the pages. */
export const SOCKET_PATH = "/rooms";
/** Where those of facilitators are, who may send longer messages. */
export const LEAD_PATH = "/leading";

/** The answer to a message. */
export type Answer<Result> =
  | ({ readonly ok: true } & Result)
  | { readonly ok: false; readonly refused: RefusalName };

/** A view, and how often the room had changed by then: one of fewer changes than another is the older. */
export interface Seen<View> {
  readonly view: View;
  readonly changes: number;
}

/** Makes a room. */
export interface Make {
  readonly version: number;
  readonly room: Pick<Room, "title" | "quorum" | "playthrough" | "couple">;
}

/** What its facilitator gets, once. The secret leads the room and is kept nowhere but on the facilitator's device. */
export interface Made extends Seen<FacilitatorView> {
  readonly code: string;
  /** 128 bits for the QR code: whoever has it need not be guessed. */
  readonly key: string;
  readonly secret: string;
  /** Where phones reach this server over the network, if it knows. */
  readonly phones?: string;
}

/** Leads a room that was made. */
export interface Lead {
  readonly version: number;
  readonly code: string;
  readonly secret: string;
}

/** A command with its number: each is done once, however often it arrives. */
export interface Ask {
  /** The device that asks, by 128 bits of chance: each counts its own commands. */
  readonly device: string;
  /** One more than that of the device's last command. */
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

/** What a phone gets that joined. */
export interface Joined extends Seen<PhoneView> {
  /** 128 bits that are this phone's place in the room. */
  readonly seat: string;
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
  lead(message: Lead, answer: Acknowledge<Pick<Made, "view" | "changes" | "phones">>): void;
  command(message: Ask, answer: Acknowledge<Seen<FacilitatorView>>): void;
  join(message: Join, answer: Acknowledge<Joined>): void;
  cast(message: CastBallot, answer: Acknowledge<Nothing>): void;
  pause(message: Nothing, answer: Acknowledge<Nothing>): void;
  watch(message: Watch, answer: Acknowledge<Seen<ScreenView>>): void;
  /** What the facilitator's page shows, for the big screen; not stored. */
  feed(frame: Frame): void;
}

/** What the server sends: always whole, so that a message lost on the way is made good by the next. */
export interface FromServer {
  /** A phone's own answer is not in its view: the phone knows it. */
  view(seen: Seen<PhoneView | ScreenView | FacilitatorView>): void;
  feed(frame: Frame): void;
  /** A screen has come and wants what is shown. */
  wanted(): void;
  /** The room was deleted. */
  gone(): void;
}
