import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../../src/server/rooms/open-store";
import { keptOf, madeRoom } from "./made";
import { startRedis } from "./redis-server";

const CODE = "ABCDEF";
const said: string[] = [];
const say = (line: string) => {
  said.push(line);
};
let folder: string;

beforeEach(async () => {
  said.length = 0;
  folder = await mkdtemp(join(tmpdir(), "within-reach-store-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sentenceFor = async (text: string) => {
  const opened = await openStore(text, say);
  if (!opened.ok) return opened.sentence;
  await opened.store.stop();
  return "It was opened.";
};

test("opens the store that is named and finds its rooms again", async () => {
  const redis = await startRedis();
  for (const text of [`sqlite:${join(folder, "rooms.db")}`, redis.url]) {
    const first = await openStore(text, say);
    expect(first.ok && first.redis).toBe(text.startsWith("redis") ? redis.url : undefined);
    if (first.ok) await first.store.make(keptOf(madeRoom(CODE)));
    if (first.ok) await first.store.stop();
    const second = await openStore(text, say);
    expect(second.ok && (await second.store.read(CODE))?.room.code).toBe(CODE);
    if (second.ok) await second.store.stop();
  }
  await redis.stop();
  expect(await sentenceFor("memory:")).toBe("It was opened.");
  expect(said).toEqual([]);
}, 20_000);

test.each(["", "rooms.db", "postgres://localhost/rooms", "redis:", "memory", "sqlite3:rooms.db"])(
  "says which stores there are where STORE is “%s”",
  async (text) => {
    expect(await sentenceFor(text)).toBe(
      `STORE is "${text}", which names no store. STORE is sqlite:<file>, as in STORE=sqlite:rooms.db, redis://<host>:<port>, or memory: to keep rooms only while the server runs.`,
    );
  },
);

test("says what is wrong with a file", async () => {
  expect(await sentenceFor("sqlite:")).toMatch(/^STORE is "sqlite:" without a file\. STORE is /);
  await mkdir(join(folder, "taken"));
  for (const name of ["taken", "missing/rooms.db"])
    expect(await sentenceFor(`sqlite:${join(folder, name)}`)).toMatch(
      /^STORE is "sqlite:.*", and that file cannot hold the rooms \(.+\): name one in a folder that can be written/,
    );
});

test("says that there is no Redis, and keeps its password to itself", async () => {
  const redis = await startRedis();
  await redis.stop();
  const sentence = await sentenceFor(redis.url.replace("//", "//somebody:secret@"));
  expect(sentence).toMatch(
    /^STORE is "redis:\/\/127\.0\.0\.1:\d+", and no Redis can be used there \(.*ECONNREFUSED.*\): start one/,
  );
  expect(sentence).not.toContain("secret");
  expect(said).toEqual([]);
}, 20_000);
