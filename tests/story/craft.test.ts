import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileShipped } from "../../src/build/stories";
import { craftOf } from "../../src/story/craft";
import { giveaways, twoSided } from "../../src/story/craft-chance";
import { therapyWords } from "../../src/story/craft-words";
import { compileSmall } from "../support/script";

const root = fileURLToPath(new URL("../..", import.meta.url));

const codesOf = (ink: string): readonly string[] =>
  craftOf(compileSmall(`=== start ===\n${ink}`), "main.ink").map(({ code }) => code);

/** As many choice points as wanted, each with its options in the order that is given for it. */
const points = (count: number, order: (index: number) => readonly string[]): string =>
  Array.from({ length: count }, (_, index) => `${order(index).join("\n")}\n- So.`).join("\n");

const option = (words: string, index: number, tag: string) => `* [${words} ${index}. # ${tag}]`;
const toward = (index: number, words = "Say it") => option(words, index, "toward: own-it");
const away = (index: number, words = "Hide it") => option(words, index, "away: hide");

describe("direction given away", () => {
  test("toward always first is found from eight choice points on, and named", () => {
    const always = (count: number) =>
      codesOf(`${points(count, (n) => [toward(n), away(n, "Say no")])}\n-> END`);
    expect(always(7)).toEqual([]);
    expect(always(8).filter((code) => code === "direction/position")).toHaveLength(2);
  });

  test("toward first half of the time is not", () => {
    const mixed = points(16, (n) =>
      n % 2 === 0 ? [toward(n), away(n, "Say no")] : [away(n, "Say no"), toward(n)],
    );
    expect(codesOf(`${mixed}\n-> END`)).toEqual([]);
  });

  test("toward always longest is found, wherever it stands", () => {
    const long = points(16, (n) => {
      const both = [toward(n, "Say every word of it"), away(n)];
      return n % 2 === 0 ? both : both.toReversed();
    });
    expect(new Set(codesOf(`${long}\n-> END`))).toEqual(new Set(["direction/length"]));
  });

  test("Wait and own count as no way toward, and Wait has no position", () => {
    const waits = points(9, (n) => [
      away(n),
      toward(n),
      `* [Wait # wait # id: wait-${n}]\n    A breath.`,
    ]);
    const { sites } = compileSmall(`=== start ===\n${waits}\n-> END`);
    expect(giveaways(sites).find(({ which }) => which === "the last option")).toMatchObject({
      times: 9,
      of: 9,
      expected: 4.5,
    });
  });

  test("the test is exact: a fair coin's tails", () => {
    expect(twoSided(Array(8).fill(0.5), 8)).toBeCloseTo(2 / 256, 12);
    expect(twoSided(Array(10).fill(0.5), 5)).toBe(1);
  });

  test("no count is less likely than its chance of coming up, and the middle is never reported", () => {
    const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 25 }), (chances) => {
        const mean = Math.round(chances.reduce((sum, each) => sum + each, 0));
        const all = chances.map((_, times) => twoSided(chances, times));
        for (const each of all) expect(each).toBeLessThanOrEqual(1);
        expect(twoSided(chances, mean)).toBeGreaterThan(0.1);
      }),
    );
  });

  test("Green Eyes passes", () => {
    const { sites } = compileShipped(root, "green-eyes");
    for (const { chance, of } of giveaways(sites)) {
      expect(of).toBeGreaterThan(10);
      expect(chance).toBeGreaterThan(0.01);
    }
  });
});

describe("autopilot", () => {
  const hot = [away(1), away(2), away(3), toward(4)].join("\n");

  test("most options away without a Wait is found once, at the first option", () => {
    const found = craftOf(compileSmall(`=== start ===\n${hot}\n- -> END`), "main.ink");
    expect(found).toMatchObject([{ code: "wait/missing", line: 2 }]);
  });

  test("a Wait below them, or standing behind a Wait, is enough", () => {
    expect(codesOf(`${hot}\n* [Wait # wait]\n    A breath.\n- -> END`)).toEqual([]);
    const nested = [away(1), away(2), away(3), toward(4)].map((each) => `    *${each}`).join("\n");
    expect(codesOf(`* [Wait # wait]\n    A breath.\n${nested}\n- -> END`)).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["You never validate me.", ["validate"]],
    ["I need you to hold space, and I'm triggered.", ["hold space", "triggered"]],
    ["She pulled the trigger. It is invalid, a boundary-layer thing.", []],
    ["That is so toxic", ["toxic"]],
  ])("%s", (text, expected) => {
    expect(therapyWords(text)).toEqual(expected);
  });

  test("are found in mouths and in choices, not in narration", () => {
    expect(codesOf("MAUD: You are so toxic.\n-> END")).toEqual(["word/therapy"]);
    expect(codesOf("* [“Stop projecting.” # own: so]\n- -> END")).toEqual(["word/therapy"]);
    expect(codesOf("The bottle says toxic.\nMAUD: So.\n* [So. # own: so]\n- -> END")).toEqual([]);
  });

  test("lengths are those of what is shown, of the longest alternative", () => {
    const long = "It sticks. ".repeat(15).trim();
    expect(
      codesOf(`MAUD: (hurt, sitting) ${long.slice(0, 160)}\n* [So # own: so]\n- -> END`),
    ).toEqual([]);
    expect(codesOf(`{1: Short.|${long}}\n* [So # own: so]\n- -> END`)).toEqual(["line/too-long"]);
  });
});
