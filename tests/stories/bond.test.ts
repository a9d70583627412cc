import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Story } from "inkjs";
import { Compiler } from "inkjs/compiler/Compiler";
import { describe, expect, test } from "vitest";
import { BONDS } from "../../src/core/bond";

const source = readFileSync(new URL("../../stories/lib/bond.ink", import.meta.url), "utf8");
// What is played is the JSON after a round trip: numbers differ there.
const json = String(new Compiler(source).Compile().ToJson());

/** How near the two are for these counts: 0 is nearest. */
function distance(...counts: readonly [number, number, number, number]): number {
  const story = new Story(json);
  const names = ["you_toward", "you_away", "they_toward", "they_away"];
  for (const [index, name] of names.entries()) story.variablesState.$(name, counts[index] ?? 0);
  return BONDS.indexOf(story.EvaluateFunction("bond"));
}

const count = fc.nat({ max: 15 });

describe("bond()", () => {
  test("holds before anything has happened", () => {
    expect(BONDS[distance(0, 0, 0, 0)]).toBe("holding");
  });

  test("is close when both turn toward, frayed when both turn away", () => {
    expect(BONDS[distance(8, 1, 5, 1)]).toBe("close");
    expect(BONDS[distance(1, 8, 1, 5)]).toBe("frayed");
  });

  test("a dozen towards with nothing coming back is no closeness", () => {
    expect(distance(12, 0, 0, 5)).toBeGreaterThan(BONDS.indexOf("warm"));
  });

  test("one more toward of either never parts them, one more away never brings them nearer", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const here = distance(a, b, c, d);
        expect(distance(a + 1, b, c, d)).toBeLessThanOrEqual(here);
        expect(distance(a, b, c + 1, d)).toBeLessThanOrEqual(here);
        expect(distance(a, b + 1, c, d)).toBeGreaterThanOrEqual(here);
        expect(distance(a, b, c, d + 1)).toBeGreaterThanOrEqual(here);
      }),
    );
  });
});
