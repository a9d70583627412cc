import type { Server } from "node:http";
import { type Interfaces, isEveryAddress, networkAddress, urlOf } from "./address";
import { joinAddress, joinCode } from "./join-code";
import { readOptions } from "./options";
import { listen, movedOn, portsFrom } from "./ports";
import { steadyClock } from "./rooms/clock";
import { openFanOut } from "./rooms/fan-out";
import { openStore } from "./rooms/open-store";
import { openRooms } from "./rooms/rooms";
import { attachRooms } from "./rooms/sockets";
import { createServer, faultOf, stopServer } from "./server";

/** Everything that the server takes from the machine it runs on. */
export interface Surroundings {
  /** The words after the command. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the built pages. */
  readonly folder: string;
  readonly interfaces: () => Interfaces;
  /** Writes one line for whoever started the server. */
  readonly say: (line: string) => void;
}

/** A running server with its stop, or the sentence that says why none runs. */
export type Started =
  | { readonly ok: true; readonly url: string; readonly server: Server; stop(): Promise<void> }
  | { readonly ok: false; readonly sentence: string };

/** Says how others reach it, phones above all. */
function sayToOthers(say: Surroundings["say"], others: string | undefined): void {
  if (others === undefined) {
    say("No network was found, so nobody else can reach it: connect to one and start again.");
    return;
  }
  say(`Others in this network reach it at ${others}`);
  say(`Phones join a workshop at ${joinAddress(others)}`);
  for (const line of joinCode(others)) say(line);
}

/** Starts the server and says where it is. */
export async function start(around: Surroundings): Promise<Started> {
  const read = readOptions(around.words, around.env);
  if (!read.ok) return read;
  const fault = await faultOf(around.folder);
  if (fault) return { ok: false, sentence: fault };

  const { host, port } = read.options;
  const kept = await openStore(read.options.store, around.say);
  if (!kept.ok) return kept;
  const { store, redis } = kept;
  const server = createServer({ folder: around.folder, healthy: () => store.healthy() });
  const listening = await listen(server, host, portsFrom(port));
  if (!listening.ok) {
    await store.stop();
    return listening;
  }

  const url = urlOf(host, listening.port);
  const network = isEveryAddress(host) ? networkAddress(around.interfaces()) : undefined;
  const others = network === undefined ? undefined : urlOf(network, listening.port);
  const fanOut = redis === undefined ? undefined : await openFanOut(redis);
  const now = steadyClock(Date.now, () => performance.now());
  const sockets = attachRooms(server, {
    rooms: openRooms({ store, now }),
    now,
    say: around.say,
    ...(others === undefined ? {} : { phones: others }),
    ...(fanOut === undefined ? {} : { fanOut }),
  });
  if (listening.taken.length > 0) around.say(movedOn(listening.taken, listening.port));
  around.say(`Within Reach is at ${url}`);
  if (isEveryAddress(host)) sayToOthers(around.say, others);
  return {
    ok: true,
    url,
    server,
    async stop() {
      await Promise.all([sockets.stop(), stopServer(server)]);
      await fanOut?.stop();
      await store.stop();
    },
  };
}
