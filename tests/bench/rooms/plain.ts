// The yardstick: the same room over plain ws, in a process of its own. Same messages, read and answered by the same
// rules, same views, same counts as often, lines asked as often whether they live; but all of it in memory alone,
// without Socket.IO, and without what guards a server against strangers.
import { createServer } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { viewFor } from "../../../src/core/room/view";
import { type Messages, readMessage } from "../../../src/net/parse";
import { memoryStore } from "../../../src/server/rooms/memory";
import { openRooms, type Place } from "../../../src/server/rooms/rooms";
import type { Found } from "../../../src/server/rooms/store";

const COUNT_EVERY_MS = 250;
const PING_EVERY_MS = 3000;

interface Line {
  readonly socket: WebSocket;
  leads?: string;
  place?: Place;
}

const rooms = openRooms({ store: memoryStore(), now: Date.now });
const groups = new Map<string, Set<Line>>();
const due = new Map<string, NodeJS.Timeout>();

const groupOf = (code: string) => groups.get(code) ?? new Set();
const tell = ({ socket }: Line, view: object) =>
  socket.send(JSON.stringify({ name: "view", message: { view } }));

async function present(found: Found) {
  const phones = [...groupOf(found.room.code)].filter(({ place }) => place !== undefined);
  return { people: phones.length, answered: await rooms.answered(found), pauses: found.pauses };
}

async function toAll(found: Found, isTold: (line: Line) => boolean) {
  const there = await present(found);
  const views = {
    facilitator: viewFor(found.room, there, { role: "facilitator" }),
    halves: ([0, 1] as const).map((half) => viewFor(found.room, there, { role: "phone", half })),
  };
  for (const line of groupOf(found.room.code))
    if (isTold(line)) tell(line, views.halves[line.place?.half ?? 2] ?? views.facilitator);
  return views.facilitator;
}

function count(code: string) {
  if (due.has(code)) return;
  const tellSoon = async () => {
    due.delete(code);
    const found = await rooms.find(code);
    if (found !== undefined) await toAll(found, ({ leads }) => leads !== undefined);
  };
  due.set(code, setTimeout(tellSoon, COUNT_EVERY_MS));
}

function enter(code: string, line: Line) {
  groups.set(code, groupOf(code).add(line));
  line.socket.on("close", () => groupOf(code).delete(line));
}

function read<Name extends keyof Messages>(name: Name, message: unknown): Messages[Name] {
  const read = readMessage(name, message);
  if (read === undefined) throw new Error(`${name} cannot be read.`);
  return read;
}

const answers: Record<string, (message: unknown, line: Line) => Promise<object>> = {
  async make(message, line) {
    const made = await rooms.make(read("make", message));
    if (made.ok) {
      line.leads = made.code;
      enter(made.code, line);
    }
    return made;
  },
  async command(message, { leads = "" }) {
    const done = await rooms.command(leads, read("command", message));
    return done.ok ? { ok: true, view: await toAll(done.found, () => true) } : done;
  },
  async join(message, line) {
    const joined = await rooms.join(read("join", message));
    if (!joined.ok) return joined;
    line.place = joined;
    enter(joined.code, line);
    count(joined.code);
    const found = await rooms.find(joined.code);
    const viewer = { role: "phone", half: joined.half } as const;
    return { ...joined, view: found && viewFor(found.room, await present(found), viewer) };
  },
  async cast(message, { place }) {
    if (place === undefined) return { ok: false, refused: "seat/unknown" };
    const cast = await rooms.cast(place, read("cast", message));
    count(place.code);
    return cast;
  },
};

const server = createServer((_, response) => response.end("ok\n"));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on("connection", (socket) => {
  const line: Line = { socket };
  const asking = setInterval(() => socket.ping(), PING_EVERY_MS);
  socket.on("close", () => clearInterval(asking));
  socket.on("message", async (text) => {
    const { id, name, message } = JSON.parse(String(text));
    socket.send(JSON.stringify({ id, answer: await answers[name]?.(message, line) }));
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
});
