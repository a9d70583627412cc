import type { Told, ToldLine } from "../story/teller";
import type { Bench, ExitCode } from "./bench";
import type { Fence } from "./fence";
import { findSource } from "./sources";
import { exitCodeOf, ofWhole, shown } from "./tell";

const tagsOf = ({ tags }: ToldLine): string =>
  tags.length === 0 ? "" : `# tags: ${tags.join(", ")}\n`;

/** A passage as ink's own player writes it, so that its transcripts can be compared. */
export function written({ lines, choices, problems }: Told): string {
  const text = lines.map((line) => `${line.text}\n${tagsOf(line)}`).join("");
  const complaints = problems.map((problem) => `${problem}\n`).join("");
  const options = choices.map((choice, index) => `${index + 1}: ${choice.text}\n${tagsOf(choice)}`);
  return `${text}${complaints}${options.length > 0 ? `\n${options.join("")}` : ""}`;
}

/** The position that a word of `--choices` means: counted from 0, or a choice's id. */
function positionOf(word: string, { choices }: Told): number {
  return /^\d+$/u.test(word) ? Number(word) : choices.findIndex(({ id }) => id === word);
}

const absent = (word: string, { choices }: Told): string =>
  `There is no choice "${word}" here. There are: ${choices.map(({ id }, index) => `${index} (${id})`).join(", ")}.`;

/** Gives the position of the next choice, or undefined where there are no more words. */
type NextChoice = (told: Told) => Promise<number | undefined>;

/** Takes choices from the words of `--choices`; throws with a sentence at one that is not there. */
function fromWords(bench: Bench, words: readonly string[]): NextChoice {
  let turn = 0;
  return async (told) => {
    const word = words[turn];
    turn += 1;
    if (word === undefined) return undefined;
    const position = positionOf(word, told);
    if (told.choices[position] === undefined) throw new Error(absent(word, told));
    bench.say(`?> ${position + 1}`);
    return position;
  };
}

/** Takes choices from lines that are typed, counted from 1 as they are shown; asks again at a wrong one. */
function fromTyping(bench: Bench): NextChoice {
  return async ({ choices }) => {
    for (;;) {
      bench.write("?> ");
      const { value, done } = await bench.typed.next();
      if (done === true) return undefined;
      const number = Number(value.trim());
      if (choices[number - 1] !== undefined) return number - 1;
      bench.say(`Write a number from 1 to ${choices.length}.`);
    }
  };
}

/** Plays on until the story ends or the words do. */
async function goOn(bench: Bench, fence: Fence, first: Told, main: string): Promise<ExitCode> {
  const { choices } = bench.asked;
  const next = choices === undefined ? fromTyping(bench) : fromWords(bench, choices);
  let told = first;
  for (;;) {
    bench.write(written(told));
    if (told.choices.length === 0) return 0;
    const position = await next(told);
    if (position === undefined) return 0;
    const outcome = await fence.ask({ kind: "choose", position });
    if (!outcome.ok) {
      bench.complain(shown(ofWhole(main, outcome.finding)));
      return 1;
    }
    told = outcome.answer.told;
  }
}

/** Plays a story in the terminal. */
export async function play(bench: Bench): Promise<ExitCode> {
  const found = findSource(bench.root, bench.from, bench.asked.names[0] ?? "");
  if (!found.ok) {
    bench.complain(shown(found.finding));
    return 2;
  }
  const fence = bench.fence();
  const { source } = found;
  const opened = await fence.ask({
    kind: "open",
    source,
    words: bench.vocabulary,
    seed: bench.asked.seed,
  });
  const diagnostics = opened.ok
    ? opened.answer.diagnostics
    : [ofWhole(source.main, opened.finding)];
  for (const each of diagnostics) bench.complain(shown(each));
  if (!opened.ok || opened.answer.told === undefined) return exitCodeOf(diagnostics);
  try {
    return await goOn(bench, fence, opened.answer.told, source.main);
  } catch (error) {
    bench.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
