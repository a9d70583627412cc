import type { NetworkInterfaceInfo } from "node:os";

/** What `os.networkInterfaces()` returns: the addresses by the name of their interface. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

// Addresses of containers, virtual machines and tunnels, which a phone in the same network cannot reach.
const VIRTUAL = /^(docker|br-|veth|virbr|vbox|vmnet|vethernet|utun|tun|tap|zt|tailscale)/i;
const LINK_LOCAL = /^169\.254\./;

/** The IPv4 address at which others in the network reach this machine, real interfaces first; undefined where there is none. */
export function networkAddress(interfaces: Interfaces): string | undefined {
  const reachable = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(
        ({ family, internal, address }) =>
          family === "IPv4" && !internal && !LINK_LOCAL.test(address),
      )
      .map(({ address }) => ({ address, real: !VIRTUAL.test(name) })),
  );
  return (reachable.find(({ real }) => real) ?? reachable[0])?.address;
}

/** True for a host that means every address of this machine. */
export const isEveryAddress = (host: string): boolean => host === "0.0.0.0" || host === "::";

/** The URL to open on this machine for a server that listens on that host and port. */
export function urlOf(host: string, port: number): string {
  const name = isEveryAddress(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
}
