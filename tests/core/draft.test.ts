import { describe, expect, test } from "vitest";
import {
  beginnings,
  belongs,
  draftOf,
  joined,
  opened,
  withFile,
  withoutFile,
  withText,
} from "../../src/core/draft";

const TWO = { "one.ink": "One.", "main.ink": "INCLUDE one.ink\nMain." };

describe("a draft", () => {
  test("begins in main.ink, else in what no other file includes", () => {
    expect(draftOf(TWO)).toMatchObject({ main: "main.ink", open: "main.ink" });
    expect(beginnings({ "b.ink": "INCLUDE a.ink", "a.ink": "A" })).toEqual(["b.ink"]);
    expect(beginnings({ "x/y/main.ink": "", "x/main.ink": "" })).toEqual([
      "x/main.ink",
      "x/y/main.ink",
    ]);
    expect(beginnings({ "a.ink": "INCLUDE b.ink", "b.ink": "INCLUDE a.ink" })).toHaveLength(2);
  });

  test("changes the file that is open and no other", () => {
    const draft = withText(opened(draftOf(TWO), "one.ink"), "Two.");
    expect(draft.files).toEqual({ ...TWO, "one.ink": "Two." });
    expect(opened(draft, "none.ink")).toBe(draft);
  });

  test("takes new files beside the main one, and overwrites none", () => {
    const inFolder = draftOf({ "a/main.ink": "" });
    expect(withFile(inFolder, " scene ").open).toBe("a/scene.ink");
    expect(withFile(draftOf(TWO), "one.ink").files).toEqual(TWO);
  });

  test("lets files go but for the last", () => {
    const left = withoutFile(draftOf(TWO), "main.ink");
    expect(left).toEqual({ files: { "one.ink": "One." }, main: "one.ink", open: "one.ink" });
    expect(withoutFile(left, "one.ink")).toBe(left);
  });

  test("takes in a file that it includes and does not have", () => {
    const draft = draftOf({ "a/main.ink": "INCLUDE scenes/door.ink\n" });
    const door = { "door.ink": "Door." };
    expect(belongs(draft, door)).toBe(true);
    expect(joined(draft, door).files["a/scenes/door.ink"]).toBe("Door.");
    expect(belongs(joined(draft, door), door)).toBe(false);
    expect(belongs(draft, { "other.ink": "" })).toBe(false);
  });
});
