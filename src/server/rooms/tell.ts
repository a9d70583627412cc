import type { Half } from "../../core/room/ballot";
import { type Present, viewFor } from "../../core/room/view";
import type { Rooms } from "./rooms";
import type { Found } from "./store";
import { groupOf, type Wire } from "./wire";

/** The count of answers is told at most four times a second. */
const COUNT_EVERY_MS = 250;

const HALVES: readonly Half[] = [0, 1];

/** Tells pages what they may see of their room. */
export interface Telling {
  present(found: Found): Promise<Present>;
  /** A room has changed: everybody in it gets a whole view. */
  changed(found: Found): Promise<void>;
  /** How many are there or have answered has changed: facilitator and screen hear of it soon. */
  counted(code: string): void;
  /** Tells every room of this process anew, after something may have been lost. */
  again(): Promise<void>;
  /** A room was deleted. */
  gone(code: string): void;
  stop(): void;
}

/** Phones of this process in a room; one that is back before its dead line was noticed counts once. */
function peopleHere(wire: Wire, code: string): number {
  const { adapter, sockets } = wire.of("/");
  const ids = HALVES.flatMap((half) => [
    ...(adapter.rooms.get(groupOf({ role: "phone", code, half })) ?? []),
  ]);
  return new Set(
    ids.map((id) => {
      const place = sockets.get(id)?.data.place;
      return place?.role === "phone" ? place.seat : id;
    }),
  ).size;
}

/** Starts telling. `isOne` says that no other process serves the same rooms; `failed` hears of what went wrong. */
export function startTelling(
  wire: Wire,
  rooms: Rooms,
  { isOne, failed }: { readonly isOne: boolean; readonly failed: (error: unknown) => void },
): Telling {
  const due = new Map<string, NodeJS.Timeout>();
  wire.on("people", (code, answer) => answer(peopleHere(wire, code)));

  async function people(code: string): Promise<number> {
    const here = peopleHere(wire, code);
    if (isOne) return here;
    // A process that has just died does not answer; the next count is right again.
    const elsewhere = await wire.serverSideEmitWithAck("people", code).catch(() => []);
    return elsewhere.reduce((sum, each) => sum + each, here);
  }

  const present = async (found: Found): Promise<Present> => {
    const [there, answered] = await Promise.all([people(found.room.code), rooms.answered(found)]);
    return { people: there, answered, pauses: found.pauses };
  };

  function toLeaders({ room, version }: Found, there: Present): void {
    for (const role of ["facilitator", "screen"] as const)
      wire
        .to(groupOf({ role, code: room.code }))
        .emit("view", { view: viewFor(room, there, { role }), changes: version });
  }

  async function count(code: string): Promise<void> {
    const found = await rooms.find(code);
    if (found !== undefined) toLeaders(found, await present(found));
  }

  async function changed(found: Found): Promise<void> {
    const { room, version } = found;
    const there = await present(found);
    for (const half of HALVES)
      wire
        .to(groupOf({ role: "phone", code: room.code, half }))
        .emit("view", { view: viewFor(room, there, { role: "phone", half }), changes: version });
    toLeaders(found, there);
  }

  return {
    present,
    changed,
    async again() {
      const places = [...wire.of("/").sockets.values()].flatMap(({ data }) => data.place ?? []);
      for (const code of new Set(places.map(({ code }) => code))) {
        const found = await rooms.find(code);
        if (found !== undefined) await changed(found);
      }
    },
    counted(code) {
      if (due.has(code)) return;
      const timer = setTimeout(() => {
        due.delete(code);
        count(code).catch(failed);
      }, COUNT_EVERY_MS);
      due.set(code, timer);
    },
    gone(code) {
      for (const role of ["facilitator", "screen"] as const)
        wire.to(groupOf({ role, code })).emit("gone");
      for (const half of HALVES) wire.to(groupOf({ role: "phone", code, half })).emit("gone");
    },
    stop() {
      for (const timer of due.values()) clearTimeout(timer);
      due.clear();
    },
  };
}
