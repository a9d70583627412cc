import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Passage } from "../../src/core/passage";
import { positionOf } from "../../src/core/progress";
import { strandsOf } from "../../src/core/strands";
import { nextShown, type Telling } from "../../src/core/telling";
import { pictureOf, transcriptOf } from "../../src/core/transcript";
import { sumOf, turnsOf } from "../../src/core/turns";
import { narrate } from "../../src/story/narrator";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

const IRONED = "drawer/start/you-ironed-wrapping-paper";
const DEPOSIT = "drawer/start/is-there-a-deposit";
const WAIT = "drawer/start/wait";
const WANT = "drawer/start/i-want-it";
const TRAIN = "drawer/start/look-at-the-clock";
const KEYS = "drawer/keys/put-your-keys-in";
const SEE = "drawer/keys/lets-see";

const STORY = smallStory(DRAWER);

async function told(...moves: readonly string[]): Promise<readonly Passage[]> {
  return (await narrate(STORY, SMALL_CAST).begin({ seed: 1, given: {}, moves })).passages;
}

async function telling(shown: number, ...moves: readonly string[]): Promise<Telling> {
  return { passages: await told(...moves), moves, shown };
}

describe("transcriptOf", () => {
  test("shows what was read, the chosen words in their place, and nothing of what comes", async () => {
    const entries = transcriptOf(await telling(0, IRONED));
    expect(entries.map(({ kind }) => kind)).toEqual(["act", "line", "chosen"]);
  });

  test("shows only the subtitle where an act goes on with a new scene", () => {
    const beat = (value: string) =>
      ({ text: "x", tags: [{ name: "act", value }], bond: "holding" }) as const;
    const beats = [beat("One, here"), beat("One, there"), beat("Two")];
    const acts = transcriptOf({ passages: [{ beats, choices: [] }], moves: [], shown: 3 }).filter(
      ({ kind }) => kind === "act",
    );
    expect(acts).toMatchObject([
      { title: "One", subtitle: "here" },
      { title: "", subtitle: "there" },
      { title: "Two", subtitle: "" },
    ]);
  });

  test("ends with the ending", async () => {
    const entries = transcriptOf(await telling(9, DEPOSIT, SEE));
    expect(entries.at(-1)).toMatchObject({ kind: "ending", ending: { id: "breakfast" } });
  });

  test("gives every entry a key of its own that stays when more is read", async () => {
    const some = transcriptOf(await telling(0, WAIT, WANT)).map(({ key }) => key);
    const more = transcriptOf(await telling(9, WAIT, WANT)).map(({ key }) => key);
    expect(new Set(more).size).toBe(more.length);
    expect(more.slice(0, some.length)).toEqual(some);
  });
});

describe("nextShown", () => {
  test("reads one line at a time, and beats without words along with it", () => {
    const beat = (text: string) => ({ text, tags: [], bond: "holding" }) as const;
    const passage: Passage = { beats: [beat(""), beat("a"), beat("b"), beat("")], choices: [] };
    expect(nextShown(passage, 0)).toBe(2);
    expect(nextShown(passage, 2)).toBe(4);
  });

  test("reaches the end of any passage in as many steps as it has lines", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "a")), (texts) => {
        const beats = texts.map((text) => ({ text, tags: [], bond: "holding" }) as const);
        let shown = 0;
        let steps = 0;
        while (shown < beats.length) {
          shown = nextShown({ beats, choices: [] }, shown);
          steps += 1;
        }
        expect(steps).toBe(
          Math.max(texts.filter((text) => text !== "").length, texts.length > 0 ? 1 : 0),
        );
      }),
    );
  });
});

describe("pictureOf", () => {
  test("shows where the story will begin before its first line, with nobody there yet", async () => {
    const picture = pictureOf(await telling(0));
    expect(picture.place).toEqual({ id: "kitchen", time: "dusk" });
    expect(picture.figures).toEqual([]);
    expect(picture.act).toBeUndefined();
  });

  test("is the same after a reload as after playing", async () => {
    const picture = pictureOf(await telling(9, WAIT, WANT));
    expect(picture.place).toEqual({ id: "kitchen", time: "dusk" });
    expect(picture.figures).toHaveLength(2);
  });
});

describe("positionOf", () => {
  test("moves on with each move and reaches 1 only at an ending", async () => {
    const acts = STORY.acts;
    const start = positionOf(await telling(1), acts);
    const later = positionOf(await telling(1, WAIT), acts);
    expect(start).toBe(0);
    expect(later).toBeGreaterThan(start);
    expect(positionOf(await telling(9, DEPOSIT), acts)).toBeLessThan(1);
    expect(positionOf(await telling(9, DEPOSIT, SEE), acts)).toBe(1);
  });
});

describe("turnsOf", () => {
  test("tells the bid, what was heard and what the habit protected", async () => {
    const [turn] = turnsOf(await told(DEPOSIT), [DEPOSIT]);
    expect(turn).toMatchObject({
      number: 0,
      act: "The drawer",
      bid: { by: "maud", text: "It sticks a bit.", asks: "to hear that the offer is welcome" },
      choice: { turning: { direction: "away", by: "minimise" } },
      heard: [{ by: "maud", words: "That was not a yes." }],
      protects: ["from having to answer"],
      secure: ["Say one true thing."],
      repair: false,
    });
  });

  test("names a third person whose reach it is, and who heard the answer", async () => {
    const file = smallStory(`=== start ===
# place: kitchen, dusk
The phone hums. Your sister never writes. # bid: BEA: to be let in
* [“All fine.” # away: mask]
    MAUD: (calm) You're a bad liar. # heard: She thinks I can't hear.
    It hums no more. # heard: BEA: She has never said fine.
    You turn it over. # heard: That was short.
    # ending: fine, Fine
    -> END
`);
    const moves = ["drawer/start/all-fine"];
    const run = { seed: 1, given: {}, moves };
    const { passages } = await narrate(file, SMALL_CAST).begin(run);
    const turns = turnsOf(passages, moves);
    expect(turns[0]?.bid).toEqual({
      by: "",
      text: "The phone hums. Your sister never writes.",
      asks: "to be let in",
      whose: "bea",
    });
    expect(turns[0]?.heard).toEqual([
      { by: "maud", words: "She thinks I can't hear." },
      { by: "bea", words: "She has never said fine." },
      { by: "", words: "That was short." },
    ]);
    expect(sumOf(turns, "maud").bids).toBe(0);
  });

  test("a wait leaves the bid open for the move after it", async () => {
    const turns = turnsOf(await told(WAIT, WANT), [WAIT, WANT]);
    expect(turns[1]?.bid?.asks).toBe("to hear that the offer is welcome");
    expect(turns[1]?.replies).toEqual([{ direction: "away", by: "mask" }]);
  });

  test("a toward after an away is a repair, a toward after a toward is none", async () => {
    const repaired = turnsOf(await told(DEPOSIT, KEYS), [DEPOSIT, KEYS]);
    const steady = turnsOf(await told(IRONED, KEYS), [IRONED, KEYS]);
    expect(repaired.map(({ repair }) => repair)).toEqual([false, true]);
    expect(steady.map(({ repair }) => repair)).toEqual([false, false]);
  });
});

describe("sumOf", () => {
  test("counts both people's turnings, and neither waits nor own choices", async () => {
    const moves = [WAIT, TRAIN, KEYS];
    expect(sumOf(turnsOf(await told(...moves), moves), "maud")).toEqual({
      toward: 1,
      away: 0,
      repairs: 0,
      bids: 2,
      replies: 0,
      repliesToward: 0,
    });
    const met = [IRONED, SEE];
    expect(sumOf(turnsOf(await told(...met), met), "maud")).toMatchObject({
      replies: 1,
      repliesToward: 1,
      away: 1,
    });
  });
});

describe("strandsOf", () => {
  let turns: Awaited<ReturnType<typeof turnsOf>> = [];
  beforeAll(async () => {
    turns = turnsOf(await told(IRONED, SEE), [IRONED, SEE]);
  });

  test("touch where both turned toward, and part where one turned away", () => {
    const [first, second] = strandsOf(turns);
    expect(first).toMatchObject({ touch: true, you: 1, they: 1 });
    expect(second?.touch).toBe(false);
    expect(second?.you).toBeLessThan(1);
  });

  test("stay between far and touching however long a run is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...turns), { maxLength: 200 }), (many) => {
        for (const { you, they } of strandsOf(many)) {
          expect(Math.min(you, they)).toBeGreaterThanOrEqual(0);
          expect(Math.max(you, they)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
