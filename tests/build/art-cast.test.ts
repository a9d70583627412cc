import { readdirSync, readFileSync } from "node:fs";
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

/** Who is seen together: the casts of all stories, and of those that are still to be written. */
const COMPANIES = [
  ...readdirSync("stories", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("main.ink"))
    .map((path) => /^# cast: (.*)$/mu.exec(readFileSync(`stories/${path}`, "utf8"))?.[1] ?? ""),
  "imre, jonas",
  "ben, eva",
  "noor, tess, mina",
  "ada, walter",
  "priya, tom",
].map((line) => line.split(", "));

const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

const linear = (byte: number): number =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

const channels = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    linear(Number.parseInt(colour.slice(from, from + 2), 16)),
  );
  return { red, green, blue };
};

function luminance(colour: string): number {
  const { red, green, blue } = channels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

/** How far apart two colours look (CIE 1976), for somebody who sees both. */
function distance(one: string, two: string): number {
  const lab = (colour: string) => {
    const { red, green, blue } = channels(colour);
    const x = Math.cbrt((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    const z = Math.cbrt((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.0888);
    const y = Math.cbrt(luminance(colour));
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const other = lab(two);
  return Math.hypot(...lab(one).map((part, index) => part - (other[index] ?? 0)));
}

const contrast = (one: string, two: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const colourOf = (person: string): string => cast.people[person]?.colour ?? "";

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
      if (look.facialHair !== undefined)
        expect(piece("facial hair", look.facialHair, "#ffffff")).toContain("<path");
      if (look.accessory !== undefined)
        expect(piece("accessory", look.accessory, "#ffffff")).toContain("<path");
      for (const drawing of Object.values({ ...cast.poses, ...look.poses }))
        expect(bodyUse(drawing).chest.y).toBeGreaterThan(0);
    }
  });

  test.each(COMPANIES)("keeps %s and %s apart by lightness alone", (...company) => {
    for (const [one, two] of pairsOf(company))
      expect(Math.abs(lightness(colourOf(one)) - lightness(colourOf(two)))).toBeGreaterThan(9);
  });

  test("keeps everybody off the ink of their own lines", () => {
    for (const [, { colour }] of people) expect(contrast(colour, "#2a2233")).toBeGreaterThan(3);
  });

  test("shows no two people with the same hair, nor with colours that look alike", () => {
    expect(new Set(looks.map(({ hair }) => hair)).size).toBe(looks.length);
    for (const [[, one], [, two]] of pairsOf(people))
      expect(distance(one.colour, two.colour), `${one.name}, ${two.name}`).toBeGreaterThan(14);
  });

  test("names people in inks that can be read on paper", () => {
    for (const [, { ink }] of people) expect(contrast(ink, "#fbf3e6")).toBeGreaterThanOrEqual(4.5);
  });
});
