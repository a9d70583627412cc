import type { Frame } from "../core/room/frame";
import type { Command } from "../core/room/step";
import type { FacilitatorView } from "../core/room/view";
import type { Answer } from "./protocol";

/**
 * Where phones find a room: nowhere, since it is inside the facilitator's page; on a server that only this machine
 * can reach; or under the address of the pages, with a slash at its end.
 */
export type Reach =
  | { readonly kind: "none" }
  | { readonly kind: "loopback" }
  | { readonly kind: "network"; readonly address: string };

/** What a facilitator's device keeps of a room on a server, so that it can lead it again. */
export interface HeldRoom {
  readonly code: string;
  /** For the QR code. */
  readonly key: string;
  /** Never in an address that is shown, and nowhere but on the facilitator's own devices. */
  readonly secret: string;
}

/** A room as its facilitator's page has it just now. */
export interface Led {
  readonly view: FacilitatorView;
  /** Whether the room can be reached; while it is not, the view is the last one, and commands wait. */
  readonly isUp: boolean;
  readonly reach: Reach;
  /** Where a room on a server is led from; absent for one inside the page, and its key may be renewed. */
  readonly held?: HeldRoom;
}

/** The answer to a command: the room as it is then, or why it stays as it is. */
export type Commanded = Answer<{ readonly view: FacilitatorView }>;

/** A room that is led: over a socket, or inside the page. Both run the same rules. */
export interface Leading {
  /** The room as it is now. */
  now(): Led;
  /** Calls back with the room as it is, and whenever that changes; returns its stop. */
  subscribe(listener: (led: Led) => void): () => void;
  /**
   * Asks something of the room; commands are done in the order in which they were asked, each once. Over a socket it
   * waits for the line to come back. An answer's view has been told to the listeners before.
   */
  command(command: Command): Promise<Commanded>;
  /** Shows this on the big screens that come over the server, those that come later included. */
  feed(frame: Frame): void;
  /** Lets go of the room, which stays as it is. */
  stop(): void;
}
