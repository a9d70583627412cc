import type { Cast, Half } from "../../core/room/ballot";
import { type Found, heldPoll, type Kept, openPoll, type Store } from "./store";

interface Held {
  found: Found;
  readonly seats: Map<string, Half>;
  readonly ballots: Map<number, Map<string, Cast>>;
}

/** A store for tests and for trying things out: it ends with its process. */
export function memoryStore(): Store {
  const rooms = new Map<string, Held>();
  const held = (code: string) => rooms.get(code);
  const at = (kept: Kept, version: number): Found => structuredClone({ ...kept, version });
  return {
    async make(kept) {
      if (rooms.has(kept.room.code)) return false;
      rooms.set(kept.room.code, { found: at(kept, 1), seats: new Map(), ballots: new Map() });
      return true;
    },
    read: async (code) => held(code)?.found,
    async change(code, version, kept) {
      const room = held(code);
      if (room?.found.version !== version) return false;
      room.found = at(kept, version + 1);
      for (const poll of room.ballots.keys())
        if (poll !== heldPoll(kept.room)) room.ballots.delete(poll);
      return true;
    },
    async sit(code, seat, most) {
      const seats = held(code)?.seats;
      const there = seats?.get(seat);
      if (seats === undefined || there !== undefined) return there;
      if (seats.size >= most) return undefined;
      const half: Half = seats.size % 2 === 0 ? 0 : 1;
      seats.set(seat, half);
      return half;
    },
    seat: async (code, seat) => held(code)?.seats.get(seat),
    async cast(code, poll, seat, cast) {
      const room = held(code);
      if (room === undefined) return "gone";
      if (poll === 0 || openPoll(room.found.room) !== poll) return "shut";
      const ballots = room.ballots.get(poll) ?? new Map<string, Cast>();
      room.ballots.set(poll, ballots.set(seat, cast));
      return "kept";
    },
    ballot: async (code, poll, seat) => held(code)?.ballots.get(poll)?.get(seat)?.ballot,
    answered: async (code, poll) => held(code)?.ballots.get(poll)?.size ?? 0,
    casts: async (code, poll) => [...(held(code)?.ballots.get(poll)?.values() ?? [])],
    async remove(code) {
      rooms.delete(code);
    },
    idle: async (since) =>
      [...rooms].filter(([, { found }]) => found.touched < since).map(([code]) => code),
    healthy: async () => true,
    async stop() {
      rooms.clear();
    },
  };
}
