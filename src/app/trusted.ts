/** What the page asks of trusted types, where the browser has them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Lets through addresses of this page's own host alone; throws for any other. */
export function ownAddress(address: string, page: string): string {
  const url = new URL(address, page);
  if (url.origin !== new URL(page).origin)
    throw new TypeError(`A worker may only come from this host, not from ${url.origin}.`);
  return url.href;
}

const policies: Policies | undefined = Reflect.get(globalThis, "trustedTypes");

// A name can be taken once a page; the page's policy header names it.
const policy = policies?.createPolicy("within-reach", {
  createScriptURL: (address) => ownAddress(address, location.href),
});

/** Marks the address of a Worker of ours as one that the page's policy may start; throws for another host's. */
export const workerAddress = (address: string): string =>
  policy?.createScriptURL(address) ?? ownAddress(address, location.href);
