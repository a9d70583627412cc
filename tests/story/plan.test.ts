import { describe, expect, test } from "vitest";
import { narrate } from "../../src/story/narrator";
import { parsePlan, playPlan } from "../../src/story/plan";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const STORY = smallStory(DRAWER);
const play = (source: string, reload = false) =>
  playPlan(parsePlan(`story the-drawer\n${source}`), () => narrate(STORY, SMALL_CAST), reload);

describe("playPlan", () => {
  test.each([false, true])("plays lines, options and an ending (reload: %s)", async (reload) => {
    const plan = `
      // The way that stays.
      expect It sticks
      options “You ironed wrapping paper.” | “Is there a deposit?” | Wait
      choose Wait
      choose “I want it.”
      expect Is that a yes?
      choose Put your keys in.
      ending heaviest`;
    expect(await play(plan, reload)).toEqual([]);
  });

  test("says in which line it found something else, and what", async () => {
    expect(await play("expect Nothing\nchoose “Is there a deposit?”\nending heaviest")).toEqual([
      { line: 2, found: "It sticks a bit." },
      { line: 4, found: "no ending" },
    ]);
  });

  test("stops at a choice that is not offered", async () => {
    const failures = await play("choose Leave\nending heaviest");
    expect(failures).toHaveLength(1);
    expect(failures[0]?.found).toContain("“You ironed wrapping paper.” | ");
  });
});

describe("parsePlan", () => {
  test("refuses a line that it does not know, and a plan without a story", () => {
    expect(() => parsePlan("story x\nchose Wait")).toThrow(/Line 2: "chose Wait" is no step/);
    expect(() => parsePlan("choose Wait")).toThrow(/names no story/);
  });
});
