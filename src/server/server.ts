import { access, constants } from "node:fs/promises";
import { createServer as createHttpServer, type Server } from "node:http";
import { join } from "node:path";
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

/** A server for the built pages in a folder, not yet listening; rooms attach their sockets to the same one. */
export const createServer = (options: { readonly folder: string }): Server =>
  createHttpServer(servePages(options.folder));

/** Stops a server: nothing new is let in, and what is under way gets one second to end. */
export async function stopServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
}
