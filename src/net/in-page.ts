import { answeredByHand } from "../core/room/ballot";
import { isRejection } from "../core/room/rejection";
import { LEAST_QUORUM, pollOf, type Room, startRoom } from "../core/room/room";
import { counted, step } from "../core/room/step";
import { type FacilitatorView, viewFor } from "../core/room/view";
import type { Commanded, Leading, Led } from "./leading";
import { readRoom } from "./parse-room";
import type { Answer, Make } from "./protocol";

/** Where a page keeps its room, so that a reload goes on where it was; writing may fail where there is no storage. */
export interface RoomPlace {
  read(): string | undefined;
  keep(text: string): void;
  remove(): void;
}

/** What a room inside the page takes from around it. */
export interface InPageOptions {
  readonly place: RoomPlace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Such a room has no code, since nobody joins it. */
const NO_CODE = "";

/** What one looks like who leads a room without phones. */
function viewOf(room: Room): FacilitatorView {
  const poll = pollOf(room);
  const present = {
    people: 0,
    answered: poll?.state === "open" ? answeredByHand(poll) : 0,
    pauses: 0,
  };
  const view = viewFor(room, present, { role: "facilitator" });
  if (view.role !== "facilitator")
    throw new Error(`The facilitator got the view of a ${view.role}.`);
  return view;
}

/** Leads a room that lives in the page: the server's rules, without a server. */
function lead(first: Room, { place, now }: InPageOptions): Leading {
  let room = first;
  const listeners = new Set<(led: Led) => void>();
  const led = (): Led => ({ view: viewOf(room), isUp: true, reach: { kind: "none" } });
  place.keep(JSON.stringify(room));

  function change(next: Room): void {
    room = next;
    if (room.phase === "ended") place.remove();
    else place.keep(JSON.stringify(room));
    const told = led();
    for (const listener of listeners) listener(told);
  }

  return {
    now: led,
    subscribe(listener) {
      listeners.add(listener);
      listener(led());
      return () => {
        listeners.delete(listener);
      };
    },
    async command(command): Promise<Commanded> {
      const next = step(room, command, now());
      if (isRejection(next)) return { ok: false, refused: next.rejection };
      // Nobody casts a ballot here: a poll that was shut is counted at once, of its hands alone.
      change(counted(next, []));
      return { ok: true, view: viewOf(room) };
    },
    feed: () => {},
    stop: () => listeners.clear(),
  };
}

/** Makes a room inside the page, in place of one that was there. */
export function makeInPage(
  made: Make["room"],
  options: InPageOptions,
): Answer<{ readonly leading: Leading }> {
  if (made.quorum < LEAST_QUORUM) return { ok: false, refused: "room/quorum" };
  return { ok: true, leading: lead(startRoom({ ...made, code: NO_CODE }), options) };
}

/** Goes on with the room that a page had before it was loaded again; undefined where there is none that can be read. */
export function goOnInPage(options: InPageOptions): Leading | undefined {
  const room = readRoom(options.place.read());
  // A page that went away while a poll was being closed counts it now.
  return room === undefined ? undefined : lead(counted(room, []), options);
}
