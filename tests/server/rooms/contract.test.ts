import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { memoryStore } from "../../../src/server/rooms/memory";
import { redisStore } from "../../../src/server/rooms/redis";
import { sqliteStore } from "../../../src/server/rooms/sqlite";
import type { Store } from "../../../src/server/rooms/store";
import { closed, closing, keptOf, madeRoom, openRoom, vote } from "./made";
import { type RedisServer, startRedis } from "./redis-server";

const CODE = "ABCDEF";
const OTHER = "UVWXYZ";

/** One place where rooms are kept, which several stores can open. */
interface Place {
  open(): Promise<Store>;
  /** Everything that stands there, as text in which a seat's token would be found. */
  all(): Promise<string>;
  stop(): Promise<void>;
}

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis?.stop());

async function memoryPlace(): Promise<Place> {
  const store = memoryStore();
  return {
    open: async () => ({ ...store, stop: async () => undefined }),
    all: async () => JSON.stringify((await store.read(CODE)) ?? ""),
    stop: store.stop,
  };
}

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "within-reach-rooms-"));
  return {
    open: () => sqliteStore(join(folder, "rooms.db")),
    async all() {
      const files = await readdir(folder);
      const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), "latin1")));
      return bytes.join("");
    },
    stop: () => rm(folder, { recursive: true }),
  };
}

async function redisPlace(): Promise<Place> {
  const client = await createClient({ url: redis.url }).connect();
  return {
    open: () => redisStore({ url: redis.url }),
    async all() {
      const keys = await client.keys("*");
      const dumps = await Promise.all(
        keys.map(async (key) =>
          (await client.type(key)) === "hash"
            ? client.hGetAll(key)
            : client.zRangeWithScores(key, 0, -1),
        ),
      );
      return JSON.stringify([keys, dumps]);
    },
    async stop() {
      await client.flushAll();
      await client.close();
    },
  };
}

describe.each([
  ["memory", memoryPlace],
  ["sqlite", sqlitePlace],
  ["redis", redisPlace],
] as const)("a store in %s", (_, makePlace) => {
  let place: Place;
  let store: Store;
  const opened: Store[] = [];
  const open = async () => {
    const next = await place.open();
    opened.push(next);
    return next;
  };

  beforeEach(async () => {
    place = await makePlace();
    store = await open();
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.stop();
    await place.stop();
  });

  test("keeps a room as it was made, once for each code", async () => {
    const kept = keptOf(madeRoom(CODE));
    expect(await store.read(CODE)).toBeUndefined();
    expect(await store.make(kept)).toBe(true);
    expect(await store.make(keptOf(openRoom(CODE)))).toBe(false);
    expect(await store.read(CODE)).toEqual({ ...kept, version: 1 });
    expect(await (await open()).read(CODE)).toEqual({ ...kept, version: 1 });
  });

  test("takes one of the changes that race, and tells the others", async () => {
    await store.make(keptOf(madeRoom(CODE)));
    const stores = [store, await open()];
    for (let version = 1; version <= 20; version += 1) {
      const racing = Array.from({ length: 6 }, (_, each) =>
        stores[each % 2]?.change(CODE, version, { ...keptOf(madeRoom(CODE)), pauses: each }),
      );
      const won = await Promise.all(racing);
      expect(won.filter(Boolean)).toHaveLength(1);
      const pauses = (await store.read(CODE))?.pauses;
      expect(pauses).toBe(won.indexOf(true));
    }
    expect((await store.read(CODE))?.version).toBe(21);
    expect(await store.change("GGGGGG", 1, keptOf(madeRoom("GGGGGG")))).toBe(false);
  });

  test("gives seats up to the limit, the halves even, and the same half again", async () => {
    await store.make(keptOf(madeRoom(CODE)));
    const other = await open();
    const seats = Array.from({ length: 60 }, (_, each) => `seat-${each}`);
    const halves = await Promise.all(
      seats.map((seat, each) => (each % 2 ? store : other).sit(CODE, seat, 50)),
    );
    expect(halves.filter((half) => half === 0)).toHaveLength(25);
    expect(halves.filter((half) => half === 1)).toHaveLength(25);
    expect(halves.filter((half) => half === undefined)).toHaveLength(10);
    expect(await Promise.all(seats.map((seat) => other.seat(CODE, seat)))).toEqual(halves);
    expect(await Promise.all(seats.map((seat) => store.sit(CODE, seat, 50)))).toEqual(halves);
    expect(await store.sit("GGGGGG", "seat-0", 50)).toBeUndefined();
  });

  test("takes ballots for the open poll alone", async () => {
    expect(await store.cast(CODE, 1, "one", vote("a"))).toBe("gone");
    await store.make(keptOf(madeRoom(CODE)));
    expect(await store.cast(CODE, 0, "one", vote("a"))).toBe("shut");
    expect(await store.cast(CODE, 1, "one", vote("a"))).toBe("shut");
    await store.change(CODE, 1, keptOf(openRoom(CODE)));
    expect(await store.cast(CODE, 1, "one", vote("a"))).toBe("kept");
    expect(await store.cast(CODE, 2, "one", vote("a"))).toBe("shut");
    await store.change(CODE, 2, keptOf(closing(openRoom(CODE))));
    expect(await store.cast(CODE, 1, "two", vote("a"))).toBe("shut");
    expect(await store.casts(CODE, 1)).toEqual([vote("a")]);
  });

  test("replaces a seat's earlier ballot and gives its last one back", async () => {
    await store.make(keptOf(openRoom(CODE)));
    const odd = { ballot: { says: "bids", options: ["a\u0000b", "ü'\"\\", ""] }, half: 1 } as const;
    for (const cast of [vote("a"), vote("b"), odd])
      expect(await store.cast(CODE, 1, "one", cast)).toBe("kept");
    expect(await store.ballot(CODE, 1, "one")).toEqual(odd.ballot);
    expect(await store.ballot(CODE, 1, "two")).toBeUndefined();
    expect(await store.casts(CODE, 1)).toEqual([odd]);
  });

  test("keeps the last of the ballots that one seat sends at once", async () => {
    await store.make(keptOf(openRoom(CODE)));
    const options = Array.from({ length: 20 }, (_, each) => `option-${each}`);
    await Promise.all(options.map((option) => store.cast(CODE, 1, "one", vote(option))));
    expect(await store.casts(CODE, 1)).toEqual([vote("option-19")]);
  });

  test("keeps every one of five hundred ballots that come at once, in two rooms", async () => {
    await Promise.all([CODE, OTHER].map((code) => store.make(keptOf(openRoom(code)))));
    const stores = [store, await open()];
    const became = await Promise.all(
      Array.from({ length: 1000 }, (_, each) =>
        stores[each % 2]?.cast(each < 500 ? CODE : OTHER, 1, `seat-${each}`, vote("a")),
      ),
    );
    expect(new Set(became)).toEqual(new Set(["kept"]));
    expect(await store.answered(CODE, 1)).toBe(500);
    expect(await store.answered(OTHER, 1)).toBe(500);
    expect(await store.answered(CODE, 2)).toBe(0);
  });

  test("counts what it acknowledged, and nothing else, when ballots race with the closing", async () => {
    await store.make(keptOf(openRoom(CODE)));
    const other = await open();
    const casting = Array.from({ length: 300 }, async (_, each) => {
      // Some go out before the poll is shut, some with it, some behind it.
      for (let turns = 0; turns < each; turns += 1) await Promise.resolve();
      return (each % 2 ? store : other).cast(CODE, 1, `seat-${each}`, vote(`option-${each}`));
    });
    await Promise.race(casting);
    const late = Array.from({ length: 100 }, (_, each) =>
      other.cast(CODE, 1, `late-${each}`, vote(`late-${each}`)),
    );
    const shut = store.change(CODE, 1, keptOf(closing(openRoom(CODE))));
    const became = await Promise.all([...casting, ...late]);
    expect(await shut).toBe(true);
    const kept = became.flatMap((result, each) =>
      result === "kept" ? [each < 300 ? `option-${each}` : `late-${each - 300}`] : [],
    );
    const counted = (await other.casts(CODE, 1)).map(
      ({ ballot }) => ballot.says === "option" && ballot.option,
    );
    expect(counted.sort()).toEqual(kept.sort());
    expect(new Set(became).has("gone")).toBe(false);
  });

  test("forgets who cast what once the poll was counted, and no other room's ballots", async () => {
    await Promise.all([CODE, OTHER].map((code) => store.make(keptOf(openRoom(code)))));
    const seats = Array.from({ length: 300 }, (_, each) => `token-${each}-of-a-seat`);
    await Promise.all(seats.map((seat) => store.cast(CODE, 1, seat, vote("a"))));
    await store.cast(OTHER, 1, "another", vote("b"));
    await store.change(CODE, 1, keptOf(closing(openRoom(CODE))));
    expect(await store.casts(CODE, 1)).toHaveLength(300);
    expect(await store.answered(CODE, 1)).toBe(300);

    await store.change(CODE, 2, keptOf(closed(openRoom(CODE), await store.casts(CODE, 1))));
    expect(await store.casts(CODE, 1)).toEqual([]);
    expect(await store.answered(CODE, 1)).toBe(0);
    expect(await store.ballot(CODE, 1, "token-0-of-a-seat")).toBeUndefined();
    expect(await place.all()).not.toContain("-of-a-seat");
    expect(await store.casts(OTHER, 1)).toEqual([vote("b")]);
  });

  test("leaves nothing of a room that was removed, and all of another", async () => {
    await Promise.all([CODE, OTHER].map((code) => store.make(keptOf(openRoom(code)))));
    const seats = Array.from({ length: 300 }, (_, each) => `token-${each}-of-a-seat`);
    for (const seat of seats.slice(0, 3)) await store.sit(CODE, seat, 500);
    await Promise.all(seats.map((seat) => store.sit(CODE, seat, 500)));
    await Promise.all(seats.map((seat) => store.cast(CODE, 1, seat, vote("a"))));
    await store.sit(OTHER, "seat", 500);
    await store.cast(OTHER, 1, "seat", vote("b"));

    await store.remove(CODE);
    expect(await store.read(CODE)).toBeUndefined();
    expect(await store.seat(CODE, "token-0-of-a-seat")).toBeUndefined();
    expect(await store.casts(CODE, 1)).toEqual([]);
    const left = await place.all();
    expect(left).not.toContain("-of-a-seat");
    expect(left).not.toContain(CODE);
    expect(await store.casts(OTHER, 1)).toEqual([vote("b")]);
    expect(await store.seat(OTHER, "seat")).toBe(0);
  });

  test("finds the rooms that were not changed for long", async () => {
    await store.make(keptOf(madeRoom(CODE), 1000));
    await store.make(keptOf(madeRoom(OTHER), 2000));
    expect(await store.idle(1000)).toEqual([]);
    expect(await store.idle(1001)).toEqual([CODE]);
    await store.change(CODE, 1, keptOf(madeRoom(CODE), 3000));
    expect(await store.idle(2001)).toEqual([OTHER]);
    expect([...(await store.idle(9000))].sort()).toEqual([CODE, OTHER]);
  });

  test("says that it can be written to, and ends once all under way was kept", async () => {
    expect(await store.healthy()).toBe(true);
    await store.make(keptOf(openRoom(CODE)));
    const other = await place.open();
    const casting = [1, 2, 3].map((each) => other.cast(CODE, 1, `seat-${each}`, vote("a")));
    await other.stop();
    expect(await Promise.all(casting)).toEqual(["kept", "kept", "kept"]);
    expect(await store.answered(CODE, 1)).toBe(3);
  });
});
