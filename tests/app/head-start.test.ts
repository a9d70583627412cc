import { describe, expect, test, vi } from "vitest";
import { startsFresh, withHeadStart } from "../../src/app/head-start";
import { type Narrator, narrate } from "../../src/story/narrator";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const story = smallStory(DRAWER);
const OPENING = { seed: 3, given: {}, moves: [] };

/** A story that comes when it is let, or fails. */
function late() {
  let arrive = () => {};
  const promise = new Promise<Narrator>((resolve) => {
    arrive = () => resolve(narrate(story, SMALL_CAST));
  });
  return { promise, arrive: () => arrive() };
}

async function firstOf() {
  const { passages } = await narrate(story, SMALL_CAST).begin(OPENING);
  const [first] = passages;
  if (first === undefined) throw new Error("the small story says nothing");
  return { first, move: first.choices[0]?.id ?? "" };
}

describe("a head start", () => {
  test("tells the first passage before the story is there, and a move waits for it", async () => {
    const { first, move } = await firstOf();
    const coming = late();
    const narrator = withHeadStart({ first, read: () => coming.promise, onWait: () => {} });
    expect(await narrator.begin(OPENING)).toEqual({ passages: [first] });
    const answer = narrator.choose(move);
    coming.arrive();
    const plain = narrate(story, SMALL_CAST);
    await plain.begin(OPENING);
    expect(await answer).toEqual(await plain.choose(move));
    expect(await narrator.back(0)).toEqual(first);
  });

  test("says that it waits only after a while, and when it need not any longer", async () => {
    vi.useFakeTimers();
    try {
      const { first, move } = await firstOf();
      const coming = late();
      const onWait = vi.fn<(waits: boolean) => void>();
      const narrator = withHeadStart({ first, read: () => coming.promise, onWait });
      await narrator.begin(OPENING);
      const answer = narrator.choose(move);
      expect(onWait).not.toHaveBeenCalled();
      vi.runAllTimers();
      expect(onWait.mock.calls).toEqual([[true]]);
      coming.arrive();
      await answer;
      expect(onWait).toHaveBeenLastCalledWith(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a story that does not come is told to the move, and the next move asks for it anew", async () => {
    const { first, move } = await firstOf();
    const asked: boolean[] = [];
    const read = (again: boolean): Promise<Narrator> => {
      asked.push(again);
      return again
        ? Promise.resolve(narrate(story, SMALL_CAST))
        : Promise.reject(new Error("no line"));
    };
    const narrator = withHeadStart({ first, read, onWait: () => {} });
    await narrator.begin(OPENING);
    await expect(narrator.choose(move)).rejects.toThrow("no line");
    expect((await narrator.choose(move)).beats.length).toBeGreaterThan(0);
    expect(asked).toEqual([false, true]);
  });

  test("is only for a playthrough in which nothing was done and nothing is remembered", () => {
    expect(startsFresh(OPENING)).toBe(true);
    expect(startsFresh({ ...OPENING, moves: ["a"] })).toBe(false);
    expect(startsFresh({ ...OPENING, given: { told: "one" } })).toBe(false);
  });
});
