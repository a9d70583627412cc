// How long links are: packed from the plans of Green Eyes, told without a browser.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "./made.mjs";
import { builtStory, ROOT } from "./site.mjs";

const STORY = "green-eyes";
const MOVES = 14;
const PLANS = join(ROOT, "tests/stories");

/** The words chosen in each plan of the story. */
async function wordsOfPlans() {
  const { parsePlan } = await load("src/story/plan.ts");
  const files = (await readdir(PLANS)).filter((file) => file.endsWith(".plan"));
  const plans = await Promise.all(
    files.map(async (file) => parsePlan(await readFile(join(PLANS, file), "utf8"))),
  );
  return plans
    .filter(({ story }) => story === STORY)
    .map(({ steps }) => steps.filter(({ kind }) => kind === "choose").map(({ text }) => text));
}

/** Measures links to runs of 14 moves. */
export async function measureLink() {
  const story = await builtStory(STORY);
  const { narrate } = await load("src/story/narrator.ts");
  const { packLink } = await load("src/saves/link.ts");
  const { readVocabulary } = await load("src/build/stories.ts");
  const { cast } = readVocabulary(ROOT);
  const lengths = [];
  for (const words of await wordsOfPlans()) {
    const narrator = narrate(story, cast);
    const opening = { story: STORY, storyHash: story.hash, seed: 2 ** 31 - 1, given: {} };
    const { passages } = await narrator.begin({ ...opening, moves: [] });
    let choices = passages[0].choices;
    const moves = [];
    const offered = [];
    for (const text of words.slice(0, MOVES)) {
      const { id } = choices.find((choice) => choice.text === text);
      moves.push(id);
      offered.push(choices.map((choice) => choice.id));
      ({ choices } = await narrator.choose(id));
    }
    if (moves.length === MOVES)
      lengths.push(packLink({ playthrough: { ...opening, moves }, shown: 3, offered }).length);
  }
  return { moves: MOVES, runs: lengths.length, longest: Math.max(...lengths) };
}
