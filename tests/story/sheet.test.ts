import { describe, expect, test } from "vitest";
import { groupMinutes } from "../../src/core/sheet";
import { checkStory } from "../../src/story/check";
import { compileStory } from "../../src/story/compile";
import { sheetOf } from "../../src/story/sheet";
import { sheetText } from "../../src/story/sheet-text";
import type { StorySource } from "../../src/story/source";
import { SMALL_VOCABULARY } from "../support/script";

const SAID = `# aim: To see a drawer.
# suits: Anyone, in pairs.
# before: What sticks?
# before: Who waits?
# before: Who pulls?
# after: What was it?
# after: Who asked?
# after: What else?
# leave: Your own drawers.
# leave: Whose fault it was.
`;

const source = (said: string, ink: string, kind = "sketch"): StorySource => ({
  id: "drawer",
  main: "drawer.ink",
  files: {
    "drawer.ink": `# title: The Drawer
# cast: ines, maud
# player: ines
# minutes: 3
# kind: ${kind}
# summary: A drawer.
${said}-> begin

${ink}`,
  },
});

const compile = (story: StorySource) =>
  compileStory(story, SMALL_VOCABULARY, (text) => `${text.length}`);

const sheet = (ink: string, said = SAID) => {
  const story = source(said, ink);
  return sheetOf(story, compile(story));
};

/** A vote, a talk about what was just chosen, a talk before a choice, and a talk at one of two ends. */
const STORY = `=== end_open ===
# act: Late, the drawer
It opens. # discuss: What was in it?
# ending: open, Open
-> END

=== end_shut ===
It stays shut.
# ending: shut, Shut
-> END

=== talk ===
MAUD: (hurt) So you knew. # discuss: Was it worth saying?
-> last

=== last ===
{true:
    MAUD: One more pull. # discuss: What does she ask for?
- else:
    MAUD: Once more. # discuss: What does she ask for now?
}
* [Pull. # toward: own-it]
    -> end_open
* [“Leave it.” # away: minimise]
    -> end_shut

=== begin ===
# act: Early, the kitchen
The drawer sticks.
* [Skip this # skip]
    -> last
* [Go on. # id: on]
- MAUD: (calm) Well? # vote
* [“I broke it.” # toward: own-it]
    -> talk
* [“It's {true:old|new}.” # away: hide]
    -> last
* [Wait # wait]
    She waits too.
    ** [“I did it.” # toward: own-it]
        -> talk
    ** [“Ask the drawer.” # away: mask]
        Nobody laughs. # discuss: What did the joke do?
        -> last
`;

describe("sheetOf", () => {
  test("takes from the header what it says", () => {
    expect(sheet(STORY)).toMatchObject({
      aim: "To see a drawer.",
      suits: "Anyone, in pairs.",
      before: ["What sticks?", "Who waits?", "Who pulls?"],
      after: ["What was it?", "Who asked?", "What else?"],
      leave: ["Your own drawers.", "Whose fault it was."],
    });
  });

  test("stops at votes and at questions, in the order of play, with the options that belong there", () => {
    const { stops } = sheet(STORY);
    expect(
      stops.map(({ lines, options, isVote, isAhead }) => [
        lines.map(({ text }) => text).join(" / "),
        isVote ? "vote" : isAhead ? "ahead" : "behind",
        options,
      ]),
    ).toEqual([
      ["Well?", "vote", ["“I broke it.”", "“It's old.”", "Wait"]],
      ["Nobody laughs.", "behind", ["“Ask the drawer.”"]],
      ["So you knew.", "behind", ["“I broke it.”", "“I did it.”"]],
      ["One more pull. / Once more.", "ahead", ["Pull.", "“Leave it.”"]],
    ]);
    expect(stops.map(({ questions }) => questions)).toEqual([
      [],
      ["What did the joke do?"],
      ["Was it worth saying?"],
      ["What does she ask for?", "What does she ask for now?"],
    ]);
    expect(stops[2]?.lines).toEqual([{ speaker: "maud", text: "So you knew." }]);
    expect(new Set(stops.map(({ act }) => act))).toEqual(new Set(["Early, the kitchen"]));
  });

  test("asks at an ending without saying which line it ends with", () => {
    expect(sheet(STORY).closings).toEqual([
      { act: "Late, the drawer", question: "What was in it?" },
    ]);
  });

  test("quotes and asks once what reads the same on several paths", () => {
    const { stops, closings } = sheet(`=== begin ===
# act: Late
{true:
    MAUD: Slices? # bid: not to have to ask # vote # discuss: What is she asking?
- else:
    MAUD: Slices? # bid: to be asked # vote # discuss: What is she asking?
}
* [“One.” # own: so]
    It's Monday. # discuss: Who asked?
    # ending: one, One
    -> END
* [“None.” # own: so]
    It's Tuesday. # discuss: Who asked?
    # ending: none, None
    -> END
`);
    expect(stops).toMatchObject([
      { lines: [{ speaker: "maud", text: "Slices?" }], questions: ["What is she asking?"] },
    ]);
    expect(closings).toEqual([{ act: "Late", question: "Who asked?" }]);
  });

  test("names what the player can meet, each once", () => {
    expect(sheet(STORY)).toMatchObject({
      practices: ["own-it"],
      habits: ["minimise", "hide", "mask"],
    });
  });

  test("is made of a story that goes round, too", () => {
    const { stops } = sheet(`=== begin ===
# act: Round
MAUD: Again? # vote
+ [“Yes.” # own: so]
    -> begin
* [“No.” # own: so]
    -> over
=== over ===
Over. # discuss: When was it over?
# ending: over, Over
-> END
`);
    expect(stops).toMatchObject([{ act: "Round", options: ["“Yes.”", "“No.”"] }]);
  });
});

describe("what players fetch", () => {
  test("is the same with the sheet's tags and without", () => {
    const [bare, said] = ["", SAID].map((tags) => compile(source(tags, STORY)).story);
    expect(said?.ink).toBe(bare?.ink);
    expect(said?.hash).toBe(bare?.hash);
    expect(bare?.ink).toContain("The Drawer");
  });

  test("keeps the lines of findings where they are", () => {
    const { diagnostics } = compile(source(SAID, "=== begin ===\n-> nowhere\n"));
    expect(diagnostics[0]).toMatchObject({ code: "ink/error", line: 20 });
  });

  test("of a script that is not ours keeps such tags", () => {
    const files = { "x.ink": "# before: all else\nHello.\n-> END\n" };
    expect(compile({ id: "x", main: "x.ink", files }).story?.ink).toContain("before: all else");
  });
});

describe("the check", () => {
  const lacking = async (said: string, { ships = true, kind = "sketch" } = {}) => {
    const story = source(said, STORY, kind);
    const { diagnostics } = await checkStory(story, {
      words: SMALL_VOCABULARY,
      digest: (text) => `${text.length}`,
      clock: () => 0,
      milliseconds: () => 1_000,
      ...(ships ? { shelf: [story] } : {}),
    });
    return diagnostics.filter(({ code }) => code === "sheet/missing").map(({ found }) => found);
  };

  test("asks a story that ships for all of it, and no other", async () => {
    expect(await lacking(SAID)).toEqual([]);
    expect(
      await lacking(SAID.replace("# before: Who waits?\n", "").replace(/# leave.*\n/gu, "")),
    ).toEqual([
      "the facilitator's sheet has 2 of its 3 # before",
      "the facilitator's sheet has no # leave",
    ]);
    expect(await lacking("", { ships: false })).toEqual([]);
    expect(await lacking("", { kind: "poem" })).toEqual([]);
  });
});

describe("sheetText", () => {
  const text = () => {
    const story = source(SAID, STORY);
    const compiled = compile(story);
    if (compiled.story === undefined) throw new Error("The story does not compile.");
    return sheetText(compiled.story.header, sheetOf(story, compiled), {
      people: { ines: "Ines", maud: "Maud" },
      practices: { "own-it": "Own it" },
      habits: { hide: "Hide" },
    });
  };

  test("is a document with an act's heading once, names, and nothing of where a choice turns", () => {
    expect(text()).toContain(
      "# The Drawer: the facilitator's sheet\n\nAbout 3 minutes alone; about 30 with",
    );
    expect(text().match(/^### .*$/gmu)).toEqual(["### Early, the kitchen"]);
    expect(text()).toContain("> **Maud:** Well?\n\n*Put it to the vote:*\n\n- “I broke it.”");
    expect(text()).toContain("*Just chosen:*\n\n- “Ask the drawer.”\n\n**What did the joke do?**");
    expect(text()).toContain("Practices: Own it.\n\nHabits: minimise, Hide, mask.");
    expect(text()).not.toMatch(/toward|away:/u);
  });
});

test.each([
  [3, 30],
  [10, 40],
  [15, 50],
  [16, 55],
])("a group takes %i minutes as about %i", (alone, group) =>
  expect(groupMinutes(alone)).toBe(group),
);
