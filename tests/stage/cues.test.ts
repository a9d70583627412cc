import { describe, expect, test } from "vitest";
import { EMPTY_PICTURE } from "../../src/core/picture";
import { cuesBetween } from "../../src/stage/cues";
import { figure, picture } from "./figures";

const kinds = (...[before, after]: Parameters<typeof cuesBetween>) =>
  cuesBetween(before, after).map((cue) => cue.kind);

describe("cuesBetween", () => {
  test("nothing changes, nothing is to be done", () => {
    expect(kinds(picture(), picture())).toEqual([]);
  });

  test("another place or hour is one cue and brings its people along", () => {
    const night = picture({ place: { id: "kitchen", time: "night" }, figures: [], bond: "close" });
    expect(kinds(picture(), night)).toEqual(["place"]);
    expect(kinds(EMPTY_PICTURE, picture())).toEqual(["place"]);
  });

  test("people leave before others enter", () => {
    const after = picture({ figures: [figure("andrew"), figure("rosalind", { spot: "right" })] });
    expect(cuesBetween(picture(), after)).toEqual([
      { kind: "leave", person: "lucy" },
      { kind: "enter", figure: after.figures[1] },
    ]);
  });

  test("who leaves does so on the side that the script names", () => {
    const after = picture({
      figures: [figure("andrew")],
      exits: [{ person: "lucy", side: "left" }],
    });
    expect(cuesBetween(picture(), after)).toEqual([
      { kind: "leave", person: "lucy", side: "left" },
    ]);
  });

  test("another spot is a walk, another mood, pose or facing a change", () => {
    const lucy = picture().figures[1];
    const walks = figure("andrew", { spot: "far-left", mood: "hurt" });
    const changes = figure("andrew", { facing: "turned" });
    const to = (one: typeof walks) => picture({ figures: lucy ? [one, lucy] : [one] });
    expect(kinds(picture(), to(walks))).toEqual(["walk"]);
    expect(kinds(picture(), to(changes))).toEqual(["change"]);
  });

  test("who begins to speak is cued once, and only on the stage", () => {
    expect(kinds(picture(), picture({ speaker: "lucy" }))).toEqual(["speak"]);
    expect(kinds(picture({ speaker: "lucy" }), picture({ speaker: "lucy" }))).toEqual([]);
    expect(kinds(picture(), picture({ speaker: "rosalind" }))).toEqual([]);
  });

  test("the thread follows the bond and is laid down", () => {
    expect(kinds(picture(), picture({ bond: "thin" }))).toEqual(["thread"]);
    expect(kinds(picture(), picture({ threadLaid: true }))).toEqual(["thread"]);
  });
});
