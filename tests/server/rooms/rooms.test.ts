import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { startPlaythrough } from "../../../src/core/playthrough";
import { pollOf } from "../../../src/core/room/room";
import type { Command } from "../../../src/core/room/step";
import { PROTOCOL } from "../../../src/net/protocol";
import { steadyClock } from "../../../src/server/rooms/clock";
import { newToken } from "../../../src/server/rooms/keys";
import { memoryStore } from "../../../src/server/rooms/memory";
import { MOST_SEATS, openRooms, type Place, type Rooms } from "../../../src/server/rooms/rooms";
import { IDLE_MS, type Store } from "../../../src/server/rooms/store";
import { closing, OPENS, vote } from "./made";

const WANTED = {
  title: "Green Eyes",
  quorum: 3,
  playthrough: startPlaythrough("green-eyes", "hash", 1),
  couple: ["Andrew", "Lucy"],
} as const;
const TOLD: Command = {
  does: "tell",
  playthrough: WANTED.playthrough,
  shown: { act: "One", lines: ["The kettle ticks."], recap: [] },
};
const NOBODY = "A".repeat(22);
const UNKNOWN = { ok: false, refused: "room/unknown" };

/** Chance that is the same in each run: at most 32 bytes at a time. */
function sameChance(): (size: number) => Uint8Array {
  let count = 0;
  return (size) => {
    count += 1;
    return createHash("sha256").update(`${count}`).digest().subarray(0, size);
  };
}

let store: Store;
let rooms: Rooms;
let now: number;
let made: { code: string; key: string; secret: string };
let orders: number;

const open = () => openRooms({ store, now: () => now, random: sameChance() });
const command = (asked: Command, order = ++orders, device = NOBODY) =>
  rooms.command(made.code, { device, order, command: asked });
const find = async () => {
  const found = await rooms.find(made.code);
  if (found === undefined) throw new Error("The room is gone.");
  return found;
};

async function join(more: { key?: string; seat?: string; code?: string } = {}): Promise<Place> {
  const joined = await rooms.join({ version: PROTOCOL, code: made.code, ...more });
  if (!joined.ok) throw new Error(joined.refused);
  return joined;
}
const joins = async (count: number) => Promise.all(Array.from({ length: count }, () => join()));
const casts = (place: Place, option: string, poll = 1) =>
  rooms.cast(place, { poll, ballot: vote(option).ballot });

beforeEach(async () => {
  store = memoryStore();
  now = 1_000_000;
  orders = 0;
  rooms = open();
  const answer = await rooms.make({ version: PROTOCOL, room: WANTED });
  if (!answer.ok) throw new Error(answer.refused);
  made = answer;
});

describe("making and leading", () => {
  test("gives a code, a key and a secret, of which only what cannot be read back is kept", async () => {
    expect(made.code).toMatch(/^[A-Z346789]{6}$/u);
    expect(made.key).toMatch(/^[\w-]{22}$/u);
    expect(made.secret).toMatch(/^[\w-]{22}$/u);
    const kept = JSON.stringify(await store.read(made.code));
    expect(kept).not.toContain(made.key);
    expect(kept).not.toContain(made.secret);
  });

  test("finds another code where one is taken", async () => {
    // The same chance again gives the same code first.
    const again = await open().make({ version: PROTOCOL, room: WANTED });
    expect(again.ok && again.code).not.toBe(made.code);
    expect((await find()).version).toBe(1);
  });

  test("refuses a quorum below three", async () => {
    const room = { ...WANTED, quorum: 2 };
    const refused = await rooms.make({ version: PROTOCOL, room });
    expect(refused).toEqual({ ok: false, refused: "room/quorum" });
  });

  test("lets whoever has the secret lead, and tells the others nothing", async () => {
    const { code, secret } = made;
    const led = await rooms.lead({ version: PROTOCOL, code: code.toLowerCase(), secret });
    expect(led).toEqual({ ok: true, code });
    const refused = { ok: false, refused: "lead/refused" };
    expect(await rooms.lead({ version: PROTOCOL, code, secret: NOBODY })).toEqual(refused);
    expect(await rooms.lead({ version: PROTOCOL, code: "AAAAAA", secret })).toEqual(refused);
    expect(await rooms.lead({ version: PROTOCOL, code: "no code", secret })).toEqual(refused);
  });

  test("does each command of a device once, however often it comes", async () => {
    expect(await command(OPENS, 1)).toMatchObject({ ok: true });
    expect(await command(OPENS, 1)).toMatchObject({ ok: true });
    expect((await find()).room.polls).toHaveLength(1);
    expect(await command({ does: "close" }, 1, "B".repeat(22))).toMatchObject({ ok: true });
    expect(pollOf((await find()).room)?.state).toBe("closed");
  });

  test("does all commands of devices that lead together", async () => {
    const devices = Array.from({ length: 8 }, (_, each) => String(each).repeat(22));
    await Promise.all(devices.map((device) => command(TOLD, 1, device)));
    const { done, version } = await find();
    expect(Object.keys(done)).toHaveLength(8);
    expect(version).toBe(9);
  });

  test("changes nothing where a command is refused", async () => {
    const before = await find();
    expect(await command({ does: "reveal" })).toEqual({ ok: false, refused: "poll/not-closed" });
    expect(await find()).toEqual(before);
  });

  test("deletes a room that its facilitator ends", async () => {
    const place = await join();
    await command({ does: "end" });
    expect(await rooms.find(made.code)).toBeUndefined();
    expect(await store.seat(made.code, place.seat)).toBeUndefined();
    expect(await command(TOLD)).toEqual(UNKNOWN);
    expect(await casts(place, "a")).toEqual(UNKNOWN);
    expect(await rooms.pause(made.code)).toEqual(UNKNOWN);
  });
});

describe("joining", () => {
  test("reads a code however it was typed, and refuses wrong ones and wrong keys alike", async () => {
    const { code } = made;
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    expect((await join({ code: typed })).code).toBe(code);
    expect((await join({ key: made.key })).code).toBe(code);
    for (const wrong of [{ code: "AAAAAA" }, { code: "" }, { code: "__proto__" }, { key: NOBODY }])
      await expect(join(wrong)).rejects.toThrow("room/unknown");
  });

  test("gives a phone that comes back its seat, its half and its answer", async () => {
    const [, second] = [await join(), await join()];
    await command(OPENS);
    await casts(second, "b");
    const back = await rooms.join({ version: PROTOCOL, code: made.code, seat: second.seat });
    expect(back).toEqual({ ...second, answer: vote("b").ballot });
    expect(second.half).toBe(1);
  });

  test("gives a seat of its own making to a phone whose seat is unknown", async () => {
    const chosen = newToken(sameChance());
    expect((await join({ seat: chosen })).seat).not.toBe(chosen);
  });

  test("lets only those in who have a seat, once it is locked", async () => {
    const { seat } = await join();
    await command({ does: "lock", locked: true });
    await expect(join()).rejects.toThrow("room/locked");
    await expect(join({ seat: NOBODY })).rejects.toThrow("room/locked");
    expect((await join({ seat })).seat).toBe(seat);
    await command({ does: "lock", locked: false });
    await expect(join()).resolves.toBeDefined();
  });

  test("is full with five hundred, half of them for each of the couple", async () => {
    const places = await joins(MOST_SEATS);
    expect(new Set(places.map(({ seat }) => seat)).size).toBe(MOST_SEATS);
    expect(places.filter(({ half }) => half === 0)).toHaveLength(MOST_SEATS / 2);
    await expect(join()).rejects.toThrow("room/full");
    expect((await join({ seat: places[0]?.seat ?? "" })).seat).toBe(places[0]?.seat);
  });

  test("lets a screen watch by the code alone", async () => {
    const { code } = made;
    const watch = (typed: string) => rooms.watch({ version: PROTOCOL, code: typed });
    expect(await watch(code.toLowerCase())).toEqual({ ok: true, code });
    expect(await watch("AAAAAA")).toEqual(UNKNOWN);
  });
});

describe("voting", () => {
  test("counts each seat once, with its last answer", async () => {
    await command(OPENS);
    const places = await joins(4);
    for (const option of ["a", "b"])
      for (const place of places) expect(await casts(place, option)).toEqual({ ok: true });
    expect(await rooms.answered(await find())).toBe(4);
    await command({ does: "close" });
    expect(pollOf((await find()).room)?.tally).toEqual({
      voted: 4,
      ratherNot: 0,
      counts: [[0, 4, 0]],
    });
    expect(await rooms.answered(await find())).toBe(0);
  });

  test("refuses by name what the poll does not take", async () => {
    const place = await join();
    const refused = async (option: string, poll: number) => {
      const answer = await casts(place, option, poll);
      return answer.ok ? "taken" : answer.refused;
    };
    expect(await refused("a", 1)).toBe("poll/unknown");
    await command(OPENS);
    expect(await refused("d", 1)).toBe("ballot/unknown-option");
    expect(await refused("a", 2)).toBe("poll/unknown");
    expect(await refused("a", 1)).toBe("taken");
    expect(await refused("d", 1)).toBe("ballot/unknown-option");
    await command({ does: "close" });
    expect(await refused("a", 1)).toBe("poll/closed");
    await command(OPENS);
    expect(await refused("a", 1)).toBe("poll/over");
    expect(await refused("a", 2)).toBe("taken");
  });

  test("takes a tap on a line that passed after others were tapped", async () => {
    const place = await join();
    await command({ does: "open", kind: "bid", options: [] });
    const tap = (...options: string[]) =>
      rooms.cast(place, { poll: 1, ballot: { says: "bids", options } });
    await command({ does: "line", option: { id: "1", text: "One." } });
    expect(await tap("1")).toEqual({ ok: true });
    expect(await tap("1", "2")).toEqual({ ok: false, refused: "ballot/unknown-option" });
    await command({ does: "line", option: { id: "2", text: "Two." } });
    expect(await tap("1", "2")).toEqual({ ok: true });
  });

  test("counts all that it acknowledged when the closing comes among the votes", async () => {
    await command(OPENS);
    const places = await joins(200);
    const casting = places.map((place) => casts(place, "c"));
    const shut = command({ does: "close" });
    const answers = await Promise.all(casting);
    await shut;
    const acknowledged = answers.filter(({ ok }) => ok).length;
    expect(pollOf((await find()).room)?.tally?.voted).toBe(acknowledged);
  });

  test("goes on with a poll that a killed process left uncounted", async () => {
    await command(OPENS);
    const places = await joins(3);
    await Promise.all(places.map((place) => casts(place, "a")));
    // As far as the process came: shut in the store, and not counted.
    const found = await find();
    await store.change(made.code, found.version, { ...found, room: closing(found.room) });
    const both = await Promise.all([open().find(made.code), open().find(made.code)]);
    for (const each of both)
      expect(each && pollOf(each.room)).toMatchObject({ state: "closed", tally: { voted: 3 } });
    expect(await store.casts(made.code, 1)).toEqual([]);
  });

  test("lets two processes serve one room", async () => {
    const other = open();
    const place = await join();
    await command(OPENS);
    const ballot = vote("a").ballot;
    expect(await other.cast(place, { poll: 1, ballot })).toEqual({ ok: true });
    await command({ does: "close" });
    const late = await other.cast(place, { poll: 1, ballot });
    expect(late).toEqual({ ok: false, refused: "poll/closed" });
    await command(OPENS);
    expect(await other.cast(place, { poll: 2, ballot })).toEqual({ ok: true });
  });
});

describe("pauses", () => {
  test("stay until the facilitator has seen them, whatever else is asked", async () => {
    await Promise.all([rooms.pause(made.code), rooms.pause(made.code)]);
    await command(TOLD);
    expect((await find()).pauses).toBe(2);
    // A third is pressed while the facilitator looks at two.
    await rooms.pause(made.code);
    await command({ does: "seen", pauses: 2 });
    expect((await find()).pauses).toBe(1);
    await command({ does: "seen", pauses: 9 });
    expect((await find()).pauses).toBe(0);
  });
});

describe("idle rooms", () => {
  test("are deleted after four hours, with their seats", async () => {
    const place = await join();
    now += IDLE_MS;
    expect(await rooms.sweep()).toEqual([]);
    now += 1;
    expect(await rooms.sweep()).toEqual([made.code]);
    expect(await rooms.find(made.code)).toBeUndefined();
    expect(await store.seat(made.code, place.seat)).toBeUndefined();
    await expect(join({ seat: place.seat })).rejects.toThrow("room/unknown");
  });

  test("live on with every command and every pause", async () => {
    now += IDLE_MS;
    await command(TOLD);
    now += IDLE_MS;
    await rooms.pause(made.code);
    now += IDLE_MS;
    expect(await rooms.sweep()).toEqual([]);
  });

  test("do not end because somebody sets the clock", () => {
    let wall = 5_000_000;
    let steady = 10;
    const clock = steadyClock(
      () => wall,
      () => steady,
    );
    expect(clock()).toBe(5_000_000);
    wall += 10 * IDLE_MS;
    steady += 50;
    expect(clock()).toBe(5_000_050);
  });
});
