import type { Server, Socket } from "socket.io";
import type { Half } from "../../core/room/ballot";
import type { FromPage, FromServer } from "../../net/protocol";

/** What a page is in a room, once it was let in. */
export type Place =
  | { readonly role: "phone"; readonly code: string; readonly seat: string; readonly half: Half }
  | { readonly role: "facilitator" | "screen"; readonly code: string };

/** What processes ask each other. */
export interface BetweenProcesses {
  people(code: string, answer: (people: number) => void): void;
}

/** What is known of a connection. */
export interface Known {
  place?: Place;
}

/** All sockets of this process, and the line to those of others. */
export type Wire = Server<FromPage, FromServer, BetweenProcesses, Known>;
/** One page's connection. */
export type PageSocket = Socket<FromPage, FromServer, BetweenProcesses, Known>;

/** The name under which the sockets of a place are reached together. */
export const groupOf = (
  place: { readonly code: string } & Pick<Place, "role"> & { readonly half?: Half },
): string => `${place.code} ${place.role}${place.role === "phone" ? ` ${place.half}` : ""}`;
