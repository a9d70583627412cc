import type { Answer } from "../../net/protocol";
import { bucket, type Pace } from "./bucket";
import type { PageSocket } from "./wire";

/** Frames of any kind, heartbeats among them, that a page may send; whoever sends more is cut off. */
const FRAMES: Pace = { atOnce: 300, aSecond: 100 };
/** Characters that may wait for a page that reads too slowly; more, and it is cut off. */
const MOST_WAITING = 512 * 1024;

const lengthOf = (part: unknown): number =>
  typeof part === "string" || part instanceof Uint8Array ? part.length : 0;

/** Cuts off, without waiting for the other end, a page that floods the server or does not read what it is sent. */
export function guard({ conn }: PageSocket, now: () => number, cut: (why: string) => void): void {
  const mayCome = bucket(FRAMES, now);
  let waiting = 0;
  let isCut = false;
  const end = (why: string) => {
    if (isCut) return;
    isCut = true;
    cut(why);
    conn.close(true);
    // A connection that was no socket from the start may be a proxy's, and carry others' requests as well.
    if (conn.request.headers.upgrade !== undefined) conn.request.socket.destroy();
  };
  conn.on("packet", () => {
    if (!mayCome()) end("it sent too much");
  });
  conn.on("packetCreate", (packet: { readonly data?: unknown }) => {
    waiting += lengthOf(packet.data);
    if (waiting > MOST_WAITING) end("it read too slowly");
  });
  conn.on("drain", () => {
    waiting = 0;
  });
}

/** The last of a message's parts, where the sender wants an answer. */
export function answerIn(
  parts: readonly unknown[],
): ((answer: Answer<object>) => void) | undefined {
  const last = parts.at(-1);
  return typeof last === "function" ? (answer) => last(answer) : undefined;
}
