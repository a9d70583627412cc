import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/diagnostic";
import { checkStory } from "../../src/story/check";
import type { StorySource } from "../../src/story/source";
import { SMALL_VOCABULARY } from "../support/script";

const source = (id: string, text: string): StorySource => ({
  id,
  main: `${id}.ink`,
  files: { [`${id}.ink`]: text },
});

const header = (rest: string) =>
  `# title: The drawer\n# cast: ines, maud\n# player: ines\n# minutes: 3\n# kind: sketch\n# summary: A drawer.\n${rest}\n`;

/** The first chair: a key is kept or lent, and only who lends it is asked twice. */
const FIRST = source(
  "first",
  header(`VAR key = "none"
VAR asked = 0
* [Keep it. # own: so]
  ~ key = "kept"
* [Lend it. # own: so]
  ~ key = "lent"
  ~ asked = 2
- # ending: done, Done
-> END`),
);

/** The other chair: it asks after the key. */
const other = (body: string, remembers = "key, asked") =>
  source(
    "other",
    header(`# companion: first
# remembers: ${remembers}
VAR key = "none"
VAR asked = 0
${body}
# ending: done, Done
-> END`),
  );

async function check(story: StorySource, shelf?: readonly StorySource[], states?: number) {
  const report = await checkStory(story, {
    words: SMALL_VOCABULARY,
    digest: (text) => `${text.length}`,
    clock: () => 0,
    milliseconds: () => 1_000,
    ...(shelf === undefined ? {} : { shelf }),
    ...(states === undefined ? {} : { states }),
  });
  // These stories have no facilitator's sheets, and are not asked about them here.
  return {
    ...report,
    diagnostics: report.diagnostics.filter(({ code }) => code !== "sheet/missing"),
  };
}

const told = ({ code, line, found }: Diagnostic) => [code, line, found];

describe("a story that remembers its companion", () => {
  test("is walked from its own values and from every set that a run can leave", async () => {
    const story = other(
      '{key == "lent" && asked == 2: Lent.}{key == "kept": Kept.}{key == "none": New.}',
    );
    expect((await check(story, [FIRST, story])).diagnostics).toEqual([]);
    const alone = await check(other('{key == "lent": Lent.}{key == "kept": Kept.}'));
    expect(alone.diagnostics.map(({ code }) => code)).toContain("line/unmet");
  });

  test("is not walked from sets that no run leaves", async () => {
    const story = other('{key == "kept" && asked == 2: Never.}');
    const { diagnostics } = await check(story, [FIRST, story]);
    expect(diagnostics.map(told)).toEqual([
      ["line/unmet", 11, 'no path ever shows the line "Never."'],
    ]);
  });

  test("says with which values a way begins", async () => {
    const story = other(
      '* [Ask. # own: so]\n  {key == "lent": -> air}\n- So.\n-> done\n=== air ===\nAir.\n=== done ===',
    );
    const { diagnostics } = await check(story, [FIRST, story]);
    const [found] = diagnostics.filter(({ code }) => code === "path/runs-out");
    expect(found).toMatchObject({
      given: { key: "lent", asked: 2 },
      route: ["other/start/ask"],
    });
  });

  test("refuses names that are not declared, here or there", async () => {
    const story = other("Hello. {key}", "key, latch");
    const { diagnostics } = await check(story, [FIRST, story]);
    expect(
      diagnostics.map(({ code, line, found }) => [code, line, /of "(\w+)"/u.exec(found)?.[1]]),
    ).toEqual([
      ["remembers/undeclared", 8, "other"],
      ["remembers/undeclared", 8, "first"],
    ]);
  });

  test("refuses a companion that is not there, and one that does not compile", async () => {
    const story = other("Hello. {key}");
    const codes = async (shelf?: readonly StorySource[]) =>
      (await check(story, shelf)).diagnostics.map(({ code, line, severity }) => [
        code,
        line,
        severity,
      ]);
    expect(await codes([story])).toEqual([["companion/unknown", 7, "error"]]);
    expect(await codes([story, source("first", "-> nowhere\n")])).toEqual([
      ["companion/broken", 7, "error"],
    ]);
    expect(await codes()).toEqual([["companion/elsewhere", 7, "warning"]]);
  });

  test("says so where not every run of the companion was walked", async () => {
    const first = source(
      "first",
      FIRST.files["first.ink"]?.replace("* [Keep", "* [Wait.]\n-\n* [Keep") ?? "",
    );
    const story = other("Hello. {key}");
    const { diagnostics } = await check(story, [first, story], 1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["companion/partial"]);
  });

  test("two chairs may remember each other", async () => {
    const one = source(
      "first",
      (FIRST.files["first.ink"] ?? "").replace(
        "VAR key",
        "# companion: other\n# remembers: asked\nVAR key",
      ),
    );
    const story = other('{key == "lent": Lent.}');
    expect((await check(story, [one, story])).diagnostics).toEqual([]);
  });
});
