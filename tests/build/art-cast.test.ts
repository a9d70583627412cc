import { describe, expect, test } from "vitest";
import { bodyUse } from "../../src/build/art/people/bodies";
import { face } from "../../src/build/art/people/faces";
import { piece } from "../../src/build/art/people/pieces";
import type { Cast, Look } from "../../src/core/cast";
import castJson from "../../stories/cast.json";

const cast: Cast = castJson as Cast;

const MOODS =
  "blank calm warm smile bright laughing teasing tender hurt afraid panicked wary guarded serious firm tired sad unsure thinking angry furious cold ashamed";
const POSES =
  "standing easy hand-on-hip arms-crossed walking pointing sitting sitting-forward sitting-back knees-up cross-legged";

const people = Object.entries(cast.people);
const looks = people.flatMap(([, { look, younger }]): readonly Look[] =>
  younger === undefined ? [look] : [look, younger],
);

const linear = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    linear(Number.parseInt(colour.slice(from, from + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;
const contrast = (one: string, two: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

describe("stories/cast.json", () => {
  test("has every mood and pose that scripts may use", () => {
    expect(Object.keys(cast.moods)).toEqual(MOODS.split(" "));
    expect(Object.keys(cast.poses)).toEqual(POSES.split(" "));
  });

  test("shows no two moods with the same face", () => {
    expect(new Set(Object.values(cast.moods)).size).toBe(Object.keys(cast.moods).length);
  });

  test("names only drawings that exist", () => {
    for (const drawing of Object.values(cast.moods)) expect(face(drawing)).toContain("<path");
    for (const look of looks) {
      expect(piece("hair", look.hair, "#ffffff")).toContain("<path");
      for (const drawing of Object.values({ ...cast.poses, ...look.poses }))
        expect(bodyUse(drawing).chest.y).toBeGreaterThan(0);
    }
  });

  test("keeps people apart by lightness alone, and off the ink of their own lines", () => {
    const colours = people.map(([, { colour }]) => colour);
    for (const [index, colour] of colours.entries()) {
      expect(contrast(colour, "#2a2233")).toBeGreaterThan(3);
      for (const other of colours.slice(index + 1))
        expect(Math.abs(lightness(colour) - lightness(other))).toBeGreaterThan(7);
    }
  });

  test("names people in inks that can be read on paper", () => {
    for (const [, { ink }] of people) expect(contrast(ink, "#fbf3e6")).toBeGreaterThanOrEqual(4.5);
  });
});
