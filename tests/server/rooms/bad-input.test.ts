import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LEAD_PATH, PROTOCOL, SOCKET_PATH } from "../../../src/net/protocol";
import { memoryStore } from "../../../src/server/rooms/memory";
import { MOST_SEATS } from "../../../src/server/rooms/rooms";
import { ask, does, OPEN, over, pages, ROOM, serve, until, untilLed, untilSeen } from "./live";

let time: number;
let server: Awaited<ReturnType<typeof serve>>;
let store: ReturnType<typeof memoryStore>;
const page = pages(() => server.url);

const refused = (name: string) => ({ ok: false, refused: name });
const join = (code: string, more: object = {}) => ({ version: PROTOCOL, code, ...more });
const vote = (option: string, poll = 1) => ({ poll, ballot: { says: "option", option } });

beforeEach(async () => {
  store = memoryStore();
  time = Date.now();
  const start = performance.now();
  server = await serve({ store, now: () => time + performance.now() - start });
});

afterEach(async () => {
  await page.stop();
  await server.stop();
});

/** A phone without our page: it says what it likes. */
async function inRoom(code: string) {
  const socket = await page.raw();
  expect(await ask(socket, "join", join(code))).toMatchObject({ ok: true });
  return socket;
}

describe("votes", () => {
  test("that come again and side by side count once", async () => {
    const { held, leading } = await page.room();
    await does(leading, OPEN);
    const socket = await inRoom(held.code);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => ask(socket, "cast", vote(at % 2 === 0 ? "a" : "b"))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await untilLed(leading, ({ answered }) => answered > 0)).toMatchObject({ answered: 1 });
  });

  test("after the close, for another poll or for what is no option are refused by name", async () => {
    const { held, leading } = await page.room();
    const socket = await inRoom(held.code);
    expect(await ask(socket, "cast", vote("a"))).toEqual(refused("poll/unknown"));
    await does(leading, OPEN);
    expect(await ask(socket, "cast", vote("z"))).toEqual(refused("ballot/unknown-option"));
    expect(await ask(socket, "cast", vote("a", 2))).toEqual(refused("poll/unknown"));
    expect(await ask(socket, "cast", { poll: 1, ballot: { says: "bids", options: [] } })).toEqual(
      refused("ballot/other-kind"),
    );
    await does(leading, { does: "close" });
    expect(await ask(socket, "cast", vote("a"))).toEqual(refused("poll/closed"));
    await does(leading, OPEN);
    expect(await ask(socket, "cast", vote("a"))).toEqual(refused("poll/over"));
  });

  test("of somebody who is in no room are refused", async () => {
    const { leading } = await page.room();
    await does(leading, OPEN);
    const socket = await page.raw();
    expect(await ask(socket, "cast", vote("a"))).toEqual(refused("seat/unknown"));
    expect(await ask(socket, "pause", {})).toEqual(refused("seat/unknown"));
  });
});

describe("a phone", () => {
  test("does nothing that is a facilitator's, not even with the secret", async () => {
    const { held, leading } = await page.room();
    const socket = await inRoom(held.code);
    const { code, secret } = held;
    const asked = { device: "d".repeat(22), order: 1, command: { does: "end" } };
    for (const [name, message] of [
      ["command", asked],
      ["lead", { version: PROTOCOL, code, secret }],
      ["command", asked],
      ["make", { version: PROTOCOL, room: ROOM }],
      ["feed", {}],
    ] as const)
      expect(await ask(socket, name, message)).toEqual(refused("lead/refused"));
    expect(leading.now().view.phase).toBe("joining");
  });

  test("leads no room with another's secret, or with none", async () => {
    const [{ held }, other] = [await page.room(), await page.room()];
    const socket = await page.leader();
    for (const secret of [other.held.secret, held.key, "s".repeat(22)])
      expect(await ask(socket, "lead", { version: PROTOCOL, code: held.code, secret })).toEqual(
        refused("lead/refused"),
      );
    const command = { device: "d".repeat(22), order: 1, command: { does: "end" } };
    expect(await ask(socket, "command", command)).toEqual(refused("lead/refused"));
  });

  test("is told that its room is full", async () => {
    const { held } = await page.room();
    for (let seat = 0; seat < MOST_SEATS; seat += 1)
      await store.sit(held.code, `${seat}`.padStart(22, "s"), MOST_SEATS);
    expect(await until(page.phone(held.code), "refused")).toMatchObject({ refused: "room/full" });
  });

  test("is told that its page is of another version", async () => {
    const { held } = await page.room();
    const socket = await page.raw();
    for (const name of ["join", "watch"])
      expect(await ask(socket, name, { ...join(held.code), version: 2, more: true })).toEqual(
        refused("message/other-version"),
      );
  });
});

describe("messages that mean nothing", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "join"],
    ["a number", 7],
    ["a list", [PROTOCOL]],
    ["an empty one", {}],
    ["a code that is no text", join(7 as never)],
    ["a code that is too long", join("A".repeat(21))],
    ["a seat that is none", join("ABCDEF", { seat: "short" })],
    ["a key that is none", join("ABCDEF", { key: { length: 22 } })],
    ["a field too many", join("ABCDEF", { admin: true })],
    ["bytes", Buffer.from([1, 2, 3])],
  ])("%s", async (_, message) => {
    const socket = await page.raw();
    expect(await ask(socket, "join", message)).toEqual(refused("message/unclear"));
  });

  test("names that are none, and answers that nobody can give", async () => {
    const socket = await page.raw();
    for (const name of ["__proto__", "constructor", "toString", "views", "", "message"])
      expect(await ask(socket, name, {})).toEqual(refused("message/unclear"));
    socket.emit("join");
    socket.emit("join", join("ABCDEF"), "no answer");
    socket.emit("cast", null, null, null);
    expect(await server.answers()).toBe(true);
  });

  test("keys that would change every object", async () => {
    const { held } = await page.room();
    const socket = await page.raw();
    const text = `{"version":${PROTOCOL},"code":"${held.code}","__proto__":{"ok":true,"role":"facilitator"},"constructor":{"prototype":{"role":"facilitator"}}}`;
    expect(await ask(socket, "join", JSON.parse(text))).toEqual(refused("message/unclear"));
    const own: unknown = JSON.parse(
      `{"version":${PROTOCOL},"code":"${held.code}","__proto__":{"seat":1}}`,
    );
    await ask(socket, "join", own);
    expect(Object.hasOwn(Object.prototype, "role")).toBe(false);
    expect(Reflect.get({}, "seat")).toBeUndefined();
  });
});

describe("too much", () => {
  test("of one message cuts a phone off, where a facilitator may say as much", async () => {
    const { held } = await page.room();
    const phone = await inRoom(held.code);
    const gone = over(phone);
    phone.emit("cast", { poll: 1, ballot: { says: "bids", options: ["x".repeat(5000)] } });
    await gone;
    const leader = await page.leader();
    expect(
      await ask(leader, "lead", { version: PROTOCOL, code: held.code, secret: held.secret }),
    ).toMatchObject({ ok: true });
    expect(await ask(leader, "command", { text: "x".repeat(60_000) })).toEqual(
      refused("message/unclear"),
    );
    const away = over(leader);
    leader.emit("command", { text: "x".repeat(66_000) });
    await away;
    expect(await server.answers()).toBe(true);
  });

  test.each([SOCKET_PATH, LEAD_PATH])("a gigabyte to %s is not waited for", async (path) => {
    const line = connect(Number(new URL(server.url).port), "127.0.0.1");
    line.on("error", () => {});
    line.write(
      [
        `GET ${path}/?EIO=4&transport=websocket HTTP/1.1`,
        `Host: ${new URL(server.url).host}`,
        `Origin: ${server.url}`,
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "\r\n",
      ].join("\r\n"),
    );
    await once(line, "data");
    // A text of 2^30 bytes, of which only the head is sent.
    const head = Buffer.alloc(14);
    head.writeUInt8(0x81, 0);
    head.writeUInt8(0xff, 1);
    head.writeBigUInt64BE(2n ** 30n, 2);
    const closed = once(line, "close");
    line.resume();
    line.write(head);
    await closed;
    expect(await server.answers()).toBe(true);
  });

  test("by the long way is refused before it was read", async () => {
    const at = `${server.url}${SOCKET_PATH}/?EIO=4&transport=polling`;
    const opened = await (await fetch(at)).text();
    const { sid } = JSON.parse(opened.slice(1));
    const answer = await fetch(`${at}&sid=${sid}`, { method: "POST", body: "4".repeat(5000) });
    expect(answer.status).toBe(413);
  });

  test("of everything is answered by name first, and cut off then; another room does not notice", async () => {
    const { held, leading } = await page.room();
    const quiet = page.phone(held.code);
    await until(quiet, "in");
    await does(leading, OPEN);
    const { held: other } = await page.room();
    const socket = await inRoom(other.code);
    const gone = over(socket);
    const names = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const answer = await ask(socket, "pause", {});
        return answer.ok ? "done" : answer.refused;
      }),
    );
    expect(names).toContain("message/too-many");
    for (let at = 0; at < 2000; at += 1) socket.emit("pause", {});
    await gone;
    expect(server.lines).toContain("A page was cut off: it sent too much.");
    await untilSeen(quiet, ({ poll }) => poll !== undefined);
    expect(await quiet.cast({ says: "option", option: "a" })).toEqual({ ok: true });
  });

  test("guessing of codes: ten thousand find nothing, and shut out nobody who was invited", async () => {
    const { held } = await page.room();
    const seated = page.phone(held.code);
    await until(seated, "in");
    const names = new Map<string, number>();
    for (let from = 0; from < 10_000; from += 250) {
      const socket = await page.raw();
      const answers = await Promise.all(
        Array.from({ length: 250 }, (_, at) =>
          ask(socket, "join", join(`${from + at}`.padStart(6, "A"))),
        ),
      );
      for (const answer of answers) {
        const name = answer.ok ? "in" : answer.refused;
        names.set(name, (names.get(name) ?? 0) + 1);
      }
      socket.disconnect();
    }
    expect(names.get("in")).toBeUndefined();
    expect(names.get("room/unknown")).toBeLessThanOrEqual(60);
    expect(await until(page.phone(held.code), "refused")).toMatchObject({ refused: "join/wait" });
    const invited = page.phone(held.code, { key: held.key });
    expect((await until(invited, "in")).isUp).toBe(true);
    const seat = seated.seat() ?? "";
    expect((await until(page.phone(held.code, { seat }), "in")).isUp).toBe(true);
  });
});

describe("a page of another host", () => {
  test.each([
    ["another name", { origin: "https://example.org" }],
    ["another port", { origin: "http://127.0.0.1:1" }],
    ["a name that begins alike", { origin: "http://127.0.0.1.example.org" }],
    ["no name", { origin: "null" }],
    ["none at all", {}],
  ])("%s is refused", async (_, extraHeaders) => {
    await expect(page.raw(SOCKET_PATH, { extraHeaders })).rejects.toThrow();
    await expect(page.raw(LEAD_PATH, { extraHeaders })).rejects.toThrow();
  });

  test("is refused the long way, too", async () => {
    const at = `${server.url}${SOCKET_PATH}/?EIO=4&transport=polling`;
    expect((await fetch(at, { headers: { origin: "https://example.org" } })).status).toBe(403);
    expect((await fetch(at, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await fetch(at)).status).toBe(200);
  });
});

test("a clock that is set an hour back or a day ahead changes nothing", async () => {
  const { held, leading } = await page.room();
  const phone = page.phone(held.code);
  await until(phone, "in");
  for (const step of [-3_600_000, 86_400_000]) {
    time += step;
    await does(leading, OPEN);
    await untilSeen(phone, ({ poll }) => poll?.state === "open");
    expect(await phone.cast({ says: "option", option: "a" })).toEqual({ ok: true });
    await does(leading, { does: "close" });
  }
});
