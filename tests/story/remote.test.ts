import { describe, expect, test } from "vitest";
import { narrate } from "../../src/story/narrator";
import { answering, type Carry, narrateRemotely } from "../../src/story/remote";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const STORY = smallStory(DRAWER);
const IRONED = "drawer/start/you-ironed-wrapping-paper";
const DEPOSIT = "drawer/start/is-there-a-deposit";
const opening = (moves: readonly string[] = []) => ({ seed: 1, given: {}, moves });

/** A far end behind messages that are copied as a Worker's are; `restart` loses all that it knew. */
function far() {
  let answer = answering(narrate);
  const carry = (async (question) =>
    structuredClone(await answer(structuredClone(question)))) as Carry;
  return {
    carry,
    restart: () => {
      answer = answering(narrate);
    },
  };
}

describe("a narrator that lives elsewhere", () => {
  test("tells the same as one that lives here", async () => {
    const here = narrate(STORY, SMALL_CAST);
    const there = narrateRemotely("one", STORY, SMALL_CAST, far().carry);
    expect(await there.begin(opening())).toEqual(await here.begin(opening()));
    expect(await there.choose(IRONED)).toEqual(await here.choose(IRONED));
    expect(await there.back(0)).toEqual(await here.back(0));
    expect(await there.choose(DEPOSIT)).toEqual(await here.choose(DEPOSIT));
    expect(await there.begin(opening(["gone"]))).toEqual(await here.begin(opening(["gone"])));
  });

  test("goes on where it stood when its far end was started anew", async () => {
    const { carry, restart } = far();
    const there = narrateRemotely("one", STORY, SMALL_CAST, carry);
    const here = narrate(STORY, SMALL_CAST);
    await there.begin(opening([DEPOSIT]));
    await here.begin(opening([DEPOSIT]));
    restart();
    expect(await there.back(0)).toEqual(await here.back(0));
    restart();
    expect(await there.choose(IRONED)).toEqual(await here.choose(IRONED));
  });

  test("two of them share a far end and do not meet", async () => {
    const { carry } = far();
    const one = narrateRemotely("one", STORY, SMALL_CAST, carry);
    const two = narrateRemotely("two", STORY, SMALL_CAST, carry);
    await one.begin(opening());
    await two.begin(opening([DEPOSIT]));
    const here = narrate(STORY, SMALL_CAST);
    await here.begin(opening());
    expect(await one.choose(IRONED)).toEqual(await here.choose(IRONED));
  });

  test("passes on that a choice is not offered", async () => {
    const there = narrateRemotely("one", STORY, SMALL_CAST, far().carry);
    await there.begin(opening());
    await expect(there.choose("nowhere")).rejects.toThrow('"nowhere" is not offered');
  });
});
