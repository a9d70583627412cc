import { describe, expect, test } from "vitest";
import { checkStory } from "../../src/story/check";
import { graphOf, type StoryGraph } from "../../src/story/map";
import { layOutGraph } from "../../src/story/map-layout";
import { drawMap } from "../../src/story/map-svg";
import { SMALL_VOCABULARY } from "../support/script";

async function graphFor(ink: string): Promise<StoryGraph> {
  const { compiled, explored } = await checkStory(
    { id: "small", main: "small.ink", files: { "small.ink": ink } },
    {
      words: SMALL_VOCABULARY,
      digest: (text) => `${text.length}`,
      clock: () => performance.now(),
      milliseconds: () => 20_000,
    },
  );
  if (explored === undefined) throw new Error("the script does not compile");
  return graphOf(compiled, explored);
}

const LOOP = `-> door
=== door ===
The door.
+ [Knock <again>.] -> door
* [Go in.] -> room
=== room ===
A room.
* [Back.] -> door
* [Out.]
    # ending: out, Out & away
    -> END
`;

describe("graphOf", { timeout: 60_000 }, () => {
  test("holds points, choices and where they lead, with places in the script", async () => {
    const graph = await graphFor(LOOP);
    const labels = graph.points.map(({ kind, label, line }) => [kind, label, line]);
    expect(labels).toContainEqual(["point", "door", 4]);
    expect(labels).toContainEqual(["ending", "Out & away", undefined]);
    const [start] = graph.starts;
    const first = graph.points[start ?? -1];
    expect(first?.choices.map(({ text }) => text)).toEqual(["Knock <again>.", "Go in."]);
    expect(first?.choices[0]?.to).toEqual([start]);
  });
});

describe("layOutGraph", () => {
  test("puts each point right of those that lead to it, and no two closer than a row", async () => {
    const graph = await graphFor(
      "* [One.]\n    Long.\n    ** [On.]\n* [Two.]\n- Both.\n* [Left.]\n* [Right.]\n- -> END\n",
    );
    const { spots, columns } = layOutGraph(graph);
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1))
        if (one.column === other.column)
          expect(Math.abs(one.row - other.row)).toBeGreaterThan(0.999);
    expect(Math.min(...spots.map(({ row }) => row))).toBeGreaterThanOrEqual(0);
    graph.points.forEach(({ choices }, from) => {
      for (const to of choices.flatMap((choice) => choice.to))
        expect(spots[to]?.column).toBeGreaterThan(spots[from]?.column ?? columns);
    });
  });
});

describe("drawMap", () => {
  test("is a picture in which a story's text stays text", async () => {
    const svg = drawMap(await graphFor(LOOP));
    expect(svg).toContain("Out &amp; away");
    expect(svg).toContain("Knock &lt;again&gt;.");
    expect(svg).not.toContain("<again>");
    expect(svg).not.toContain("NaN");
  });

  test("draws a story without choices too", async () => {
    expect(drawMap(await graphFor("Hello.\n-> END\n"))).toContain("</svg>");
  });
});
