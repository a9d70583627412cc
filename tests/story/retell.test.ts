import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { narrate } from "../../src/story/narrator";
import { tellRoutes } from "../../src/story/retell";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const story = smallStory(DRAWER);
const IDS = [...Object.values(story.choiceIds), "no/such/choice"];
const OPENING = { seed: 1, given: {} };

describe("telling several ways again", () => {
  test("gives what each alone gives, in their order, as far as the script offers", async () => {
    const routes = fc.array(fc.array(fc.constantFrom(...IDS), { maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(routes, async (all) => {
        const told = await tellRoutes(narrate(story, SMALL_CAST), OPENING, all);
        for (const [index, moves] of all.entries()) {
          const alone = await narrate(story, SMALL_CAST).begin({ ...OPENING, moves });
          expect(told[index]).toEqual(alone.passages);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("tells what two ways share once", async () => {
    const narrator = narrate(story, SMALL_CAST);
    const choose = vi.spyOn(narrator, "choose");
    const [first = "", second = ""] = IDS;
    const { passages } = await narrate(story, SMALL_CAST).begin({ ...OPENING, moves: [first] });
    const [one, other] = passages.at(-1)?.choices ?? [];
    await tellRoutes(narrator, OPENING, [
      [first, one?.id ?? ""],
      [second],
      [first, other?.id ?? ""],
    ]);
    expect(choose).toHaveBeenCalledTimes(4);
  });
});
