import { readdirSync, readFileSync } from "node:fs";
import { parsePlan } from "../../../src/story/plan";

const FOLDER = new URL("../../stories/", import.meta.url);
/** The story that the browser tests play. */
export const STORY = "green-eyes";

/** One way through the story: the words chosen, in order, and the ending that they reach. */
export interface Path {
  readonly name: string;
  readonly choices: readonly string[];
  /** The ending's id. */
  readonly ending: string;
}

function readPath(file: string): readonly Path[] {
  const { story, steps } = parsePlan(readFileSync(new URL(file, FOLDER), "utf8"));
  const texts = (kind: string) =>
    steps.filter((step) => step.kind === kind).map(({ text }) => text);
  const name = file.replace(/\.plan$/u, "");
  return story === STORY
    ? [{ name, choices: texts("choose"), ending: texts("ending").at(-1) ?? "" }]
    : [];
}

const all: readonly Path[] = readdirSync(FOLDER)
  .filter((file) => file.startsWith(`${STORY}-`) && file.endsWith(".plan"))
  .sort()
  .flatMap(readPath);

// One plan for each ending; those that wait come first, so that Wait is played in the browser too.
const waiting = [...all].sort(
  (one, other) => Number(other.choices.includes("Wait")) - Number(one.choices.includes("Wait")),
);
/** Ways to different endings, read from the story's plans; at least three. */
export const paths: readonly Path[] = waiting.filter(
  ({ ending }, index) => waiting.findIndex((other) => other.ending === ending) === index,
);

/** The n-th way, from 0; throws where there are fewer plans. */
export function path(number: number): Path {
  const found = paths[number];
  if (found === undefined)
    throw new Error(
      `tests/stories has plans for ${paths.length} endings of ${STORY}; the browser tests need ${number + 1}.`,
    );
  return found;
}
