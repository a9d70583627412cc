import { describe, expect, test } from "vitest";
import { lightAt } from "../../src/build/art/light";
import { placeIds } from "../../src/build/art/place-ids";
import { places } from "../../src/build/art/places/index";
import { sketch } from "../../src/build/art/sketch";
import { TIMES } from "../../src/core/picture";

const drawings = placeIds.flatMap((id) => TIMES.map((time) => ({ id, time })));

describe.each(drawings)("$id, $time", ({ id, time }) => {
  const place = places[id];
  const svg = sketch(place.draw(lightAt(time)), 1600, 1000);

  test("is a small, sound drawing", () => {
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).not.toMatch(/NaN|undefined/u);
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/gu)].map(([, name]) => name));
    for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/gu)) expect(defined).toContain(name);
  });

  test("is drawn the same every time", () => {
    expect(sketch(place.draw(lightAt(time)), 1600, 1000)).toBe(svg);
  });
});

test("the hour changes the light and not the drawing", () => {
  const lines = (time: (typeof TIMES)[number]) =>
    [
      ...sketch(places.hall.draw(lightAt(time)), 1600, 1000).matchAll(
        /<path fill="none"[^>]* d="([^"]+)"/gu,
      ),
    ].map(([, path]) => path);
  expect(lines("night")).toEqual(lines("day"));
});

test("every place has something to sit on, with the floor under it", () => {
  for (const id of placeIds) {
    const seat = places[id].seat;
    expect(seat, id).toBeDefined();
    expect(seat?.sit[0]).toBe((seat?.size[0] ?? 0) / 2);
    expect(seat?.sit[1]).toBeLessThanOrEqual(seat?.size[1] ?? 0);
  }
});
