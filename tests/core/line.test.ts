import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beatOf } from "../../src/core/beat";
import { choiceOf, replyOf } from "../../src/core/choice";
import { parseLine } from "../../src/core/line";
import { headerOf, passageOf } from "../../src/core/passage";
import { listOf, parseTag, TAGS } from "../../src/core/tags";
import { SMALL_CAST } from "../support/script";

describe("parseLine", () => {
  test.each([
    [
      "MAUD: (hurt, sitting, thinks) So.",
      { speaker: "maud", manner: ["hurt", "sitting", "thinks"], text: "So." },
    ],
    ["MAUD: So: this.", { speaker: "maud", manner: [], text: "So: this." }],
    ["She said: no.", { manner: [], text: "She said: no." }],
    ["OK then: fine", { manner: [], text: "OK then: fine" }],
  ])("%s", (source, line) => {
    expect(parseLine(source)).toEqual(line);
  });

  test("never loses the words of a line", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseLine(`MAUD: ${text.replace(/^\s*\(/u, "")}`).text).toBe(
          text.replace(/^\s*\(/u, "").trim(),
        );
      }),
    );
  });
});

describe("beatOf", () => {
  test("leaves a name that nobody has as narration", () => {
    expect(beatOf("NOTE: buy milk", [], SMALL_CAST, "holding")).toEqual({
      text: "NOTE: buy milk",
      tags: [],
      bond: "holding",
    });
    expect(beatOf("CONSTRUCTOR: (calm) x", [], SMALL_CAST, "holding").speaker).toBeUndefined();
  });

  test("marks a thought", () => {
    expect(beatOf("INES: (thinks) Say it.", [], SMALL_CAST, "holding")).toMatchObject({
      speaker: "ines",
      thinks: true,
    });
  });
});

describe("tags", () => {
  test("a tag's value may hold colons and commas", () => {
    expect(parseTag("secure: Say: this, then that")).toEqual({
      name: "secure",
      value: "Say: this, then that",
    });
    expect(parseTag(" wait ")).toEqual({ name: "wait", value: "" });
    expect(listOf("a, b,, c ")).toEqual(["a", "b", "c"]);
  });

  test("each is declared once, with an example that carries it", () => {
    expect(new Set(TAGS.map(({ name }) => name)).size).toBe(TAGS.length);
    for (const { name, example } of TAGS)
      expect(parseTag(example.replace("# ", "")).name).toBe(name);
  });

  test("replies and choices read their direction", () => {
    expect(replyOf("toward appreciate")).toEqual({ direction: "toward", by: "appreciate" });
    expect(replyOf("own work")).toBeUndefined();
    expect(replyOf("away")).toBeUndefined();
    expect(choiceOf("a", " Go ", [parseTag("away: hide")])).toEqual({
      id: "a",
      text: "Go",
      kind: "act",
      turning: { direction: "away", by: "hide" },
    });
    expect(choiceOf("a", "Skip this scene", [parseTag("skip")]).kind).toBe("skip");
  });
});

describe("headers and endings", () => {
  test("read what is there and leave the rest empty", () => {
    expect(headerOf({ title: "X", cast: "a, b", accent: "3f7566" })).toMatchObject({
      player: "a",
      minutes: 0,
      accent: "#3f7566",
    });
    const beat = beatOf("", [parseTag("ending: e, Two, chairs")], SMALL_CAST, "holding");
    expect(passageOf([beat], []).ending).toEqual({ id: "e", title: "Two, chairs" });
  });
});
