import { expect, test } from "vitest";
import { reachOf } from "../../src/net/reach";

test.each(["http://127.0.0.1:4173/#/lead", "http://localhost:4173/", "http://[::1]:4173/"])(
  "phones do not reach %s, but what the server knows of itself",
  (page) => {
    expect(reachOf(page, undefined)).toEqual({ kind: "loopback" });
    const address = "http://192.168.1.20:4173/";
    expect(reachOf(page, address)).toEqual({ kind: "network", address });
  },
);

test("phones reach the address under which the facilitator has the page", () => {
  expect(reachOf("https://reach.example/#/lead", "http://192.168.1.20:4173/")).toEqual({
    kind: "network",
    address: "https://reach.example/",
  });
});
