import type { Passage } from "../core/passage";
import type { Narrator } from "./narrator";

/** One line of a plan that says or wants something. */
export interface PlanStep {
  readonly line: number;
  readonly kind: "choose" | "expect" | "options" | "ending";
  readonly text: string;
}

/** A readable test of a story: what to choose, and what has to be there. */
export interface Plan {
  readonly story: string;
  readonly steps: readonly PlanStep[];
}

/** A plan's step that went wrong: its line, and what was found instead. */
export interface PlanFailure {
  readonly line: number;
  readonly found: string;
}

const STEP = /^(choose|expect|options|ending)\s+(.+)$/u;

/** Reads a plan; throws with the line where it cannot. Empty lines and those that begin with `//` are left out. */
export function parsePlan(source: string): Plan {
  const steps: PlanStep[] = [];
  let story = "";
  source.split(/\r?\n/u).forEach((raw, index) => {
    const text = raw.trim();
    if (text === "" || text.startsWith("//")) return;
    const named = /^story\s+(\S+)$/u.exec(text)?.[1];
    const step = STEP.exec(text);
    if (named !== undefined) story = named;
    else if (step !== null)
      steps.push({ line: index + 1, kind: step[1] as PlanStep["kind"], text: step[2] ?? "" });
    else
      throw new Error(
        `Line ${index + 1}: "${text}" is no step. Steps begin with story, choose, expect, options or ending.`,
      );
  });
  if (story === "") throw new Error("The plan names no story. Begin with: story green-eyes.");
  return { story, steps };
}

const wordsOf = (passage: Passage): string => passage.beats.map(({ text }) => text).join("\n");

const optionsOf = (passage: Passage): string => passage.choices.map(({ text }) => text).join(" | ");

function wrong(step: PlanStep, passage: Passage): string | undefined {
  switch (step.kind) {
    case "expect":
      return wordsOf(passage).includes(step.text) ? undefined : wordsOf(passage);
    case "options":
      return optionsOf(passage) === step.text ? undefined : optionsOf(passage);
    case "ending":
      return passage.ending?.id === step.text ? undefined : (passage.ending?.id ?? "no ending");
    case "choose":
      return passage.choices.some(({ text }) => text === step.text)
        ? undefined
        : optionsOf(passage);
  }
}

/**
 * Plays a plan. With `reload` the story is opened anew before every move and told the moves so far, as a page does
 * that was closed in between. Stops at the first choice that is not offered; other failures are gathered.
 */
export async function playPlan(
  plan: Plan,
  open: () => Narrator,
  reload: boolean,
): Promise<readonly PlanFailure[]> {
  const failures: PlanFailure[] = [];
  const moves: string[] = [];
  const begin = async (narrator: Narrator) =>
    (await narrator.begin({ seed: 1, given: {}, moves })).passages.at(-1) ?? {
      beats: [],
      choices: [],
    };
  let narrator = open();
  let passage = await begin(narrator);
  for (const step of plan.steps) {
    const found = wrong(step, passage);
    if (found !== undefined) failures.push({ line: step.line, found });
    if (step.kind !== "choose") continue;
    const choice = passage.choices.find(({ text }) => text === step.text);
    if (choice === undefined) break;
    if (reload) {
      narrator = open();
      await begin(narrator);
    }
    passage = await narrator.choose(choice.id);
    moves.push(choice.id);
  }
  return failures;
}
