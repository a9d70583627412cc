import { Story } from "inkjs";
import type { Diagnostic } from "../core/diagnostic";
import type { StoryFile } from "../core/passage";
import { at, finding } from "./codes";

/** How many plays are tried, each with other choices, and how many choices each takes at most. */
const PLAYS = 100;
const CHOICES = 40;
/** Milliseconds for all plays together. */
const WITHIN = 1_000;
/** Lines of one passage; the explorer has found the loops. */
const LINES = 2_000;

const NO_NUMBER = /(?<![\p{L}\p{N}])(?:-?Infinity|NaN)(?![\p{L}\p{N}])/u;

/** Whether the story divides anywhere, by the signs of ink's JSON. */
const divides = (ink: string): boolean => ink.includes('"/"') || ink.includes('"%"');

/** Numbers from 0 to below `count`, each play its own row of them. */
function picker(seed: number): (count: number) => number {
  let state = seed * 2_654_435_761;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % count;
  };
}

/** Words that show no number, with the way there. */
interface Shown {
  readonly text: string;
  readonly route: readonly string[];
}

/** Plays once; what ink throws on the way is told by the explorer. */
function playOnce(file: StoryFile, seed: number): Shown | undefined {
  try {
    return play(file, seed);
  } catch {
    return undefined;
  }
}

function play(file: StoryFile, seed: number): Shown | undefined {
  const story = new Story(file.ink);
  const pick = picker(seed);
  const route: string[] = [];
  story.onError = () => undefined;
  for (let turn = 0; turn <= CHOICES; turn += 1) {
    for (let line = 0; story.canContinue && line < LINES; line += 1) {
      const text = story.Continue() ?? "";
      if (NO_NUMBER.test(text)) return { text: text.trim(), route };
    }
    if (story.canContinue || story.currentChoices.length === 0) return undefined;
    const choice = story.currentChoices[pick(story.currentChoices.length)];
    if (choice === undefined) return undefined;
    if (NO_NUMBER.test(choice.text)) return { text: choice.text, route };
    route.push(file.choiceIds[choice.sourcePath] ?? choice.sourcePath);
    story.ChooseChoiceIndex(choice.index);
  }
  return undefined;
}

/**
 * Looks for lines in which a division by zero is read, by playing at random: ink goes on with Infinity and says nothing.
 * Only for stories that divide, and whose paths were walked without a loop or a break.
 */
export function numberFindings(
  file: StoryFile,
  main: string,
  clock: () => number,
): readonly Diagnostic[] {
  if (!divides(file.ink)) return [];
  const since = clock();
  for (let seed = 1; seed <= PLAYS && clock() - since < WITHIN; seed += 1) {
    const found = playOnce(file, seed);
    if (found === undefined) continue;
    const each = at(main, undefined, finding("number/none", { text: found.text }));
    return [found.route.length === 0 ? each : { ...each, route: found.route }];
  }
  return [];
}
