import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/story/compile";
import { guardTurn } from "../../src/story/guard";
import { LIMITS } from "../../src/story/limits";
import { narrate } from "../../src/story/narrator";
import { SMALL_CAST, SMALL_VOCABULARY } from "../support/script";

function guarded(ink: string, limits = LIMITS, clock = () => 0) {
  const source = { id: "plain", main: "main.ink", files: { "main.ink": ink } };
  const { story } = compileStory(source, SMALL_VOCABULARY, String);
  if (story === undefined) throw new Error("The script of this test does not compile.");
  return narrate(story, SMALL_CAST, (running) => guardTurn(running, limits, clock));
}
const start = { seed: 1, given: {}, moves: [] };

describe("a guarded story", () => {
  test.each([
    ["an endless loop", "-> loop\n=== loop ===\nTick.\n-> loop\n", "loop/endless"],
    ["a silent loop", "VAR a = 1\n-> loop\n=== loop ===\n~ a++\n-> loop\n", "loop/endless"],
    [
      "a text that doubles",
      'VAR s = "abc"\n-> loop\n=== loop ===\n~ s = s + s\n-> loop\n',
      "text/grows",
    ],
    [
      "a function without end",
      "{f(1)}\n-> END\n=== function f(x) ===\n~ return f(x + 1)\n",
      "calls/too-deep",
    ],
  ])("%s ends with its name", async (_, ink, code) => {
    await expect(guarded(ink).begin(start)).rejects.toThrow(`[${code}]`);
  });

  test("stands where the choice was, and another can be made", async () => {
    const narrator = guarded(
      "Hello.\n* [Round.]\n    -> loop\n* [Stay.]\n    So.\n    -> END\n=== loop ===\nTick.\n-> loop\n",
    );
    const { passages } = await narrator.begin(start);
    const [round, stay] = passages[0]?.choices.map(({ id }) => id) ?? [];
    await expect(narrator.choose(round ?? "")).rejects.toThrow("[loop/endless]");
    expect((await narrator.choose(stay ?? "")).beats.map(({ text }) => text)).toEqual(["So."]);
  });

  test("counts each turn from its own beginning", async () => {
    const ink = "-> turn\n=== turn ===\n+ [On.]\n    One. Two.\n    -> turn\n";
    const narrator = guarded(ink, { ...LIMITS, steps: 30 });
    const { passages } = await narrator.begin(start);
    const [on = ""] = passages[0]?.choices.map(({ id }) => id) ?? [];
    for (const _ of [1, 2, 3, 4, 5, 6])
      expect((await narrator.choose(on)).beats.map(({ text }) => text)).toEqual(["One. Two."]);
  });

  test("ends a turn that takes too long, however few its steps", async () => {
    let time = 0;
    const clock = () => {
      time += 1_000;
      return time;
    };
    const loop = "VAR a = 1\n-> loop\n=== loop ===\n~ a++\n-> loop\n";
    await expect(guarded(loop, LIMITS, clock).begin(start)).rejects.toThrow("[limit/time]");
  });
});
