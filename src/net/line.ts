import { io, type Socket } from "socket.io-client";
import type { RefusalName } from "../core/room/rejection";
import type { Answer, FromPage, FromServer } from "./protocol";

/** What a message of that name is answered with. */
export type ResultOf<Name extends keyof FromPage> =
  Parameters<FromPage[Name]> extends [...unknown[], (answer: Answer<infer Result>) => void]
    ? Result
    : object;

/** The messages by which a page gets its place in a room. */
type Entry = "make" | "lead" | "join" | "watch";
type Later = "command" | "cast" | "pause";
type MessageOf<Name extends keyof FromPage> = Parameters<FromPage[Name]>[0];

/** Where a server is, and what a line to it takes from around it. */
export interface Server {
  /** The address of the server's pages, such as `location.origin`. */
  readonly address: string;
  /** From 0 up to 1: so that a room full of phones does not come back at the same moment. */
  readonly random: () => number;
  /** The origin that is named to the server where no browser names it: outside a page. */
  readonly origin?: string;
}

/** What a page says whenever its line is up, and hears of it. */
export interface Greeting<Name extends Entry> {
  readonly path: string;
  /** What it says now: it may have got its place since. */
  readonly says: () => MessageOf<Name>;
  readonly name: Name;
  readonly onIn: (result: ResultOf<Name>) => void;
  /** It is not let in, and does not try again by itself. */
  readonly onRefused: (refused: RefusalName) => void;
  readonly onDown: () => void;
  /** What it hears from the server. */
  readonly hears: Partial<FromServer>;
}

/** A line to the server that comes back by itself, on which nothing that was sent is lost. */
export interface Line {
  /** Whether the server has let it in and the line is up. */
  isIn(): boolean;
  /** Says something that is not answered; it is lost while the line is down. */
  say(name: "feed", message: object): void;
  /**
   * Sends a message until it is answered, once more whenever an answer is missing. A later message of the same name
   * takes the place of one that was not answered, and both get its answer.
   */
  send<Name extends Later>(name: Name, message: MessageOf<Name>): Promise<Answer<ResultOf<Name>>>;
  stop(): void;
}

/** How long an answer may take before the message is sent again, in ms. */
const ANSWER_WITHIN_MS = 4000;
/** How long to wait where the server asks to, in ms: half of it at least. */
const AGAIN_AFTER_MS = 1500;

/** Refusals that pass by themselves. */
const PASSING: readonly RefusalName[] = ["store/waiting", "message/too-many"];

/** A message that was not answered yet. */
interface Sending {
  message: unknown;
  isUnderWay: boolean;
  // The server answers each message with what the protocol names for it.
  readonly tell: ((answer: Answer<never>) => void)[];
}

/** The messages are typed where they are sent and read where they arrive. */
type Sent = Record<string, (...parts: readonly unknown[]) => void>;
type Answered<Result> = (error: Error | null, answer: Answer<Result>) => void;

/** Calls back when somebody looks at the page again or the device has a network again; returns its stop. */
function onWake(act: () => void): () => void {
  const onLook = () => {
    if (document.visibilityState === "visible") act();
  };
  if (typeof document === "undefined") return () => {};
  document.addEventListener("visibilitychange", onLook);
  addEventListener("online", act);
  return () => {
    document.removeEventListener("visibilitychange", onLook);
    removeEventListener("online", act);
  };
}

const connect = ({ address, origin }: Server, path: string): Socket<FromServer, Sent> =>
  io(address, {
    path,
    // A socket at once is quicker than reading first; where a venue lets no socket through, reading follows.
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    forceNew: true,
    timeout: 5000,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
    randomizationFactor: 0.6,
    ...(origin === undefined ? {} : { extraHeaders: { origin } }),
  });

/** Opens a line and greets the server, now and whenever it comes back. */
export function openLine<Name extends Entry>(server: Server, greeting: Greeting<Name>): Line {
  const socket = connect(server, greeting.path);
  const sending = new Map<string, Sending>();
  const waits = new Set<ReturnType<typeof setTimeout>>();
  let isIn = false;

  const later = (act: () => void) => {
    const wait = setTimeout(
      () => {
        waits.delete(wait);
        act();
      },
      AGAIN_AFTER_MS * (0.5 + server.random() / 2),
    );
    waits.add(wait);
  };

  function greet(): void {
    const answered: Answered<ResultOf<Name>> = (error, answer) => {
      // Where the connection broke, it comes back by itself: asking for another just then would stop that for good.
      if (error !== null) return socket.connected ? renew() : undefined;
      if (answer.ok) return letIn(answer);
      if (PASSING.includes(answer.refused)) return later(greetAgain);
      socket.disconnect();
      for (const { tell } of sending.values()) for (const each of tell) each(answer);
      sending.clear();
      return greeting.onRefused(answer.refused);
    };
    socket.timeout(ANSWER_WITHIN_MS).emit(greeting.name, greeting.says(), answered);
  }

  const greetAgain = () => {
    if (socket.connected) greet();
  };

  function letIn(result: ResultOf<Name>): void {
    isIn = true;
    greeting.onIn(result);
    for (const name of sending.keys()) attempt(name);
  }

  function attempt(name: string): void {
    const tried = sending.get(name);
    if (tried === undefined || tried.isUnderWay || !isIn) return;
    const { message } = tried;
    const answered: Answered<never> = (error, answer) => {
      tried.isUnderWay = false;
      if (error !== null || tried.message !== message) return attempt(name);
      if (!answer.ok && PASSING.includes(answer.refused)) return later(() => attempt(name));
      sending.delete(name);
      for (const tell of tried.tell) tell(answer);
    };
    tried.isUnderWay = true;
    socket.timeout(ANSWER_WITHIN_MS).emit(name, message, answered);
  }

  /** Gives up a connection that says nothing and asks for another at once. */
  function renew(): void {
    if (socket.active) socket.disconnect().connect();
  }

  const stopWaking = onWake(() => {
    // Greeting once more shows whether a line that slept still holds, and brings what was missed.
    if (socket.connected) greet();
    else renew();
  });

  socket.on("connect", greet);
  socket.on("disconnect", () => {
    isIn = false;
    greeting.onDown();
  });

  const { view, feed, wanted, gone } = greeting.hears;
  if (view !== undefined) socket.on("view", view);
  if (feed !== undefined) socket.on("feed", feed);
  if (wanted !== undefined) socket.on("wanted", wanted);
  if (gone !== undefined) socket.on("gone", gone);

  return {
    isIn: () => isIn,
    say(name, message) {
      if (isIn) socket.emit(name, message);
    },
    send: (name, message) =>
      new Promise((resolve) => {
        const before = sending.get(name) ?? { message, isUnderWay: false, tell: [] };
        before.message = message;
        before.tell.push(resolve);
        sending.set(name, before);
        attempt(name);
      }),
    stop() {
      stopWaking();
      for (const wait of waits) clearTimeout(wait);
      socket.disconnect();
    },
  };
}
