import { scriptAddresses } from "./trusted-types";

/** Lets through addresses of this page's own host alone; throws for any other. */
export function ownAddress(address: string, page: string): string {
  const url = new URL(address, page);
  if (url.origin !== new URL(page).origin)
    throw new TypeError(`A worker may only come from this host, not from ${url.origin}.`);
  return url.href;
}

/** Marks the address of a Worker of ours as one that the page's policy may start; throws for another host's. */
export const workerAddress = scriptAddresses("within-reach", (address) =>
  ownAddress(address, location.href),
);
