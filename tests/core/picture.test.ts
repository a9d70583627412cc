import { describe, expect, test } from "vitest";
import { type Beat, beatOf } from "../../src/core/beat";
import { EMPTY_PICTURE, pictureAfter, pictureBeforeMood } from "../../src/core/picture";
import { parseTag } from "../../src/core/tags";
import { SMALL_CAST } from "../support/script";

const beat = (line: string, ...tags: readonly string[]): Beat =>
  beatOf(line, tags.map(parseTag), SMALL_CAST, "warm");

const after = (...beats: readonly Beat[]) => beats.reduce(pictureAfter, EMPTY_PICTURE);
const spots = (...beats: readonly Beat[]) =>
  after(...beats).figures.map(({ person, spot }) => `${person} ${spot}`);

describe("pictureAfter", () => {
  test("a place empties the stage, people enter where it is said or where there is room", () => {
    const kitchen = beat(
      "The kettle.",
      "place: kitchen, dusk",
      "enter: ines, near-left",
      "enter: maud",
    );
    expect(after(kitchen).place).toEqual({ id: "kitchen", time: "dusk" });
    expect(spots(kitchen)).toEqual(["ines near-left", "maud left"]);
    expect(spots(kitchen, beat("Later.", "place: hall, night"))).toEqual([]);
  });

  test("a line changes its speaker's mood, pose and facing, and they last", () => {
    const picture = after(
      beat("So.", "enter: maud, right"),
      beat("MAUD: (hurt, sitting, turned) No."),
      beat("A pause."),
    );
    expect(picture.figures[0]).toMatchObject({ mood: "hurt", pose: "sitting", facing: "turned" });
    expect(picture.speaker).toBeUndefined();
  });

  test("people walk, turn, leave; somebody younger is drawn younger", () => {
    const start = beat("So.", "enter: ines, younger, left", "enter: maud, right");
    expect(after(start).figures[0]?.younger).toBe(true);
    const walked = after(start, beat("She goes.", "stand: maud, far-right, turned"));
    expect(walked.figures[1]).toMatchObject({ spot: "far-right", facing: "turned" });
    expect(spots(start, beat("Gone.", "exit: maud, right"))).toEqual(["ines left"]);
  });

  test("where somebody went out is known until they come back or the place changes", () => {
    const gone = [beat("So.", "enter: ines", "enter: maud"), beat("Gone.", "exit: maud, left")];
    expect(after(...gone).exits).toEqual([{ person: "maud", side: "left" }]);
    expect(after(...gone, beat("Here.", "enter: maud")).exits).toBeUndefined();
    expect(after(...gone, beat("Later.", "place: hall, night")).exits).toBeUndefined();
    expect(after(...gone, beat("Both.", "exit: ines")).exits).toHaveLength(1);
  });

  test("people can come in sitting, and sit down where they walk", () => {
    const seated = after(beat("a", "enter: ines, left, sitting"), beat("b", "enter: maud, right"));
    expect(seated.figures.map(({ pose }) => pose)).toEqual(["sitting", "standing"]);
    expect(
      after(beat("a", "enter: maud, right"), beat("b", "stand: maud, sitting")).figures[0],
    ).toMatchObject({
      pose: "sitting",
      spot: "right",
    });
  });

  test("somebody who enters again stands there once", () => {
    expect(spots(beat("a", "enter: ines, left"), beat("b", "enter: ines, right"))).toEqual([
      "ines right",
    ]);
  });

  test("the bond, the act and the laid thread follow the beats", () => {
    const picture = after(beat("a", "act: Found out, the hall, late"), beat("b", "thread: laid"));
    expect(picture).toMatchObject({
      act: { title: "Found out", subtitle: "the hall, late" },
      bond: "warm",
      threadLaid: true,
    });
  });

  test("a memory shows the thread as it was, until the place changes", () => {
    const memory = beat("a", "place: hall, day", "thread: close");
    expect(after(memory, beat("b")).bond).toBe("close");
    expect(after(memory, beat("c", "place: kitchen, dusk")).bond).toBe("warm");
  });

  test("tags that no scene knows change nothing, not even those named like parts of an object", () => {
    expect(after(beat("a", "constructor: x", "__proto__: y", "heard: z"))).toEqual({
      ...EMPTY_PICTURE,
      bond: "warm",
    });
  });
});

describe("pictureBeforeMood", () => {
  test("keeps the speaker's looks and the thread as they were, and moves everybody else", () => {
    const before = after(beat("So.", "enter: maud, right", "enter: ines, left"));
    const said = {
      ...beat("MAUD: (hurt, sitting, turned) No.", "stand: ines, near-left"),
      bond: "frayed" as const,
    };
    const picture = pictureBeforeMood(before, said);
    expect(picture.figures).toEqual([
      expect.objectContaining({ person: "maud", mood: "calm", pose: "standing", facing: "facing" }),
      expect.objectContaining({ person: "ines", spot: "near-left" }),
    ]);
    expect(picture).toMatchObject({ bond: "warm", speaker: "maud" });
  });
});
