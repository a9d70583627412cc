import type { Reach } from "./leading";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/u;

/**
 * Where phones find a room, seen from a page at `page`: under the page's own address, which others reach as well,
 * else under the one that the server knows of itself.
 */
export function reachOf(page: string, phones: string | undefined): Reach {
  const { hostname, origin } = new URL(page);
  if (!LOOPBACK.test(hostname)) return { kind: "network", address: `${origin}/` };
  return phones === undefined ? { kind: "loopback" } : { kind: "network", address: phones };
}
