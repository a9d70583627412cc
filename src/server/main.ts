import type { Server } from "node:http";
import { type Interfaces, isEveryAddress, networkAddress, urlOf } from "./address";
import { readOptions } from "./options";
import { listen, movedOn, portsFrom } from "./ports";
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

const forOthers = (interfaces: Interfaces, port: number): string => {
  const address = networkAddress(interfaces);
  return address
    ? `Others in this network reach it at ${urlOf(address, port)}`
    : "No network was found, so nobody else can reach it: connect to one and start again.";
};

/** Starts the server and says where it is. */
export async function start(around: Surroundings): Promise<Started> {
  const read = readOptions(around.words, around.env);
  if (!read.ok) return read;
  const fault = await faultOf(around.folder);
  if (fault) return { ok: false, sentence: fault };

  const { host, port } = read.options;
  const server = createServer({ folder: around.folder });
  const listening = await listen(server, host, portsFrom(port));
  if (!listening.ok) return listening;

  const url = urlOf(host, listening.port);
  if (listening.taken.length > 0) around.say(movedOn(listening.taken, listening.port));
  around.say(`Within Reach is at ${url}`);
  if (isEveryAddress(host)) around.say(forOthers(around.interfaces(), listening.port));
  return { ok: true, url, server, stop: () => stopServer(server) };
}
