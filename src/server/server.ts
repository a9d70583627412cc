import { access, constants } from "node:fs/promises";
import { createServer as createHttpServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { LEAD_PATH, SOCKET_PATH } from "../net/protocol";
import { HEADERS } from "./headers";
import { servePages } from "./pages";

const STOP_WITHIN_MS = 1000;

/** One sentence that says what is wrong with a build folder, or undefined when it can be served. */
export async function faultOf(folder: string): Promise<string | undefined> {
  const start = join(folder, "index.html");
  try {
    await access(start, constants.R_OK);
    return undefined;
  } catch {
    return `The built game cannot be read (there is no readable ${start}): run "npm run build" first.`;
  }
}

/** What a server of pages is made of. */
export interface ServerOptions {
  readonly folder: string;
  /** Whether rooms can be reached and written to. */
  readonly healthy: () => Promise<boolean>;
}

const HEALTHY_WITHIN_MS = 2000;

const late = () =>
  new Promise<false>((resolve) => setTimeout(() => resolve(false), HEALTHY_WITHIN_MS).unref());

/** Answers whoever watches over the server: 200 while it serves pages and rooms, else 503. */
async function sayHealth(response: ServerResponse, healthy: () => Promise<boolean>): Promise<void> {
  const isWell = await Promise.race([healthy(), late()]).catch(() => false);
  response.writeHead(isWell ? 200 : 503, {
    ...HEADERS,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(isWell ? "ok\n" : "The store of the rooms does not answer.\n");
}

/** A server for the built pages in a folder, not yet listening; rooms attach their sockets to the same one. */
export function createServer({ folder, healthy }: ServerOptions): Server {
  const pages = servePages(folder);
  const server = createHttpServer((request, response) => {
    if (request.method === "GET" && request.url === "/healthz") void sayHealth(response, healthy);
    else pages(request, response);
  });
  server.on("upgrade", ({ url = "" }, line) => {
    if (![SOCKET_PATH, LEAD_PATH].some((path) => url.startsWith(`${path}/`))) line.destroy();
  });
  return server;
}

/** Stops a server: nothing new is let in, and what is under way gets one second to end. */
export async function stopServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
}
