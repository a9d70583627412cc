import { createClient } from "redis";
import { afterEach, beforeEach, expect, test } from "vitest";
import { redisStore } from "../../../src/server/rooms/redis";
import { IDLE_MS, type Store } from "../../../src/server/rooms/store";
import { closed, keptOf, openRoom, vote } from "./made";
import { type RedisServer, startRedis } from "./redis-server";

const CODE = "ABCDEF";
let redis: RedisServer;
let store: Store;
let lines: string[];
let heard: () => void;

beforeEach(async () => {
  redis = await startRedis();
  lines = [];
  heard = () => undefined;
  store = await redisStore({
    url: redis.url,
    onLine(line) {
      lines.push(line);
      heard();
    },
  });
  await store.make(keptOf(openRoom(CODE)));
});
afterEach(async () => {
  await store.stop();
  await redis.stop();
});

const until = (line: string) =>
  new Promise<void>((resolve) => {
    heard = () => {
      if (lines.at(-1) === line) resolve();
    };
    heard();
  });

const voting = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, each) =>
    store.cast(CODE, 1, `seat-${from + each}`, vote("a")).then(
      (became) => ({ seat: `seat-${from + each}`, became }),
      () => ({ seat: `seat-${from + each}`, became: "refused" as const }),
    ),
  );

test("ballots wait for a Redis that comes back, and none that was taken is lost", async () => {
  const before = voting(0, 200);
  const gone = until("gone");
  await redis.kill();
  await gone;
  const meanwhile = voting(200, 400);
  await redis.start();
  const results = await Promise.all([...before, ...meanwhile]);

  expect(new Set((await Promise.all(meanwhile)).map(({ became }) => became))).toEqual(
    new Set(["kept"]),
  );
  const kept = results.filter(({ became }) => became === "kept");
  const there = await Promise.all(kept.map(({ seat }) => store.ballot(CODE, 1, seat)));
  expect(there.filter((ballot) => ballot === undefined)).toEqual([]);
  expect(lines).toEqual(["gone", "back"]);

  // Those whose line broke are sent again, and count once.
  const again = results.filter(({ became }) => became === "refused");
  for (const { seat } of again) expect(await store.cast(CODE, 1, seat, vote("a"))).toBe("kept");
  expect(await store.answered(CODE, 1)).toBe(400);
});

test("a Redis that stays away refuses what waited for it, and holds nothing up for ever", async () => {
  await redis.kill();
  await until("gone");
  const [result] = await Promise.all(voting(0, 1));
  expect(result?.became).toBe("refused");
  expect(await store.healthy()).toBe(false);
  await redis.start();
  await until("back");
  expect(await store.healthy()).toBe(true);
  expect(await store.cast(CODE, 1, "seat", vote("a"))).toBe("kept");
}, 20_000);

test("a line that went silent is given up, and what was under way on it refused", async () => {
  redis.freeze();
  const [result] = await Promise.all(voting(0, 1));
  expect(result?.became).toBe("refused");
  expect(lines[0]).toBe("gone");
  redis.wake();
  await until("back");
  expect(await store.cast(CODE, 1, "seat", vote("a"))).toBe("kept");
}, 30_000);

test("everything of a room ends by itself some time after its idle hours", async () => {
  const client = await createClient({ url: redis.url }).connect();
  const left = async () => {
    const keys = await client.keys("within-reach:{*");
    return new Map(
      await Promise.all(keys.map(async (key) => [key, await client.pTTL(key)] as const)),
    );
  };
  await store.sit(CODE, "seat", 500);
  await store.cast(CODE, 1, "seat", vote("a"));
  const first = await left();
  expect([...first.keys()].sort()).toEqual(
    ["", ":ballots", ":seats"].map((part) => `within-reach:{${CODE}}${part}`),
  );
  for (const ms of first.values()) {
    expect(ms).toBeGreaterThan(IDLE_MS);
    expect(ms).toBeLessThanOrEqual(IDLE_MS + 3_600_000);
  }
  for (const key of first.keys()) await client.pExpire(key, 1_000_000);
  await store.change(CODE, 1, keptOf(closed(openRoom(CODE), [vote("a")])));
  const second = await left();
  expect(second.size).toBe(2);
  for (const ms of second.values()) expect(ms).toBeGreaterThan(IDLE_MS);
  await client.close();
});
