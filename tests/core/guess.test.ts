import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessOptions } from "../../src/core/guess";
import cast from "../../stories/cast.json";
import moods from "../../stories/lib/moods.json";

const known = Object.keys(cast.moods);

describe("guessOptions", () => {
  test("the true mood stands once among four, the others could be taken for it", () => {
    const anyMood = fc.constantFrom(...(Object.keys(moods) as (keyof typeof moods)[]));
    fc.assert(
      fc.property(anyMood, fc.string(), fc.integer(), (mood, words, seed) => {
        const options = guessOptions(mood, words, seed, moods);
        expect(new Set(options).size).toBe(4);
        expect(options).toContain(mood);
        for (const other of options) expect([mood, ...moods[mood]]).toContain(other);
        expect(guessOptions(mood, words, seed, moods)).toEqual(options);
      }),
    );
  });

  test("over many runs the true mood stands at every place, and at none much more often", () => {
    const places = Array.from({ length: 400 }, (_, seed) =>
      guessOptions("hurt", "No.", seed * 7919, moods).indexOf("hurt"),
    );
    for (const place of [0, 1, 2, 3])
      expect(places.filter((each) => each === place).length).toBeGreaterThan(60);
  });

  test("a mood that the table does not know is asked beside others", () => {
    const options = guessOptions("sulky", "No.", 1, moods);
    expect(options).toContain("sulky");
    expect(new Set(options).size).toBe(4);
  });
});

test("each mood of the cast has at least three that it could be taken for, all of them drawn", () => {
  expect(Object.keys(moods).sort()).toEqual(known.toSorted());
  for (const [mood, others] of Object.entries(moods)) {
    expect(new Set(others).size).toBeGreaterThanOrEqual(3);
    expect(others).not.toContain(mood);
    expect(known).toEqual(expect.arrayContaining(others));
  }
});
