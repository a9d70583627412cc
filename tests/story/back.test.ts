import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage, StoryFile } from "../../src/core/passage";
import { NarratorError, narrate } from "../../src/story/narrator";
import { inkStories } from "../support/ink-stories";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";
import { compileInk } from "./explore/ink";

const SHELL = smallStory(DRAWER);
const storyOf = (source: string): StoryFile => ({
  ...SHELL,
  ink: compileInk(source).ink,
  choiceIds: {},
});
const narratorOf = (source: string) => narrate(storyOf(source), SMALL_CAST);
const opening = (moves: readonly string[] = []) => ({ seed: 11, given: {}, moves });
const texts = (passage: Passage | undefined) => passage?.beats.map(({ text }) => text);
const ids = (passage: Passage | undefined) => passage?.choices.map(({ id }) => id) ?? [];

const RUNS = 150;
const WITHIN_MS = 120_000;

/** Goes on by the numbers of a tape; undefined once there is nothing to choose, or the choice breaks the story. */
async function walk(source: string, tape: readonly number[]) {
  const narrator = narratorOf(source);
  const begun = await narrator.begin(opening()).catch((error: unknown) => error);
  if (begun instanceof NarratorError) return undefined;
  const passages = [...(begun as Awaited<ReturnType<typeof narrator.begin>>).passages];
  const moves: string[] = [];
  for (const number of tape) {
    const offered = ids(passages.at(-1));
    const id = offered[number % offered.length];
    if (id === undefined) break;
    const passage = await narrator.choose(id).catch((error: unknown) => error);
    if (passage instanceof NarratorError) break;
    moves.push(id);
    passages.push(passage as Passage);
  }
  return { narrator, passages, moves };
}

describe("going back one choice", () => {
  test(
    "leads to the same place on any story, with ink threads, tunnels, lists and shuffles",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          inkStories(true),
          fc.array(fc.nat(5), { minLength: 6, maxLength: 12 }),
          async ({ source }, tape) => {
            const walked = await walk(source, tape);
            fc.pre(walked !== undefined && walked.moves.length > 0);
            if (walked === undefined) return;
            const { narrator, passages, moves } = walked;
            for (let turn = moves.length - 1; turn >= 0; turn -= 1) {
              expect(await narrator.back(turn)).toEqual(passages[turn]);
              expect(await narrator.choose(moves[turn] ?? "")).toEqual(passages[turn + 1]);
              await narrator.back(turn);
            }
            expect(await narratorOf(source).begin(opening(moves))).toEqual({ passages });
          },
        ),
        { numRuns: RUNS, seed: 20261122 },
      );
    },
    WITHIN_MS,
  );

  test("keeps a number with a point, which a saved state of ink's loses", async () => {
    const narrator = narratorOf("VAR x = 0\n~ x = FLOAT(5)\n+ [Halve.]\n- {x / 2}\n-> END\n");
    const { passages } = await narrator.begin(opening());
    const [halve = ""] = ids(passages[0]);
    expect(texts(await narrator.choose(halve))).toEqual(["2.5"]);
    await narrator.back(0);
    expect(texts(await narrator.choose(halve))).toEqual(["2.5"]);
  });

  test("tells choices apart that ink threads offer twice", async () => {
    const source = "<- ask(1)\n<- ask(2)\n-> DONE\n=== ask(n) ===\n+ [Ask.]\n  {n}\n  -> END\n";
    const narrator = narratorOf(source);
    const { passages } = await narrator.begin(opening());
    const [one = "", two = ""] = ids(passages[0]);
    expect(two).toBe(`${one}~2`);
    expect(texts(await narrator.choose(two))).toEqual(["2"]);
    const again = await narratorOf(source).begin(opening([two]));
    expect(texts(again.passages.at(-1))).toEqual(["2"]);
  });
});
