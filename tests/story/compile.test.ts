import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../src/core/diagnostic";
import { gatherSource } from "../../src/story/source";
import { compileSmall, DRAWER, smallStory } from "../support/script";

const findings = (scene: string, header?: string) =>
  compileSmall(scene, header).diagnostics.map(sentenceOf);

const SCENE = "stories/the-drawer/scenes/01_drawer.ink";
const knot = (line: string) => `=== start ===\n${line}\n-> END\n`;

describe("compileStory", () => {
  test("ships a clean story with header, acts, endings and choice ids", () => {
    const story = smallStory(DRAWER);
    expect(story.header).toMatchObject({
      title: "The Drawer",
      cast: ["ines", "maud"],
      player: "ines",
      minutes: 3,
      notes: ["parting"],
    });
    expect(story.acts).toEqual(["The drawer"]);
    expect(story.endings).toBe(2);
    expect(Object.values(story.choiceIds)).toEqual([
      "drawer/start/you-ironed-wrapping-paper",
      "drawer/start/is-there-a-deposit",
      "drawer/start/wait",
      "drawer/start/i-want-it",
      "drawer/start/look-at-the-clock",
      "drawer/keys/put-your-keys-in",
      "drawer/keys/lets-see",
    ]);
  });

  test("ink's own words come without the quotation mark that inkjs leaves behind", () => {
    const [found = ""] = findings(`${knot("One.")}${knot("Two.")}`);
    expect(found).toContain("Story already contains flow named 'start' (at line 1 of ");
    expect(found).not.toContain('"');
  });

  test.each([
    ["a mood", "MAUD: (hurtt) So.", 'unknown mood or pose "hurtt" for MAUD. Did you mean "hurt"?'],
    ["a name", "MAUDE: (hurt) So.", 'unknown name "MAUDE". Did you mean "MAUD"?'],
    ["a tag", "So. # bit: to be seen", 'unknown tag "bit". Did you mean "bid"?'],
    ["a place", "# place: kitchn, dusk\nSo.", 'unknown place "kitchn". Did you mean "kitchen"?'],
    ["a time", "# place: kitchen, dask\nSo.", 'unknown time of day "dask". Did you mean "dusk"?'],
    ["a practice", "* [So # toward: own]", 'unknown practice "own".'],
    ["a habit", "* [So # away: hidde]", 'unknown habit "hidde". Did you mean "hide"?'],
    [
      "a reply",
      "So. # reply: toward",
      'the reply "toward" is not "toward" or "away" with one word',
    ],
    ["a person", "# enter: mauda, left\nSo.", 'unknown person "mauda". Did you mean "maud"?'],
    ["an empty bid", "So. # bid", "the tag # bid says nothing"],
    [
      "two directions",
      "* [So # toward: own-it # away: hide]",
      "the choice turns more than one way",
    ],
    [
      "a choice tag outside",
      "So. # toward: own-it",
      "# toward stands in the wrong place. Put it inside",
    ],
    ["a line tag inside", "* [So # bid: more]", "# bid stands in the wrong place. Put it outside"],
  ])("refuses %s that nobody knows, with file and line", (_, line, sentence) => {
    expect(findings(knot(line))).toEqual([
      expect.stringMatching(new RegExp(`^${SCENE.replaceAll("/", "\\/")}:2: `)),
    ]);
    expect(findings(knot(line))[0]).toContain(sentence);
  });

  test("a feeling to guess needs a speaker beside the player's person, and a mood", () => {
    const codes = (line: string) =>
      compileSmall(`=== start ===\n${line}\n-> END`).diagnostics.map(({ code }) => code);
    expect(codes("MAUD: (hurt) No. # guess")).toEqual([]);
    expect(codes("MAUD: (sitting) No. # guess")).toEqual(["guess/unclear"]);
    expect(codes("INES: (hurt) No. # guess")).toEqual(["guess/unclear"]);
    expect(codes("The clock. # guess")).toEqual(["guess/unclear"]);
  });

  test("asks for an id where two choices of a knot share their words", () => {
    const [finding] = findings("=== start ===\n* [Wait # wait]\n* [Wait # wait]\n- -> END\n");
    expect(finding).toContain(`${SCENE}:3: this choice and the one in line 2 would share the id`);
    expect(finding).toContain("# id: wait-again");
  });

  test("takes an id that was kept when the words changed", () => {
    const story = smallStory("=== start ===\n* [Anything else # own: so # id: wait]\n- -> END\n");
    expect(Object.values(story.choiceIds)).toEqual(["drawer/start/wait"]);
  });

  test("names what a header lacks", () => {
    expect(
      findings(knot("So."), "# title: X\n# cast: ines\n# player: ines\n# kind: sketch\n"),
    ).toEqual([
      expect.stringContaining("the header has no minutes. Write # minutes: 15"),
      expect.stringContaining("the header has no summary"),
    ]);
  });

  test("passes ink's own findings on with file and line", () => {
    expect(findings("=== start ===\n-> nowhere\n")[0]).toMatch(/01_drawer\.ink:2: .*nowhere/);
  });

  test("says which included file is missing", () => {
    expect(findings(knot("So."), "# title: X\nINCLUDE scenes/99_gone.ink\n").join("\n")).toContain(
      "99_gone.ink",
    );
  });
});

describe("gatherSource", () => {
  test("reads what a main file includes, in the order of reading", () => {
    const files: Readonly<Record<string, string>> = {
      "stories/x/main.ink": "INCLUDE ../lib/bond.ink\nINCLUDE scenes/01.ink\nINCLUDE gone.ink\n",
      "stories/x/scenes/01.ink": "INCLUDE scenes/02.ink\n",
      "stories/x/scenes/02.ink": "INCLUDE scenes/01.ink\n",
      "stories/lib/bond.ink": "",
    };
    const source = gatherSource("x", "stories/x/main.ink", (path) => files[path]);
    expect(Object.keys(source.files)).toEqual([
      "stories/x/main.ink",
      "stories/lib/bond.ink",
      "stories/x/scenes/01.ink",
      "stories/x/scenes/02.ink",
    ]);
  });
});
