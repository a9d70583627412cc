/** What the page asks of trusted types, where the browser has them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * Makes a marker of addresses that a Worker may be started from; `allowed` throws for all others. A name can be taken once
 * a page, and the page's policy names it.
 */
export function scriptAddresses(
  name: string,
  allowed: (address: string) => string,
): (address: string) => string {
  const policies: Policies | undefined = Reflect.get(globalThis, "trustedTypes");
  const policy = policies?.createPolicy(name, { createScriptURL: allowed });
  return (address) => policy?.createScriptURL(address) ?? allowed(address);
}
