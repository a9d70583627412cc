import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { walk } from "../../src/app/walk-link";
import { compileShipped, readVocabulary } from "../../src/build/stories";
import type { StoryFile } from "../../src/core/passage";
import type { Run } from "../../src/core/playthrough";
import { fromFile } from "../../src/saves/file";
import { packLink, unpackLink } from "../../src/saves/link";
import { type Narrator, narrate } from "../../src/story/narrator";
import { SMALL_CAST, smallStory } from "../support/script";

const FIXTURES = new URL("./fixtures/", import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A link made by version 0.1.0 of the finished run that its save holds. */
const LINK = "QOGKAAAAAQAcvxJpsNCb3DWLNuFDmxQWHm254sA";

function shipped(id: string): Narrator {
  const { story } = compileShipped(root, id);
  if (story === undefined) throw new Error(`${id} does not compile.`);
  return narrate(story, readVocabulary(root).cast);
}

describe.each(readdirSync(FIXTURES))("the saves of %s", (name) => {
  const text = readFileSync(new URL(name, FIXTURES), "utf8");
  const read = fromFile(text);

  test("open as they were, with nothing repaired and nothing refused", () => {
    expect(read).toEqual({ runs: JSON.parse(text).runs, told: [], refused: [] });
    expect(read.runs.length).toBeGreaterThan(0);
  });

  // Where this fails a published choice has lost its id: keep it with `# id:`.
  test.each(read.runs.map((run) => [run.id, run] as const))(
    "run %s plays to where it stood",
    async (_, { playthrough, ending }) => {
      const { passages, missing } = await shipped(playthrough.story).begin(playthrough);
      expect(missing).toBeUndefined();
      expect(passages).toHaveLength(playthrough.moves.length + 1);
      expect(passages.at(-1)?.ending?.id).toBe(ending?.id);
    },
  );
});

test("a link of 0.1.0 leads where it led", async () => {
  const { runs } = fromFile(readFileSync(new URL("0.1.0.json", FIXTURES), "utf8"));
  const run = runs.find(({ ending }) => ending !== undefined);
  const result = unpackLink("green-eyes", LINK);
  if ("refused" in result) throw new Error(result.refused);
  const { moves, stopped } = await walk(shipped("green-eyes"), result.link, {});
  expect(stopped).toBeUndefined();
  expect(moves).toEqual(run?.playthrough.moves);
});

describe("a script that was edited since", () => {
  const ASK =
    "* [“Is it far?” # toward: answer-the-bid]\n    MAUD: Far enough. # heard: You asked.";
  const LIE = "* [“I like walking.” # away: mask]\n    MAUD: Then walk. # heard: A no.";
  const scene = (...choices: readonly string[]) => `=== start ===
MAUD: Come with me? # bid: to be asked where # secure: Ask where.
${choices.join("\n")}
- MAUD: There is a bus. # bid: to be told yes or no # secure: Say yes or no.
* [“Yes.” # toward: own-it]
    MAUD: Two, please.
* [“We'll see.” # away: hide]
    MAUD: One, please.
- # ending: over, Over
-> END
`;
  const before = smallStory(scene(ASK, LIE));
  const MOVES = ["drawer/start/is-it-far", "drawer/start/yes"];
  const tell = (story: StoryFile) => narrate(story, SMALL_CAST);

  let link = "";
  beforeAll(async () => {
    const playthrough = {
      story: before.id,
      storyHash: before.hash,
      seed: 1,
      given: {},
      moves: MOVES,
    };
    const { passages } = await tell(before).begin(playthrough);
    const offered = passages.map(({ choices }) => choices.map(({ id }) => id));
    link = packLink({ playthrough, shown: undefined, offered }) ?? "";
  });

  /** What a kept run, and a link to it, come to in a newer script. */
  async function opened(scenes: string) {
    const story = smallStory(scenes);
    const run: Pick<Run["playthrough"], "seed" | "given" | "moves"> = {
      seed: 1,
      given: {},
      moves: MOVES,
    };
    const kept = await tell(story).begin(run);
    const result = unpackLink(story.id, link);
    if ("refused" in result) throw new Error(result.refused);
    const linked = await walk(tell(story), result.link, {});
    const lines = (passages: typeof kept.passages) =>
      passages.flatMap(({ beats }) => beats.map(({ text }) => text)).filter((text) => text !== "");
    expect(lines(linked.passages)).toEqual(lines(kept.passages));
    return { lines: lines(kept.passages), missing: kept.missing, stopped: linked.stopped };
  }

  const WHOLE = ["Come with me?", "Far enough.", "There is a bus.", "Two, please."];

  test.each([
    ["two choices swapped", scene(LIE, ASK)],
    ["a choice put in before", scene("* [“Where?” # toward: own-it]\n    MAUD: North.", ASK, LIE)],
    ["the other choice deleted", scene(ASK)],
    [
      "a choice reworded that keeps its id",
      scene(
        ASK.replace("Is it far?", "How far is it?").replace("# toward", "# id: is-it-far # toward"),
        LIE,
      ),
    ],
    ["a line reworded and a beat put in", scene(`${ASK}\n    She counts.`, LIE)],
  ])("%s: the right branch plays", async (_, scenes) => {
    const { lines, missing, stopped } = await opened(scenes);
    expect(lines.filter((line) => line !== "She counts.")).toEqual(WHOLE);
    expect([missing, stopped]).toEqual([undefined, undefined]);
  });

  test.each([
    ["the choice deleted", scene(LIE)],
    ["the choice reworded without an id", scene(ASK.replace("Is it far?", "How far is it?"), LIE)],
    [
      "the choice deleted and another in its place",
      scene("* [“How far?” # toward: own-it]\n    MAUD: Far.", LIE),
    ],
  ])("%s: it stands before it, and the player is told", async (_, scenes) => {
    const { lines, missing, stopped } = await opened(scenes);
    expect(lines).toEqual(["Come with me?"]);
    expect(missing).toEqual({ turn: 0, move: MOVES[0] });
    expect(stopped).toBe("gone");
  });
});
