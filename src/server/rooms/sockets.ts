import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import type { Duplex } from "node:stream";
import { Server, type ServerOptions } from "socket.io";
import { type Answer, type FromPage, LEAD_PATH, SOCKET_PATH } from "../../net/protocol";
import { HEADERS } from "../headers";
import { type Answers, answersOf, type Sender } from "./answers";
import { bucket, type Pace } from "./bucket";
import type { FanOut } from "./fan-out";
import { answerIn, guard } from "./guard";
import { comesFrom, isFromOwnPage } from "./origin";
import type { Rooms } from "./rooms";
import { startTelling } from "./tell";
import { throttle } from "./throttle";
import type { BetweenProcesses, Known, PageSocket, Wire } from "./wire";

/** A line that has died is noticed, at both ends, within the sum of these. */
const PING_EVERY_MS = 3000;
const PONG_WITHIN_MS = 2800;
/** The longest frame from a phone, and from a facilitator, in bytes. */
const PHONE_FRAME = 4096;
const LEAD_FRAME = 65_536;

const PHONE_PACE: Pace = { atOnce: 30, aSecond: 10 };
const LEAD_PACE: Pace = { atOnce: 120, aSecond: 40 };

/** A whole conference may share one address, so there is room for its typing errors. */
const GUESSES = { anAddress: 60, inAll: 600, seconds: 60 };
const MAKES = { anAddress: 600, inAll: 3000, seconds: 3600 };

const SAY_EVERY_MS = 10_000;
const SWEEP_EVERY_MS = 10 * 60_000;
/** Messages that are being answered get so long to end when the server stops. */
const END_WITHIN_MS = 5000;
/** Pages get so long to hear of it. */
const PART_WITHIN_MS = 500;

/** What the sockets take from around them. */
export interface SocketsOptions {
  readonly rooms: Rooms;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Writes a line for whoever started the server. */
  readonly say: (line: string) => void;
  /** Where phones reach this server over the network, if it knows. */
  readonly phones?: string;
  /** Where other processes serve the same rooms. */
  readonly fanOut?: Pick<FanOut, "adapter" | "onBack">;
}

/** Sockets that are being served. */
export interface Sockets {
  /** Ends what is being answered, then tells every page to come back later. */
  stop(): Promise<void>;
}

const nameOf = (error: unknown): string =>
  error instanceof Error
    ? "code" in error && typeof error.code === "string"
      ? error.code
      : error.name
    : "unknown";

const isMessage = (answers: Answers, name: unknown): name is keyof FromPage =>
  typeof name === "string" && Object.hasOwn(answers, name);

/** Serves phones and facilitators on the server of the pages, each kind with a limit of its own. */
function listen(server: HttpServer, adapter: ServerOptions["adapter"] | undefined): Wire {
  const wire: Wire = new Server<FromPage, never, BetweenProcesses, Known>({
    serveClient: false,
    connectTimeout: 10_000,
    ...(adapter === undefined ? {} : { adapter }),
  });
  for (const [path, maxHttpBufferSize] of [
    [SOCKET_PATH, PHONE_FRAME],
    [LEAD_PATH, LEAD_FRAME],
  ] as const) {
    wire.attach(server, {
      path,
      maxHttpBufferSize,
      pingInterval: PING_EVERY_MS,
      pingTimeout: PONG_WITHIN_MS,
      destroyUpgrade: false,
      allowRequest: (request, done) => done(null, isFromOwnPage(request)),
    });
    wire.engine.on("headers", (headers: Record<string, string>) => Object.assign(headers, HEADERS));
  }
  return wire;
}

/** The lines that stand open, so that none outlives the server. */
function linesOf(server: HttpServer): ReadonlySet<Duplex> {
  const lines = new Set<Duplex>();
  server.on("upgrade", (_request, line: Duplex) => {
    lines.add(line);
    line.once("close", () => lines.delete(line));
  });
  return lines;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Attaches the rooms' sockets to a server. */
export function attachRooms(server: HttpServer, options: SocketsOptions): Sockets {
  const { rooms, now, say, phones, fanOut } = options;
  const lines = linesOf(server);
  const wire = listen(server, fanOut?.adapter);
  let failedAt = Number.NEGATIVE_INFINITY;
  const failed = (error: unknown) => {
    // While a store is gone every message fails: one line tells it.
    if (Math.abs(now() - failedAt) < SAY_EVERY_MS) return;
    failedAt = now();
    say(`A room could not be reached (${nameOf(error)}).`);
  };
  const telling = startTelling(wire, rooms, { isOne: fanOut === undefined, failed });
  const guesses = throttle(GUESSES);
  const makes = throttle(MAKES);
  const answers = answersOf({ wire, rooms, telling, guesses, makes, phones, say });
  const underWay = new Set<Promise<void>>();
  let isStopping = false;

  async function answer(sender: Sender, name: unknown, message: unknown): Promise<Answer<object>> {
    if (!isMessage(answers, name)) return { ok: false, refused: "message/unclear" };
    try {
      return await answers[name](sender, message);
    } catch (error) {
      failed(error);
      return { ok: false, refused: "store/waiting" };
    }
  }

  function hear(sender: Sender): void {
    const mayCome = bucket(sender.leads ? LEAD_PACE : PHONE_PACE, now);
    sender.socket.use(([name, ...parts]) => {
      // What comes now is not answered: the page sends it again to whoever serves it next.
      if (isStopping) return;
      const tell = answerIn(parts);
      if (!mayCome()) return tell?.({ ok: false, refused: "message/too-many" });
      const [message] = parts;
      const done = answer(sender, name, message).then((given) => tell?.(given));
      underWay.add(done);
      void done.finally(() => underWay.delete(done));
    });
  }

  wire.on("connection", (socket: PageSocket) => {
    const { handshake } = socket;
    guard(socket, now, (why) => say(`A page was cut off: ${why}.`));
    hear({
      socket,
      address: comesFrom(handshake.address, handshake.headers["x-forwarded-for"]),
      leads: handshake.url.startsWith(`${LEAD_PATH}/`),
    });
    socket.on("disconnect", () => {
      const { place } = socket.data;
      if (place?.role === "phone" && !isStopping) telling.counted(place.code);
    });
  });

  fanOut?.onBack(() => void telling.again().catch(failed));

  const sweeping = setInterval(() => {
    rooms.sweep().then((codes) => {
      for (const code of codes) telling.gone(code);
    }, failed);
  }, SWEEP_EVERY_MS);
  sweeping.unref();

  return {
    async stop() {
      isStopping = true;
      clearInterval(sweeping);
      telling.stop();
      await Promise.race([Promise.allSettled(underWay), after(END_WITHIN_MS)]);
      const parting = [...lines].map((line) => once(line, "close"));
      for (const socket of wire.of("/").sockets.values()) socket.conn.close();
      await wire.of("/").adapter.close();
      await Promise.race([Promise.allSettled(parting), after(PART_WITHIN_MS)]);
      for (const line of lines) line.destroy();
    },
  };
}
