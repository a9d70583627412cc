import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readVocabulary } from "../../src/build/stories";
import { sentenceOf } from "../../src/core/diagnostic";
import { checkStory } from "../../src/story/check";
import { SMALL_VOCABULARY } from "../support/script";

const words = readVocabulary(fileURLToPath(new URL("../..", import.meta.url)));

const report = (ink: string, more: Partial<Parameters<typeof checkStory>[1]> = {}) =>
  checkStory(
    { id: "small", main: "small.ink", files: { "small.ink": ink } },
    {
      words: SMALL_VOCABULARY,
      digest: (text) => `${text.length}`,
      clock: () => performance.now(),
      milliseconds: () => 20_000,
      ...more,
    },
  );

describe("checkStory", { timeout: 60_000 }, () => {
  test("tells the worst first, each with a way there", async () => {
    const { diagnostics } = await report(
      "\uFEFF* [Left.]\n    ->->\n* [Right.]\n    Gone.\n    -> END\n",
    );
    expect(diagnostics.map(({ code, route }) => [code, route])).toEqual([
      ["ink/runtime", ["small/start/left"]],
      ["file/byte-order-mark", undefined],
    ]);
  });

  test("asks nothing of ours of plain ink", async () => {
    const { diagnostics, compiled } = await report(
      "# author: somebody\nOn the wall: a note. # mood: dark\nSIGN: Closed.\n* [Leave.]\n- -> END\n",
    );
    expect(diagnostics.map(sentenceOf)).toEqual([]);
    expect(compiled.plain).toBe(true);
  });

  test("asks everything once a tag of ours is there", async () => {
    const { diagnostics } = await report("* [Leave. # away: sulk]\n- -> END\n");
    expect(diagnostics.map(({ code }) => code)).toContain("habit/unknown");
    expect(diagnostics.map(({ code }) => code)).toContain("header/missing");
  });

  test("never says that something cannot be met when not all was walked", async () => {
    const ink =
      "VAR key = false\n* [One.]\n* [Two.]\n- So.\n* {key} [Three.]\n* [Four.]\n- -> END\n";
    const all = await report(ink);
    expect(all.diagnostics.map(({ code }) => code)).toEqual(["choice/unmet"]);
    const some = await report(ink, { states: 1 });
    expect(some.diagnostics.map(({ code }) => code)).toEqual(["check/partial"]);
  });

  test("takes its work in slices, so that a page can answer in between", async () => {
    let time = 0;
    let pauses = 0;
    await report("* [One.]\n* [Two.]\n- So.\n+ [Three.]\n+ [Four.]\n- -> END\n", {
      clock: () => {
        time += 60;
        return time;
      },
      milliseconds: () => Number.POSITIVE_INFINITY,
      pause: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBeGreaterThan(0);
  });

  test("takes options that conditions keep apart for fewer", async () => {
    const acts = (count: number, when: string) =>
      Array.from(
        { length: count },
        (_, n) => `* ${when} [Act ${when.length} ${n}. # own: so]`,
      ).join("\n");
    const frame = (scene: string) =>
      `# title: X\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\n# summary: X.\nVAR rang = false\n-> hall\n=== hall ===\n* [Ring. # own: so]\n    ~ rang = true\n* [Go. # own: so]\n- So.\n${scene}\n- # ending: x, X\n-> END\n`;
    const apart = await report(frame(`${acts(3, "{rang}")}\n${acts(3, "{not rang}")}`), { words });
    expect(apart.diagnostics.map(sentenceOf)).toEqual([]);
    const together = await report(frame(acts(5, "")), { words });
    expect(together.diagnostics.map(({ code }) => code)).toEqual(["choice/too-many"]);
  });
});
