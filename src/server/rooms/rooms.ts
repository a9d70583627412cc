import { type Ballot, refusalOf } from "../../core/room/ballot";
import type { Poll } from "../../core/room/poll";
import { isRejection, type RefusalName } from "../../core/room/rejection";
import { LEAST_QUORUM, pollOf, startRoom } from "../../core/room/room";
import { type Command, counted, step } from "../../core/room/step";
import type { Answer, Ask, CastBallot, Join, Lead, Make, Watch } from "../../net/protocol";
import { chance, hashed, isSecret, newCode, newToken, type Random, readCode } from "./keys";
import { type Found, IDLE_MS, type Kept, openPoll, type Store } from "./store";

/** Most seats of a room: a facilitator, one big screen, five hundred phones. */
export const MOST_SEATS = 500;

/** What the rooms take from around them. */
export interface RoomsOptions {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random?: Random;
}

/** Somebody's place in a room, once it was checked. */
export interface Place {
  readonly code: string;
  readonly seat: string;
  readonly half: 0 | 1;
}

/** A room that was made, with what only its facilitator gets. */
export interface NewRoom {
  readonly code: string;
  readonly key: string;
  readonly secret: string;
}

/** The rooms of a server: who may do what, over the store that holds the truth. Rejects where the store does. */
export interface Rooms {
  make(message: Make): Promise<Answer<NewRoom>>;
  lead(message: Lead): Promise<Answer<{ readonly code: string }>>;
  /** The room as the command leaves it, with a poll that it shut counted. */
  command(code: string, ask: Ask): Promise<Answer<{ readonly found: Found }>>;
  /** Whether somebody comes back to a seat that was taken before. */
  isSeated(message: Join): Promise<boolean>;
  join(message: Join): Promise<Answer<Place & { readonly answer?: Ballot }>>;
  cast(place: Place, message: CastBallot): Promise<Answer<object>>;
  /** *Pause, please*: the facilitator learns that somebody pressed it, not who. */
  pause(code: string): Promise<Answer<object>>;
  watch(message: Watch): Promise<Answer<{ readonly code: string }>>;
  /** A room as it stands, with its shut poll counted; undefined where there is none. */
  find(code: string): Promise<Found | undefined>;
  answered(found: Found): Promise<number>;
  /** Deletes the rooms that nobody has asked anything of for four hours; returns their codes. */
  sweep(): Promise<readonly string[]>;
}

const no = (refused: RefusalName): { readonly ok: false; readonly refused: RefusalName } => ({
  ok: false,
  refused,
});

/** Devices of which it is kept how far they came: the last that led. */
const DEVICES = 20;

const doneBy = (done: Kept["done"], device: string, order: number): Kept["done"] => {
  const others = Object.entries(done).filter(([each]) => each !== device);
  return Object.fromEntries([...others.slice(1 - DEVICES), [device, order]]);
};

/** What is left of the pauses: those that were pressed since the facilitator looked. */
const unseen = (pauses: number, command: Command): number =>
  command.does === "seen" ? Math.max(0, pauses - command.pauses) : pauses;

/** Tries to change a room before it gives way to others that change it too. */
const TRIES = 20;

/** Opens the rooms that a store holds. */
export function openRooms({ store, now, random = chance }: RoomsOptions): Rooms {
  // Open polls as they were read last: what such a poll takes it takes as long as it is open, so that a ballot
  // that it takes need not read its room. One that it refuses does: a line may have been added.
  const polls = new Map<string, Poll>();

  /** Changes a room as `change` says, again where somebody else was quicker; its rejection changes nothing. */
  async function change(
    code: string,
    change: (found: Found) => Kept | RefusalName,
  ): Promise<Kept | RefusalName> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await store.read(code);
      if (found === undefined) return "room/unknown";
      const next = change(found);
      if (typeof next === "string") return next;
      if (await store.change(code, found.version, { ...next, touched: now() })) return next;
    }
    throw new Error(`Room kept changing for ${TRIES} tries.`);
  }

  /** Counts a poll that was shut, also one that another process left while it was counting. */
  async function count(code: string, poll: number): Promise<void> {
    const casts = await store.casts(code, poll);
    await change(code, (found) =>
      pollOf(found.room)?.state === "closing" && pollOf(found.room)?.id === poll
        ? { ...found, room: counted(found.room, casts) }
        : "poll/over",
    );
  }

  async function find(code: string): Promise<Found | undefined> {
    const found = await store.read(code);
    const poll = found && pollOf(found.room);
    if (poll?.state !== "closing") return found;
    await count(code, poll.id);
    return store.read(code);
  }

  async function make({ room }: Make): Promise<Answer<NewRoom>> {
    if (room.quorum < LEAST_QUORUM) return no("room/quorum");
    const key = newToken(random);
    const secret = newToken(random);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const code = newCode(random);
      const kept: Kept = {
        room: startRoom({ ...room, code }),
        secret: hashed(secret),
        key: hashed(key),
        done: {},
        pauses: 0,
        touched: now(),
      };
      if (await store.make(kept)) return { ok: true, code, key, secret };
    }
    throw new Error(`No free code was found in ${TRIES} tries.`);
  }

  async function command(code: string, ask: Ask): ReturnType<Rooms["command"]> {
    const { device, order } = ask;
    const done = await change(code, (found) => {
      // A command that comes again was done, but its answer was lost on the way.
      if (order <= (found.done[device] ?? 0)) return "poll/over";
      const room = step(found.room, ask.command, now());
      if (isRejection(room)) return room.rejection;
      return {
        ...found,
        room,
        done: doneBy(found.done, device, order),
        pauses: unseen(found.pauses, ask.command),
      };
    });
    if (typeof done === "string" && done !== "poll/over") return no(done);
    const found = await find(code);
    if (found === undefined) return no("room/unknown");
    if (found.room.phase === "ended") await store.remove(code);
    return { ok: true, found };
  }

  async function join({ code: typed, key, seat }: Join): ReturnType<Rooms["join"]> {
    const code = readCode(typed);
    const found = code === undefined ? undefined : await find(code);
    if (code === undefined || found === undefined) return no("room/unknown");
    if (key !== undefined && !isSecret(key, found.key)) return no("room/unknown");
    const there = seat === undefined ? undefined : await store.seat(code, seat);
    if (there === undefined && found.room.locked) return no("room/locked");
    const own = there === undefined || seat === undefined ? newToken(random) : seat;
    const half = there ?? (await store.sit(code, own, MOST_SEATS));
    if (half === undefined) return no("room/full");
    const answer = await store.ballot(code, openPoll(found.room), own);
    return { ok: true, code, seat: own, half, ...(answer === undefined ? {} : { answer }) };
  }

  async function cast({ code, seat, half }: Place, message: CastBallot): Promise<Answer<object>> {
    if (refusalOf(polls.get(code), message.poll, message.ballot) !== undefined) {
      const found = await store.read(code);
      if (found === undefined) return no("room/unknown");
      const poll = pollOf(found.room);
      const refusal = refusalOf(poll, message.poll, message.ballot);
      if (refusal !== undefined) return no(refusal.rejection);
      if (poll !== undefined) polls.set(code, poll);
    }
    // The poll may have been shut since it was read: the store has the last word.
    const result = await store.cast(code, message.poll, seat, { ballot: message.ballot, half });
    if (result === "kept") return { ok: true };
    polls.delete(code);
    return no(result === "shut" ? "poll/closed" : "room/unknown");
  }

  return {
    make,
    command,
    join,
    cast,
    find,
    async isSeated({ code: typed, seat }) {
      const code = readCode(typed);
      return (
        code !== undefined && seat !== undefined && (await store.seat(code, seat)) !== undefined
      );
    },
    async lead({ code: typed, secret }) {
      const code = readCode(typed);
      const found = code === undefined ? undefined : await find(code);
      if (code === undefined || found === undefined || !isSecret(secret, found.secret))
        return no("lead/refused");
      return { ok: true, code };
    },
    async pause(code) {
      const done = await change(code, (found) => ({ ...found, pauses: found.pauses + 1 }));
      return typeof done === "string" ? no(done) : { ok: true };
    },
    async watch({ code: typed }) {
      const code = readCode(typed);
      const found = code === undefined ? undefined : await find(code);
      return code === undefined || found === undefined ? no("room/unknown") : { ok: true, code };
    },
    answered: ({ room }) => store.answered(room.code, openPoll(room)),
    async sweep() {
      polls.clear();
      const idle = await store.idle(now() - IDLE_MS);
      await Promise.all(idle.map((code) => store.remove(code)));
      return idle;
    },
  };
}
