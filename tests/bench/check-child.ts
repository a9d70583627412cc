import { resourceUsage } from "node:process";
import { fileURLToPath } from "node:url";
import { readVocabulary } from "../../src/build/stories";
import { checkStory } from "../../src/story/check";
import { compileStory } from "../../src/story/compile";
import { explore } from "../../src/story/explore/explore";
import type { StorySource } from "../../src/story/source";
import { exploreSlowly } from "../story/explore/oracle";
import { GAME_SHAPE, LARGE_SHAPE, madeStory, type Shape } from "../support/made-story";
import { shelfOf } from "../support/shelf";

// One measurement in a process of its own, under the limits of the story command: writes JSON to standard output.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const words = readVocabulary(root);
const shelf = shelfOf(root);
const clock = () => performance.now();
const digest = (text: string) => `${text.length}`;
const KILOBYTES = 1024;

/** Checks a story as the command does, its companion included, and says what that took. */
async function check(source: StorySource) {
  let compiled = 0;
  const begun = clock();
  const { explored, diagnostics } = await checkStory(source, {
    words,
    digest,
    clock,
    shelf,
    milliseconds: () => {
      compiled = clock();
      return Number.POSITIVE_INFINITY;
    },
  });
  const ended = clock();
  return {
    compile: compiled - begun,
    walk: ended - compiled,
    all: ended - begun,
    states: explored?.states ?? 0,
    moves: explored?.transitions ?? 0,
    choices: explored?.choices.length ?? 0,
    isWhole: explored?.incomplete.length === 0,
    found: diagnostics.length,
    memory: resourceUsage().maxRSS * KILOBYTES,
  };
}

const made = (shape: Shape): StorySource => ({
  id: "made",
  main: "made.ink",
  files: { "made.ink": madeStory(shape) },
});

/** Green Eyes from its third act on: what came before has its first values. */
function act(): StorySource {
  const source = shelf.find(({ id }) => id === "green-eyes");
  const text = source?.files[source.main] ?? "";
  if (source === undefined || !text.includes("-> found_out"))
    throw new Error("Green Eyes no longer begins with -> found_out.");
  const files = { ...source.files, [source.main]: text.replace("-> found_out", "-> street") };
  return { ...source, files };
}

/** Explores an act both ways: by what still matters, and by whole saved states. */
function both() {
  const { story } = compileStory(act(), words, digest);
  if (story === undefined) throw new Error("The act does not compile.");
  const begun = clock();
  const exploration = explore({ ink: story.ink, choiceIds: {} }, { clock });
  while (!exploration.step(1_000));
  const quick = exploration.report();
  const middle = clock();
  const slow = exploreSlowly(story.ink, 100, [1], 1_000_000);
  const met = <Part extends { readonly met: boolean }>(parts: readonly Part[]) =>
    parts.filter((part) => part.met);
  const same = (one: Iterable<string>, other: Iterable<string>) =>
    [...one].sort().join() === [...other].sort().join();
  return {
    quick: { states: quick.states, milliseconds: middle - begun },
    slow: { states: slow.states, milliseconds: clock() - middle },
    isSame:
      !slow.isCut &&
      same(
        met(quick.choices).map(({ path }) => path),
        slow.choices,
      ) &&
      same(
        met(quick.endings).map(({ id }) => id),
        slow.endings,
      ) &&
      quick.findings.length === slow.stops.size,
  };
}

const [job = "", id = ""] = process.argv.slice(2);
const sourceOf = (): StorySource => {
  if (job === "game") return made(GAME_SHAPE);
  if (job === "large") return made(LARGE_SHAPE);
  const found = shelf.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no story "${id}".`);
  return found;
};

console.log(JSON.stringify(job === "both" ? both() : await check(sourceOf())));
