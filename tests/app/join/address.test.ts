import { expect, test } from "vitest";
import { hashOf, roomIn } from "../../../src/app/join/address";

const KEY = "k".repeat(22);

test("an address names a room, with the key of its QR code or without", () => {
  expect(roomIn("#ABC346")).toEqual({ code: "ABC346" });
  expect(roomIn(`#ABC346.${KEY}`)).toEqual({ code: "ABC346", key: KEY });
  for (const named of [{ code: "ABC346" }, { code: "ABC346", key: KEY }])
    expect(roomIn(hashOf(named))).toEqual(named);
});

test.each(["", "#", "#main", "#ABC346.short", `#${"A".repeat(21)}`, "#<b>"])(
  "%s names none",
  (hash) => {
    expect(roomIn(hash)).toBeUndefined();
  },
);
