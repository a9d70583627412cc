import { once } from "node:events";
import { createServer } from "node:http";
import { io, type Socket } from "socket.io-client";
import { expect } from "vitest";
import { startPlaythrough } from "../../../src/core/playthrough";
import type { Command } from "../../../src/core/room/step";
import type { FacilitatorView, PhoneView } from "../../../src/core/room/view";
import { type Joining, type JoinState, joinRoom } from "../../../src/net/joining";
import { leadRoom, makeRoom } from "../../../src/net/lead-room";
import type { HeldRoom, Leading } from "../../../src/net/leading";
import type { Server } from "../../../src/net/line";
import { type Answer, LEAD_PATH, type Make, SOCKET_PATH } from "../../../src/net/protocol";
import type { FanOut } from "../../../src/server/rooms/fan-out";
import { memoryStore } from "../../../src/server/rooms/memory";
import { openRooms } from "../../../src/server/rooms/rooms";
import { attachRooms } from "../../../src/server/rooms/sockets";
import type { Store } from "../../../src/server/rooms/store";

/** A room to make. */
export const ROOM: Make["room"] = {
  title: "Green Eyes",
  quorum: 3,
  playthrough: startPlaythrough("green-eyes", "hash", 1),
  couple: ["Andrew", "Lucy"],
};

/** Opens a poll about three options. */
export const OPEN: Command = {
  does: "open",
  kind: "one",
  options: ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() })),
};

/** Any answer of the server's. */
export type Said = Answer<Readonly<Record<string, unknown>>>;

/** A server with rooms on 127.0.0.1, and pages that come to it; `stop` ends them all. */
export async function serve({
  store = memoryStore(),
  port = 0,
  now = Date.now,
  fanOut,
}: {
  readonly store?: Store;
  readonly port?: number;
  readonly now?: () => number;
  readonly fanOut?: FanOut;
} = {}) {
  const lines: string[] = [];
  const http = createServer((_, response) => response.end());
  const sockets = attachRooms(http, {
    rooms: openRooms({ store, now }),
    now,
    say: (line) => lines.push(line),
    ...(fanOut === undefined ? {} : { fanOut }),
  });
  http.listen(port, "127.0.0.1");
  await once(http, "listening");
  const bound = http.address();
  const url = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`;
  return {
    url,
    lines,
    async stop() {
      const closed = once(http, "close");
      http.close();
      await sockets.stop();
      http.closeAllConnections();
      await closed;
    },
    /** Whether it still answers. */
    async answers(): Promise<boolean> {
      const { ok } = await fetch(url);
      return ok;
    },
  };
}

/** Pages of a test: whatever it opens is closed by `stop`. */
export function pages(address: () => string, origin: () => string = address) {
  const stops: (() => unknown)[] = [];
  const server = (): Server => ({ address: address(), origin: origin(), random: () => 0 });

  /** A connection that says whatever it is told to say. */
  async function raw(path: string = SOCKET_PATH, options: object = {}): Promise<Socket> {
    const socket = io(address(), {
      path,
      forceNew: true,
      transports: ["websocket"],
      reconnection: false,
      extraHeaders: { origin: origin() },
      ...options,
    });
    stops.push(() => socket.disconnect());
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("connect_error", reject);
    });
    return socket;
  }

  async function make(room: Make["room"] = ROOM): Promise<HeldRoom> {
    const made = await makeRoom(server(), room);
    if (!made.ok) throw new Error(made.refused);
    const { code, key, secret } = made;
    return { code, key, secret };
  }

  async function lead(held: HeldRoom): Promise<Leading> {
    const led = await leadRoom(server(), held);
    if (!led.ok) throw new Error(led.refused);
    stops.push(led.leading.stop);
    return led.leading;
  }

  function phone(code: string, more: { key?: string; seat?: string } = {}): Phone {
    let seat = more.seat;
    const joining = joinRoom(server(), {
      code,
      ...more,
      onSeat(_, given) {
        seat = given;
      },
    });
    stops.push(joining.stop);
    return { ...joining, seat: () => seat };
  }

  return {
    raw,
    leader: () => raw(LEAD_PATH),
    make,
    lead,
    phone,
    /** A room that was made, and who leads it. */
    async room(room?: Make["room"]) {
      const held = await make(room);
      return { held, leading: await lead(held) };
    },
    async stop() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}

/** A phone's place, with the seat that it was given. */
export interface Phone extends Joining {
  readonly seat: () => string | undefined;
}

/** Asks a raw connection something and waits for the answer. */
export const ask = (socket: Socket, name: string, ...parts: readonly unknown[]): Promise<Said> =>
  socket.timeout(5000).emitWithAck(name, ...parts);

/** Waits until a raw connection is over. */
export const over = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.once("disconnect", () => resolve());
  });

/** Waits until a phone's state is as wanted, and returns it. */
export const until = <Kind extends JoinState["kind"]>(
  phone: Joining,
  kind: Kind,
  isSo: (state: Extract<JoinState, { kind: Kind }>) => boolean = () => true,
): Promise<Extract<JoinState, { kind: Kind }>> =>
  new Promise((resolve) => {
    const stop = phone.subscribe((state) => {
      const wanted = state as Extract<JoinState, { kind: Kind }>;
      if (state.kind !== kind || !isSo(wanted)) return;
      queueMicrotask(() => stop());
      resolve(wanted);
    });
  });

/** Waits until a phone sees its room so. */
export const untilSeen = async (
  phone: Joining,
  isSo: (view: PhoneView) => boolean,
): Promise<PhoneView> => (await until(phone, "in", ({ view }) => isSo(view))).view;

/** Waits until a facilitator sees the room so. */
export const untilLed = (
  leading: Leading,
  isSo: (view: FacilitatorView) => boolean,
): Promise<FacilitatorView> =>
  new Promise((resolve) => {
    const stop = leading.subscribe(({ view }) => {
      if (!isSo(view)) return;
      queueMicrotask(() => stop());
      resolve(view);
    });
  });

/** Asks a room for several things, one after the other; fails where one is refused. */
export async function does(leading: Leading, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands)
    expect(await leading.command(command)).toMatchObject({ ok: true });
}
