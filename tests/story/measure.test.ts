import { describe, expect, test } from "vitest";
import { measure } from "../../src/story/measure";
import { asShown } from "../../src/story/measure-lines";
import { looksEnglish, readingAge, syllablesIn, wordsIn } from "../../src/story/measure-reading";
import { compileSmall, DRAWER } from "../support/script";

describe("measure", () => {
  const figures = measure(compileSmall(DRAWER), undefined);

  test("counts choice points, choices, turnings, practices and habits", () => {
    expect(figures).toMatchObject({
      choicePoints: 3,
      choices: 7,
      turnings: { toward: 3, away: 2, own: 1, wait: 1, "reply toward": 1, "reply away": 1 },
      practices: { appreciate: 1, "own-it": 1, "answer-the-bid": 1 },
      habits: { minimise: 1, hide: 1 },
    });
    expect(figures.paths).toBeUndefined();
  });

  test("counts words by speaker, narration apart", () => {
    expect(figures.speakers).toEqual({ maud: 17, "": 10 });
    expect(figures.words).toBe(27 + 22);
  });
});

describe("asShown", () => {
  test.each([
    ["{will_ring:", ""],
    ["else: So it is.", "So it is."],
    ['"late": LUCY: You said so.', "LUCY: You said so."],
    ["On the wall: a note.", "On the wall: a note."],
    ["She {seen: nods|shakes her head} and {&sits|stands}.", "She shakes her head and stands."],
    ["Three: {count}.", "Three: ."],
    ["It sticks. -> done", "It sticks."],
  ])("%s", (written, shown) => {
    expect(asShown(written)).toBe(shown);
  });
});

describe("reading age", () => {
  test.each([
    ["kettle", 2],
    ["moved", 1],
    ["wanted", 2],
    ["make", 1],
    ["table", 2],
    ["counsellor", 3],
    ["I", 1],
  ])("%s has %i syllables", (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  test("rises with long words and long sentences, and is five at the least", () => {
    const plain = readingAge("You stay. She comes in. It is late.") ?? 0;
    const hard =
      readingAge("Considerable deterioration necessitates professional consultation.") ?? 0;
    expect(plain).toBe(5);
    expect(hard).toBeGreaterThan(18);
    expect(readingAge("…")).toBeUndefined();
  });

  test("is for English", () => {
    expect(looksEnglish("She lays the phone down and you look at it.")).toBe(true);
    expect(looksEnglish("Sie legt das Telefon hin, und du siehst es an.")).toBe(false);
  });

  test("counts words as they are spoken", () => {
    expect(wordsIn("“I don't — can’t — know,” 3 times.")).toEqual([
      "I",
      "don't",
      "can’t",
      "know",
      "3",
      "times",
    ]);
  });
});
