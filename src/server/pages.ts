import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import sirv from "sirv";
import { cachingOf, HEADERS } from "./headers";

const page = (title: string, sentence: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${sentence} <a href="/">Go to the start page</a></p></html>\n`;

function say(response: ServerResponse, status: number, title: string, sentence: string): void {
  const body = page(title, sentence);
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
  });
  response.end(body);
}

const sayNotFound = (response: ServerResponse): void =>
  say(response, 404, "Nothing here", "There is no page at this address.");

/** The path without its query, decoded; undefined where it is malformed or names a hidden file. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "");
    return path.startsWith("/") && !/[/\\]\.|\0/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Drops a Range that sirv would stumble over: one that ends before it starts makes it throw. */
function dropOddRange(request: IncomingMessage): void {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  if (first === undefined || (last && Number(last) < Number(first))) delete request.headers.range;
}

/**
 * Answers requests with the files of a built page, compressed where a `.br` or `.gz` stands beside one, and
 * with the headers on every answer.
 */
export function servePages(folder: string): RequestListener {
  const serve = sirv(folder, {
    // Looks at the disk for each request. sirv's other way lists sizes once and sends cut-off files after a rebuild.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => response.setHeader("Cache-Control", cachingOf(path)),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return say(response, 405, "Not possible", "This address can only be read.");
    }
    if (pathOf(request.url ?? "") === undefined) return sayNotFound(response);
    dropOddRange(request);
    // A file that vanishes while it is being opened must end this answer, not the server.
    response.once("pipe", (file) => file.once("error", () => response.destroy()));
    serve(request, response, () => sayNotFound(response));
  };
}
