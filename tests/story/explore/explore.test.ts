import { describe, expect, test } from "vitest";
import { explore } from "../../../src/story/explore/explore";
import { GAME_SHAPE, madeStory } from "../../support/made-story";
import { DRAWER, smallStory } from "../../support/script";
import { compileInk, exploreAll, exploreInk } from "./ink";

const COUNTS = ["you_toward", "you_away", "they_toward", "they_away"];

test("a turn that is known from another state counts turnings in each", () => {
  const found = exploreInk(
    [
      ...COUNTS.map((name) => `VAR ${name} = 0`),
      "* [Yes # toward: own-it] -> second",
      "* [No # away: hide] -> second",
      "=== second ===",
      "So?",
      "* [Yes, still # toward: own-it] -> third",
      "* [No, still # away: hide] -> third",
      "=== third ===",
      "LUCY: Hm. # reply: toward appreciate",
      "* [On # own: on] -> end",
      "=== end ===",
      `# ending: e{you_toward}{you_away}{they_toward}, End`,
      "-> END",
    ].join("\n"),
  );
  const ways = [2, 1, 1, 0].map((toward) => `e${toward}${2 - toward}1`);
  expect(new Set(found.endings.flatMap(({ id, met }) => (met ? [id] : [])))).toEqual(new Set(ways));
  expect(found.states).toBe(1 + 2 + 3);
});

test("a turn that is known from another state leaves a value that came over asked for", () => {
  const ink = [
    "VAR told = 0",
    "VAR seen = 0",
    "VAR other = 0",
    "* [a]",
    "  ~ other = 1",
    "  -> ask",
    "* [b] -> ask",
    "=== ask ===",
    "So?",
    "* [c]",
    "  ~ seen = told",
    "  -> again",
    "=== again ===",
    "And?",
    "* [d] {other}",
    "  { seen == told: -> same | -> changed }",
    "=== same",
    "# ending: same, Same",
    "-> END",
    "=== changed",
    "# ending: changed, Changed",
    "-> END",
  ].join("\n");
  const { endings } = exploreInk(ink, { given: [{ told: 0 }, { told: 1 }] });
  expect(endings.map(({ id, met }) => [id, met])).toEqual([
    ["same", true],
    ["changed", false],
  ]);
});

test("a turn that is known deals nothing that its own round has dealt before", () => {
  const { endings } = exploreInk(
    `VAR one = 0
VAR two = 0
VAR three = 0
VAR rounds = 0
-> round
=== round ===
~ rounds++
{ rounds > 3: -> over }
+ [Draw.]
  { shuffle:
    - ~ one = 1
    - ~ two = 1
    - ~ three = 1
  }
  -> round
=== over
{ one + two + three == 3: -> all | -> again }
=== all
# ending: all, All
-> END
=== again
# ending: again, Again
-> END
`,
  );
  expect(endings.map(({ id, met }) => [id, met])).toEqual([
    ["all", true],
    ["again", false],
  ]);
});

describe("what a report holds", () => {
  const found = exploreAll(smallStory(DRAWER));

  test("routes are the ids of choices, as a playthrough has them", () => {
    expect(found.endings.map(({ id, route }) => [id, route?.moves])).toEqual([
      ["heaviest", ["drawer/start/you-ironed-wrapping-paper", "drawer/keys/put-your-keys-in"]],
      ["breakfast", ["drawer/start/you-ironed-wrapping-paper", "drawer/keys/lets-see"]],
    ]);
  });

  test("the map has each choice point once, with its options and where they lead", () => {
    expect(found.map.points.map(({ choices }) => choices.length)).toEqual([3, 2, 2]);
    expect(found.map.starts).toEqual([0]);
    expect(found.map.edges).toContainEqual({ from: 0, choice: "drawer/start/wait", to: 2 });
    expect(found.map.edges).toContainEqual({
      from: 1,
      choice: "drawer/keys/lets-see",
      ending: "breakfast",
    });
  });

  test("figures are over paths", () => {
    expect(found.figures.choicePoints).toMatchObject({ shortest: 2, longest: 3 });
    expect(found.figures.words.shortest).toBeLessThan(found.figures.words.longest ?? 0);
    const { heaviest = 0, breakfast = 0 } = found.figures.endings;
    expect(heaviest + breakfast).toBeCloseTo(1);
  });

  test("a story that can go round for ever has no longest path", () => {
    const { figures } = exploreInk(
      `-> hub\n=== hub ===\nA b c.\n+ [again] -> hub\n+ [out] -> END\n`,
    );
    expect(figures.choicePoints).toMatchObject({ shortest: 1 });
    expect(figures.choicePoints.longest).toBeUndefined();
    expect(figures.words.shortest).toBe(4);
  });
});

describe("values from another story", () => {
  const script = `VAR told = false\nVAR bag = "hall"\n{told: Told.|Untold.} {bag}\n* [a]\n  ~ bag = "cellar"\n* [b]\n- # ending: end, The end\n-> END\n`;

  test("each set is explored", () => {
    const found = exploreInk(script, { given: [{ told: true }, { told: true, bag: "loft" }] });
    expect(found.lines.filter(({ met }) => !met).map(({ text }) => text)).toEqual(["Untold."]);
    expect(found.map.starts).toHaveLength(1);
  });

  test("what a run can leave is told, though nothing in the story reads it any more", () => {
    const found = exploreInk(script, { remember: ["told", "bag"], given: [{}, { told: true }] });
    expect(found.left.map(({ values }) => values)).toEqual([
      { told: false, bag: "cellar" },
      { told: false, bag: "hall" },
      { told: true, bag: "cellar" },
      { told: true, bag: "hall" },
    ]);
  });
});

describe("slices and budgets", () => {
  const { ink } = compileInk(madeStory({ ...GAME_SHAPE, chapters: 3 }));
  const story = { ink, choiceIds: {} };

  test("a slice plays one turn at least, and the whole comes out the same", () => {
    let now = 0;
    const exploration = explore(story, { clock: () => now++ });
    let slices = 1;
    while (!exploration.step(1)) slices++;
    expect(slices).toBeGreaterThan(50);
    expect(exploration.report()).toEqual(exploreAll(story));
  });

  test("a report in between says that it goes on", () => {
    const exploration = explore(story, { clock: () => 0 });
    exploration.step(0);
    expect(exploration.report().incomplete).toEqual(["going-on"]);
  });

  test("a budget of states, time or turns ends it and is named", () => {
    let now = 0;
    expect(exploreAll(story, { budget: { states: 20 } })).toMatchObject({
      states: 20,
      incomplete: ["states"],
    });
    expect(exploreAll(story, { budget: { turns: 3 } }).incomplete).toEqual(["turns"]);
    expect(
      exploreAll(story, { clock: () => now++, budget: { milliseconds: 100 } }).incomplete,
    ).toEqual(["milliseconds"]);
  });

  test("time that runs out in the middle of a turn ends the turn", () => {
    let now = 0;
    const loop = compileInk("-> on\n=== on ===\nOn.\n-> on\n");
    const found = exploreAll(
      { ink: loop.ink, choiceIds: {} },
      { clock: () => now++, budget: { milliseconds: 20 } },
    );
    expect(found.incomplete).toEqual(["milliseconds"]);
    expect(found.findings).toEqual([]);
  });

  test("what is no story is refused", () => {
    expect(() => explore({ ink: "{}", choiceIds: {} }, { clock: () => 0 })).toThrow(/ink/u);
  });
});
