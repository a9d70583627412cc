import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { LEAD_PATH, PROTOCOL, SOCKET_PATH } from "../../../src/net/protocol";
import { ask, does, OPEN, pages, ROOM, serve, until, untilLed, untilSeen } from "./live";

const FRAMES = 10_000;
/** Frames that one connection is sent: the first that cannot be read at all ends it. */
const A_LINE = 2;
/** Connections side by side. */
const AT_ONCE = 20;
const SEED = 20_261_122;

let server: Awaited<ReturnType<typeof serve>>;
const page = pages(() => server.url);

beforeAll(async () => {
  server = await serve();
});

afterAll(async () => {
  await page.stop();
  await server.stop();
});

/** Frames as our pages send them, of every message that there is. */
function valid(code: string): readonly string[] {
  const token = "t".repeat(22);
  const message = (name: string, ...parts: readonly unknown[]) =>
    `420${JSON.stringify([name, ...parts])}`;
  const asked = (command: object) => message("command", { device: token, order: 1, command });
  return [
    "40",
    "41",
    "3",
    message("join", { version: PROTOCOL, code, seat: token }),
    message("join", { version: PROTOCOL, code: "ABCDEF", key: token }),
    message("watch", { version: PROTOCOL, code: "ABCDEF" }),
    message("cast", { poll: 1, ballot: { says: "option", option: "a" } }),
    message("cast", { poll: 1, ballot: { says: "likely-and-helpful", likely: "a", helpful: "b" } }),
    message("cast", { poll: 1, ballot: { says: "bids", options: ["a", "b"] } }),
    message("pause", {}),
    message("make", { version: PROTOCOL, room: ROOM }),
    message("lead", { version: PROTOCOL, code, secret: token }),
    asked(OPEN),
    asked({ does: "close" }),
    asked({ does: "end" }),
    message("feed", { story: "green-eyes", lines: [] }),
    `451-0${JSON.stringify(["join", { _placeholder: true, num: 0 }])}`,
  ];
}

const SPICE = [
  "__proto__",
  "constructor",
  '"__proto__":{"ok":true},',
  "null",
  "-1",
  "1e999",
  "[[[[[[[[",
  "{}",
  "\u0000",
  "\u202e",
  "\ud800",
  "🧵",
  "999999999999999999999",
  "true",
  '"',
  "\\",
];

/** One change: a piece cut out, said twice, put elsewhere or replaced. */
const change = fc.record({
  how: fc.constantFrom("cut", "twice", "put", "flip"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 12 }),
  spice: fc.constantFrom(...SPICE),
});

type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;

function changed(frame: string, { how, at, size, spice }: Change): string {
  const from = Math.floor(at * frame.length);
  const [head, piece, tail] = [
    frame.slice(0, from),
    frame.slice(from, from + size),
    frame.slice(from + size),
  ];
  if (how === "cut") return head + tail;
  if (how === "twice") return head + piece.repeat(size) + tail;
  return how === "put" ? head + spice + piece + tail : head + spice + tail;
}

/** What a connection of its own is sent, frame after frame, for as long as the server keeps it. */
async function say(path: string, frames: readonly string[]): Promise<void> {
  const at = `${server.url.replace("http", "ws")}${path}/?EIO=4&transport=websocket`;
  const line = new WebSocket(at, { origin: server.url });
  line.on("error", () => {});
  const closed = once(line, "close");
  await Promise.race([once(line, "open"), closed]);
  for (const [turn, frame] of ["40", ...frames].entries()) {
    if (line.readyState !== WebSocket.OPEN) break;
    // Bytes as well as text: the server tells them apart by a bit of the frame.
    line.send(turn > 0 && frame.length % 7 === 3 ? Buffer.from(frame) : frame);
  }
  line.close();
  await closed;
}

const memory = (): number => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
};

test("ten thousand mutated frames change no room, stop no server and leave nothing behind", async () => {
  const { held, leading } = await page.room();
  const phone = page.phone(held.code, { key: held.key });
  await until(phone, "in");
  await does(leading, OPEN);
  await untilSeen(phone, ({ poll }) => poll !== undefined);
  await phone.cast({ says: "option", option: "a" });
  await untilLed(leading, ({ answered }) => answered === 1);

  const mutated = fc
    .tuple(fc.constantFrom(...valid(held.code)), fc.array(change, { maxLength: 4 }))
    .map(([frame, changes]) => changes.reduce(changed, frame));
  const frames = fc.sample(mutated, { numRuns: FRAMES, seed: SEED });
  let before = 0;
  for (let from = 0; from < FRAMES; from += A_LINE * AT_ONCE) {
    if (from === FRAMES / 5) before = memory();
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, each) => {
        const start = from + each * A_LINE;
        return say(each % 2 === 0 ? SOCKET_PATH : LEAD_PATH, frames.slice(start, start + A_LINE));
      }),
    );
  }
  // The frames themselves are there before and after.
  expect(memory() - before).toBeLessThan(8 * 1024 * 1024);

  expect(leading.now().view).toMatchObject({ phase: "playing", poll: { id: 1, state: "open" } });
  expect(await phone.cast({ says: "option", option: "b" })).toEqual({ ok: true });
  await does(leading, { does: "close" });
  const socket = await page.raw();
  expect(
    await ask(socket, "join", { version: PROTOCOL, code: held.code, key: held.key }),
  ).toMatchObject({ ok: true });
  expect(server.lines.filter((line) => /could not be reached/u.test(line))).toEqual([]);
}, 120_000);
