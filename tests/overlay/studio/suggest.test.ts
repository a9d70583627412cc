import { describe, expect, test } from "vitest";
import { type Suggested, suggest, surroundings } from "../../../src/overlay/studio/editor/suggest";
import { SMALL_CAST } from "../../support/script";

const word = (id: string) => ({ id, name: id, what: `What ${id} is.` });
const words = {
  cast: SMALL_CAST,
  practices: [word("own-it"), word("play")],
  habits: [word("hide"), word("minimise")],
  places: ["kitchen", "hall"],
};
const scene = { knots: ["kitchen", "later"], isHeader: false };
const labels = (found: Suggested | undefined) => found?.words.map(({ label }) => label);
const at = (line: string, isHeader = false) => suggest(line, words, { ...scene, isHeader });

describe("what may stand at the cursor", () => {
  test("tags, by the place where they may stand", () => {
    expect(labels(at("* [Yes. # "))).toEqual(["toward", "away", "own", "wait", "skip", "id"]);
    expect(labels(at("Hello. # "))).toContain("bid");
    expect(labels(at("Hello. # "))).not.toContain("title");
    expect(labels(at("# ", true))).toContain("title");
  });

  test("a tag that takes something comes with its colon", () => {
    expect(at("Hello. # b")?.words.find(({ label }) => label === "bid")?.apply).toBe("bid: ");
    expect(at("* [Wait # w")?.words.find(({ label }) => label === "wait")?.apply).toBe("wait");
  });

  test.each<readonly [string, readonly string[]]>([
    ["* [Yes. # toward: o", ["own-it", "play"]],
    ["* [Yes. # away: ", ["hide", "minimise"]],
    ["Yes. # reply: ", ["toward", "away"]],
    ["Yes. # reply: away m", ["hide", "minimise"]],
    ["# place: ki", ["kitchen", "hall"]],
    ["# place: kitchen, ", ["dawn", "day", "dusk", "night"]],
    ["-> ki", ["kitchen", "later", "END", "DONE"]],
  ])("%s", (line, expected) => {
    expect(labels(at(line))).toEqual(expected);
  });

  test("people at the start of a line, moods and poses in their brackets", () => {
    const [person = ""] = Object.keys(SMALL_CAST.people);
    const name = person.toUpperCase();
    expect(labels(at(name.slice(0, 1)))).toContain(name);
    const manner = labels(at(`${name}: (`));
    expect(manner).toEqual([
      ...Object.keys(SMALL_CAST.moods),
      ...Object.keys(SMALL_CAST.poses),
      "thinks",
      "turned",
      "facing",
    ]);
  });

  test("begins where the word begins", () => {
    expect(at("* [Yes. # away: mini")?.from).toBe("* [Yes. # away: ".length);
    expect(at("# place: kitchen, du")?.from).toBe("# place: kitchen, ".length);
    expect(at("-> ki")?.from).toBe(3);
  });

  test("nothing in plain words, nor behind a choice's bracket", () => {
    expect(at("The kettle ti")).toBeUndefined();
    expect(at("* [Yes. # wait] and th")).toBeUndefined();
  });
});

test("the header ends with the first knot", () => {
  const lines = ["# title: A", "=== kitchen ===", "Hello.", "= stove"];
  expect(surroundings(lines, 1)).toEqual({ knots: ["kitchen", "stove"], isHeader: true });
  expect(surroundings(lines, 3).isHeader).toBe(false);
});
