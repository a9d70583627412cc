import { createAdapter } from "@socket.io/redis-adapter";
import { createClient } from "redis";
import type { ServerOptions } from "socket.io";

/** Carries what is told to the sockets of other processes that serve the same rooms. */
export interface FanOut {
  readonly adapter: NonNullable<ServerOptions["adapter"]>;
  /** Calls back whenever the line between the processes is there again. */
  onBack(act: () => void): void;
  stop(): Promise<void>;
}

/** Most messages that wait while Redis cannot be reached; what is lost then is told anew. */
const MOST_WAITING = 1000;
/** How long another process may take to say how many phones it has, in ms. */
const ANSWER_WITHIN_MS = 1000;
const SILENT_MS = 5000;
const PING_MS = 1500;
const MOST_BETWEEN_TRIES_MS = 1000;

const nothing = (): void => undefined;

/** Opens the line between processes over the Redis at that address. Rejects where it cannot be reached. */
export async function openFanOut(url: string): Promise<FanOut> {
  const says = createClient({
    url,
    commandsQueueMaxLength: MOST_WAITING,
    pingInterval: PING_MS,
    socket: {
      socketTimeout: SILENT_MS,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, MOST_BETWEEN_TRIES_MS),
    },
  });
  const hears = says.duplicate();
  // The store, which is at the same address, says that Redis is gone.
  for (const client of [says, hears]) client.on("error", nothing);
  await Promise.all([says.connect(), hears.connect()]);
  let back = nothing;
  let wasGone = false;
  hears.on("reconnecting", () => {
    wasGone = true;
  });
  hears.on("ready", () => {
    if (wasGone) back();
    wasGone = false;
  });
  // The adapter leaves its promises alone, so that one that failed would end the process.
  const quiet = {
    publish: (channel: string, message: string | Buffer) =>
      says.publish(channel, message).catch(nothing),
    sendCommand: (words: string[]) => says.sendCommand(words),
    pSubscribe: nothing,
    sSubscribe: nothing,
    on: nothing,
    off: nothing,
  };
  const quietly =
    <Words extends readonly unknown[]>(ask: (...words: Words) => Promise<unknown>) =>
    (...words: Words) =>
      ask(...words).catch(nothing);
  const listens = {
    pSubscribe: quietly(hears.pSubscribe.bind(hears)),
    subscribe: quietly(hears.subscribe.bind(hears)),
    pUnsubscribe: quietly(hears.pUnsubscribe.bind(hears)),
    unsubscribe: quietly(hears.unsubscribe.bind(hears)),
    sSubscribe: nothing,
    on: nothing,
    off: nothing,
  };
  return {
    adapter: createAdapter(quiet, listens, {
      key: "within-reach",
      requestsTimeout: ANSWER_WITHIN_MS,
    }),
    onBack(act) {
      back = act;
    },
    async stop() {
      says.destroy();
      hears.destroy();
    },
  };
}
