import type { IncomingMessage } from "node:http";

/**
 * Whether a request for a socket comes from a page of this very server. Browsers name the origin of every
 * websocket and of every request to another host; for a plain reading of their own host they leave it out.
 */
export function isFromOwnPage({
  headers,
}: {
  readonly headers: Pick<
    IncomingMessage["headers"],
    "origin" | "host" | "upgrade" | "sec-fetch-site"
  >;
}): boolean {
  const { origin, host, upgrade, "sec-fetch-site": site } = headers;
  if (origin === undefined)
    return upgrade === undefined && (site === undefined || site === "same-origin");
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/u;

/**
 * Where a connection comes from, to tell one visitor from another: the peer, or whom a proxy on this machine says it
 * speaks for. Of an IPv6 address only the half that a household or a phone is given.
 */
export function comesFrom(peer: string, forwarded: string | readonly string[] | undefined): string {
  const named = [forwarded ?? []].flat().join(",").split(",").at(-1)?.trim() ?? "";
  const address = LOOPBACK.test(peer) && named !== "" ? named : peer;
  return address.includes(":") && !address.includes(".")
    ? address.split(":").slice(0, 4).join(":")
    : address;
}
