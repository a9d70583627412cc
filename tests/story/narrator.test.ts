import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/core/passage";
import { NarratorError, narrate } from "../../src/story/narrator";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const opening = (moves: readonly string[] = []) => ({ seed: 1, given: {}, moves });
const STORY = smallStory(DRAWER);
const drawer = () => narrate(STORY, SMALL_CAST);
const ids = (passage: Passage | undefined) => (passage?.choices ?? []).map(({ id }) => id);

const IRONED = "drawer/start/you-ironed-wrapping-paper";
const DEPOSIT = "drawer/start/is-there-a-deposit";
const WAIT = "drawer/start/wait";
const KEYS = "drawer/keys/put-your-keys-in";

describe("narrate", () => {
  test("tells the first passage up to the choice point", async () => {
    const { passages } = await drawer().begin(opening());
    expect(passages).toHaveLength(1);
    expect(passages[0]?.beats.at(-1)).toMatchObject({
      speaker: "maud",
      mood: "hurt",
      pose: "sitting",
      text: "It sticks a bit.",
      bond: "holding",
    });
    expect(passages[0]?.choices.map(({ text, kind, turning }) => [text, kind, turning])).toEqual([
      ["“You ironed wrapping paper.”", "act", { direction: "toward", by: "appreciate" }],
      ["“Is there a deposit?”", "act", { direction: "away", by: "minimise" }],
      ["Wait", "wait", undefined],
    ]);
  });

  test("leaves the header out of the first beat", async () => {
    const { passages } = await drawer().begin(opening());
    const names = passages[0]?.beats.flatMap(({ tags }) => tags.map(({ name }) => name));
    expect(names).toEqual(["act", "place", "enter", "enter", "bid", "secure"]);
  });

  test("counts both people's turnings for bond()", async () => {
    const narrator = drawer();
    await narrator.begin(opening());
    expect((await narrator.choose(IRONED)).beats[0]?.bond).toBe("close");
    await narrator.begin(opening());
    expect((await narrator.choose(DEPOSIT)).beats[0]?.bond).toBe("frayed");
    await narrator.begin(opening());
    expect((await narrator.choose(WAIT)).beats[0]?.bond).toBe("holding");
  });

  test("reads the ending with its title", async () => {
    const { passages } = await drawer().begin(opening([DEPOSIT, "drawer/keys/lets-see"]));
    expect(passages.at(-1)?.ending).toEqual({
      id: "breakfast",
      title: "A very good breakfast, all in all",
    });
    expect(passages.at(-1)?.choices).toEqual([]);
  });

  test("stops at the first move that the script no longer offers", async () => {
    const { passages, missing } = await drawer().begin(opening([IRONED, "drawer/keys/gone", KEYS]));
    expect(missing).toEqual({ turn: 1, move: "drawer/keys/gone" });
    expect(ids(passages.at(-1))).toContain(KEYS);
  });

  test("refuses a choice that is not offered, and goes on", async () => {
    const narrator = drawer();
    await narrator.begin(opening());
    await expect(narrator.choose(KEYS)).rejects.toThrow(NarratorError);
    expect(ids(await narrator.choose(IRONED))).toContain(KEYS);
  });

  test("tells a runtime error of the script in words, and another choice can be made", async () => {
    const story = smallStory(
      "=== start ===\n* [Go # own: so]\n    Gone.\n    ->->\n* [Stay # own: so]\n    Here.\n- -> END\n",
    );
    const narrator = narrate(story, SMALL_CAST);
    await narrator.begin(opening());
    await expect(narrator.choose("drawer/start/go")).rejects.toThrow(NarratorError);
    expect((await narrator.choose("drawer/start/stay")).beats[0]?.text).toBe("Here.");
  });

  test("plays any line with a name that nobody has as narration", async () => {
    const story = smallStory("=== start ===\nOn the wall: a note.\n* [Go # own: so]\n- -> END\n");
    const { passages } = await narrate(story, SMALL_CAST).begin(opening());
    expect(passages[0]?.beats[0]).toMatchObject({ text: "On the wall: a note." });
    expect(passages[0]?.beats[0]?.speaker).toBeUndefined();
  });

  test("after any walk of moves and backs it stands where a plain replay stands", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), async (walk) => {
        const narrator = drawer();
        let passage = (await narrator.begin(opening())).passages[0];
        let moves: readonly string[] = [];
        for (const step of walk) {
          const choices = ids(passage);
          const choice = choices[step];
          if (choice !== undefined) {
            passage = await narrator.choose(choice);
            moves = [...moves, choice];
          } else if (moves.length > 0) {
            moves = moves.slice(0, -1);
            passage = await narrator.back(moves.length);
          }
        }
        const plain = await drawer().begin(opening(moves));
        expect(passage).toEqual(plain.passages.at(-1));
      }),
    );
  });
});
