import { once } from "node:events";
import type { Server } from "node:http";

const TRIES = 20;
const LAST_PORT = 65535;

/** Where a server came to listen, or one sentence that says why it could not. */
export type Listening =
  | { readonly ok: true; readonly port: number; readonly taken: readonly number[] }
  | { readonly ok: false; readonly sentence: string };

/** The ports to try, from the one asked for upwards; 0 stands alone, since the system then chooses. */
export const portsFrom = (first: number): readonly number[] =>
  first === 0
    ? [0]
    : Array.from({ length: Math.min(TRIES, LAST_PORT - first + 1) }, (_, step) => first + step);

/** `Port 4173 is` or `Ports 4173 to 4175 are`, of ports that follow each other. */
const named = (ports: readonly number[]): string =>
  ports.length === 1 ? `Port ${ports[0]} is` : `Ports ${ports[0]} to ${ports.at(-1)} are`;

/** The sentence for ports that were passed over, as in `Port 4173 is taken by another program, so 4174 is used.` */
export const movedOn = (taken: readonly number[], port: number): string =>
  `${named(taken)} taken by another program, so ${port} is used.`;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Listens on one port; gives the system's error code when it is refused. */
async function tryPort(server: Server, host: string, port: number): Promise<string | undefined> {
  const listening = once(server, "listening");
  server.listen(port, host);
  return listening.then(() => undefined, codeOf);
}

function whyNot(code: string, host: string, port: number): string {
  if (code === "EACCES") {
    return `This system does not let you open port ${port}: choose one from 1024 up, for example PORT=4173.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `HOST is "${host}", which is not an address of this machine: leave HOST unset, or use --lan to let others in the network in.`;
  }
  return `Port ${port} on ${host} could not be opened (${code}): try another PORT, or leave HOST unset.`;
}

/** Listens on the first free port of those given. */
export async function listen(
  server: Server,
  host: string,
  ports: readonly number[],
): Promise<Listening> {
  for (const [index, port] of ports.entries()) {
    const code = await tryPort(server, host, port);
    if (code === undefined) {
      const address = server.address();
      const bound = typeof address === "object" && address ? address.port : port;
      return { ok: true, port: bound, taken: ports.slice(0, index) };
    }
    if (code !== "EADDRINUSE") return { ok: false, sentence: whyNot(code, host, port) };
  }
  const hint = "stop one of the programs that use them, or choose another with PORT.";
  return { ok: false, sentence: `${named(ports)} taken by other programs: ${hint}` };
}
