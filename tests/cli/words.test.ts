import { describe, expect, test } from "vitest";
import { readWords, USAGE } from "../../src/cli/words";

const sentence = (...words: readonly string[]): string => {
  const read = readWords(words);
  return read.ok ? "" : (read.sentence.split("\n")[0] ?? "");
};

describe("readWords", () => {
  test("reads verb, names and options in any order", () => {
    expect(
      readWords(["check", "--json", "green-eyes", "--states=10", "a.ink", "--seconds", "3"]),
    ).toEqual({
      ok: true,
      asked: {
        verb: "check",
        names: ["green-eyes", "a.ink"],
        json: true,
        write: false,
        seed: 1,
        seconds: 3,
        states: 10,
      },
    });
    expect(readWords(["play", "a.ink", "--choices", "0, 2,a/b/c", "--seed", "7"])).toMatchObject({
      asked: { choices: ["0", "2", "a/b/c"], seed: 7 },
    });
  });

  test.each([
    [["chek", "green-eyes"], 'There is no verb "chek".'],
    [[], "Say what to do, and with which story."],
    [["check"], "Name a story or a file: npm run story -- check green-eyes."],
    [["check", "a.ink", "--speed", "3"], "Unknown option '--speed'."],
    [
      ["check", "a.ink", "--seconds", "soon"],
      '--seconds is "soon": write a number, for example --seconds 30.',
    ],
    [
      ["check", "a.ink", "--seconds=-3"],
      '--seconds is "-3": write a number, for example --seconds 30.',
    ],
    [
      ["play", "a.ink", "--seed", "-1"],
      "--seed wants a value; one that begins with a dash is written --seed=-1.",
    ],
    [["check", "a.ink", "--svg", "a.svg"], "--svg goes with map, not check."],
    [["plan", "--json"], "--json goes with check, map, stats, not plan."],
    [["stats", "a.ink", "b.ink"], 'One story at a time: "b.ink" is one too many.'],
  ])("refuses %j in a sentence", (words, expected) => {
    expect(sentence(...words)).toBe(expected);
  });

  test("shows the list of verbs and options with every refusal", () => {
    const read = readWords(["chek"]);
    expect(read.ok ? "" : read.sentence).toContain(USAGE);
  });

  test.each([[["--help"]], [["-h"]], [["check", "--help"]]])("shows it for %j", (words) => {
    expect(readWords(words)).toEqual({ ok: false, sentence: USAGE, code: 0 });
  });
});
