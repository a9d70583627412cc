import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { openFanOut } from "../../../src/server/rooms/fan-out";
import { redisStore } from "../../../src/server/rooms/redis";
import { sqliteStore } from "../../../src/server/rooms/sqlite";
import type { Store } from "../../../src/server/rooms/store";
import { lineTo } from "./cut-line";
import { does, OPEN, pages, serve, until, untilLed, untilSeen } from "./live";
import { startRedis } from "./redis-server";

const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

/** Ends it with the test, after what was begun later. */
function ending<Ends extends { stop(): Promise<unknown> }>(what: Ends): Ends {
  stops.push(() => what.stop());
  return what;
}

const port = (url: string): number => Number(new URL(url).port);

test("a line that goes dead without a word is noticed, and the phone comes back to its seat and its vote", async () => {
  const server = ending(await serve());
  const near = ending(pages(() => server.url));
  const { held, leading } = await near.room();
  const line = ending(await lineTo(server.url));
  const far = ending(pages(() => line.url));
  const phone = far.phone(held.code);
  await until(phone, "in");
  await does(leading, OPEN);
  await untilSeen(phone, ({ poll }) => poll !== undefined);
  expect(await phone.cast({ says: "option", option: "a" })).toEqual({ ok: true });
  const seat = phone.seat();

  line.cut();
  const changed = phone.cast({ says: "option", option: "b" });
  await until(phone, "in", ({ isUp }) => !isUp);
  expect(await changed).toEqual({ ok: true });
  const { view } = await until(phone, "in", ({ isUp }) => isUp);
  expect(view.answer).toEqual({ says: "option", option: "b" });
  expect(phone.seat()).toBe(seat);
  // Its dead line is counted no more either.
  expect(await untilLed(leading, ({ people }) => people === 1)).toMatchObject({ answered: 1 });
}, 30_000);

test("what was acknowledged is counted by a server that starts anew over the same file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "within-reach-lines-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const open = (): Promise<Store> => sqliteStore(join(folder, "rooms.db"));
  const store = await open();
  const first = await serve({ store });
  const page = ending(pages(() => first.url));
  const { held, leading } = await page.room();
  const phones = ["a", "a", "b"].map(() => page.phone(held.code));
  await Promise.all(phones.map((phone) => until(phone, "in")));
  await does(leading, OPEN);
  await Promise.all(
    phones.slice(0, 2).map(async (phone) => {
      await untilSeen(phone, ({ poll }) => poll !== undefined);
      expect(await phone.cast({ says: "option", option: "a" })).toEqual({ ok: true });
    }),
  );
  await untilSeen(phones[2] ?? page.phone(""), ({ poll }) => poll !== undefined);
  await first.stop();
  await store.stop();
  await until(phones[2] ?? page.phone(""), "in", ({ isUp }) => !isUp);
  const late = phones[2]?.cast({ says: "option", option: "b" });

  const again = await open();
  ending({ stop: () => again.stop() });
  ending(await serve({ store: again, port: port(first.url) }));
  expect(await late).toEqual({ ok: true });
  await does(leading, { does: "close" }, { does: "reveal" });
  expect(leading.now().view.poll?.tally).toEqual({ voted: 3, ratherNot: 0, counts: [[2, 1, 0]] });
}, 30_000);

test("two processes on one Redis serve one room, and tell each other's phones", async () => {
  const redis = ending(await startRedis());
  const process = async () => {
    const fanOut = ending(await openFanOut(redis.url));
    const store = await redisStore({ url: redis.url });
    ending({ stop: () => store.stop() });
    return ending(await serve({ store, fanOut }));
  };
  const [one, other] = [await process(), await process()];
  const here = ending(pages(() => one.url));
  const there = ending(pages(() => other.url));
  const { held, leading } = await here.room();
  const phones = [here.phone(held.code), there.phone(held.code), there.phone(held.code)];
  await Promise.all(phones.map((phone) => until(phone, "in")));
  await untilLed(leading, ({ people }) => people === 3);
  await does(leading, OPEN);
  for (const phone of phones) {
    await untilSeen(phone, ({ poll }) => poll?.state === "open");
    expect(await phone.cast({ says: "option", option: "a" })).toEqual({ ok: true });
  }
  await untilLed(leading, ({ answered }) => answered === 3);
  await does(leading, { does: "close" }, { does: "reveal" });
  for (const phone of phones)
    expect(
      (await untilSeen(phone, ({ poll }) => poll?.state === "revealed")).poll?.tally?.counts,
    ).toEqual([[3, 0, 0]]);

  // Gone and back: what was asked meanwhile is waited out, and done.
  await redis.kill();
  const asked = leading.command(OPEN);
  await redis.start();
  expect(await asked).toMatchObject({ ok: true });
  for (const phone of phones) await untilSeen(phone, ({ poll }) => poll?.id === 2);
}, 60_000);
