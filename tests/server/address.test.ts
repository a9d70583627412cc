import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { isEveryAddress, networkAddress, urlOf } from "../../src/server/address";

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  family: "IPv4",
  address,
  internal,
  netmask: "255.255.255.0",
  mac: "00:00:00:00:00:00",
  cidr: `${address}/24`,
});
const ipv6: NetworkInterfaceInfo = {
  family: "IPv6",
  address: "fe80::1",
  internal: false,
  netmask: "ffff:ffff:ffff:ffff::",
  mac: "00:00:00:00:00:00",
  cidr: "fe80::1/64",
  scopeid: 2,
};
const lo = [ipv4("127.0.0.1", true)];

test("the first address that others reach is taken", () => {
  const interfaces = { lo, eth0: [ipv6, ipv4("192.168.1.20")], wlan0: [ipv4("10.0.0.7")] };
  expect(networkAddress(interfaces)).toBe("192.168.1.20");
});

test("a real network goes before a container's, whatever their order", () => {
  const docker0 = [ipv4("172.17.0.1")];
  expect(networkAddress({ lo, docker0, wlan0: [ipv4("10.0.0.7")] })).toBe("10.0.0.7");
  expect(networkAddress({ lo, docker0 })).toBe("172.17.0.1");
});

test("without a network there is none", () => {
  expect(networkAddress({})).toBeUndefined();
  expect(networkAddress({ lo, eth0: [ipv6], eth1: undefined })).toBeUndefined();
  expect(networkAddress({ lo, eth0: [ipv4("169.254.12.3")] })).toBeUndefined();
});

test("an address to open is one that a browser takes", () => {
  expect(urlOf("127.0.0.1", 4173)).toBe("http://127.0.0.1:4173/");
  expect(urlOf("0.0.0.0", 80)).toBe("http://127.0.0.1:80/");
  expect(urlOf("::1", 4173)).toBe("http://[::1]:4173/");
  expect(["0.0.0.0", "::", "127.0.0.1"].map(isEveryAddress)).toEqual([true, true, false]);
});
