import { expect, test } from "vitest";
import { blend } from "../../src/stage/colour";
import { outline } from "../../src/stage/ribbon";

test("an outline goes along one side and back along the other, as wide as its stations", () => {
  const stations = [
    { x: 0, y: 0, half: 1 },
    { x: 10, y: 0, half: 3 },
  ];
  expect(outline(stations)).toEqual([
    { x: 0, y: 1 },
    { x: 10, y: 3 },
    { x: 10, y: -3 },
    { x: 0, y: -1 },
  ]);
});

test("colours blend each part by itself", () => {
  expect(blend(0x000000, 0xff8040, 0.5)).toBe(0x804020);
  expect(blend(0xc8332b, 0xd7a596, 0)).toBe(0xc8332b);
});
