import { expect, test } from "vitest";
import { bucket } from "../../../src/server/rooms/bucket";
import { comesFrom, isFromOwnPage } from "../../../src/server/rooms/origin";
import { throttle } from "../../../src/server/rooms/throttle";

test.each([
  ["the own page's socket", { origin: "http://a.example:8080", upgrade: "websocket" }, true],
  ["the same behind a proxy's certificate", { origin: "https://a.example:8080" }, true],
  ["a socket without an origin", { upgrade: "websocket" }, false],
  ["another port", { origin: "http://a.example" }, false],
  ["another host", { origin: "http://b.example:8080" }, false],
  ["no origin, of a page of the same host", { "sec-fetch-site": "same-origin" as const }, true],
  ["no origin, of a page of another", { "sec-fetch-site": "cross-site" as const }, false],
])("%s", (_, headers, isOwn) => {
  expect(isFromOwnPage({ headers: { host: "a.example:8080", ...headers } })).toBe(isOwn);
});

test("a visitor is told by the peer, and by a proxy's word only where the proxy is on this machine", () => {
  expect(comesFrom("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  expect(comesFrom("127.0.0.1", "10.0.0.1, 198.51.100.1")).toBe("198.51.100.1");
  expect(comesFrom("::ffff:127.0.0.1", undefined)).toBe("::ffff:127.0.0.1");
  expect(comesFrom("2001:db8:1:2:3:4:5:6", undefined)).toBe(
    comesFrom("2001:db8:1:2:ffff::1", undefined),
  );
});

test("a bucket gives what it holds at once, then fills with time; a clock set back empties nothing", () => {
  let now = 0;
  const take = bucket({ atOnce: 3, aSecond: 2 }, () => now);
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  now = 500;
  expect([take(), take()]).toEqual([true, false]);
  now = -10_000;
  expect(take()).toBe(false);
  now = -9_000;
  expect([take(), take(), take()]).toEqual([true, true, false]);
});

test("whoever does something too often is shut out, and others are not, until all together are", async () => {
  const { isShut, add } = throttle({ anAddress: 2, inAll: 3, seconds: 60 });
  await add("one");
  expect(await isShut("one")).toBe(false);
  await add("one");
  expect([await isShut("one"), await isShut("other")]).toEqual([true, false]);
  await add("other");
  expect(await isShut("third")).toBe(true);
});
