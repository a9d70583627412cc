import { parseArgs } from "node:util";

/** The verbs of the command, each with what it does in a line. */
export const VERBS = {
  check: "compiles a story, walks every path and tells what is wrong, worst first",
  play: "plays a story here; choose by number, or with --choices or standard input",
  map: "draws the graph of choice points, as JSON or with --svg as a picture",
  stats: "counts words, paths, choice points, endings, turnings and reading ages",
  plan: "runs the plans in tests/stories, each twice, or those that are named",
  proof: "writes the whole script as a document to read, every branch once",
  sheet: "writes the sheet for whoever plays a story with a group, as a document",
  codes: "writes the part of the writer's guide that is made from code",
} as const;

/** One of the command's verbs. */
export type Verb = keyof typeof VERBS;

/** What was asked for on the command line. */
export interface Asked {
  readonly verb: Verb;
  /** Stories, files or plans, as written. */
  readonly names: readonly string[];
  readonly json: boolean;
  /** Positions counted from 0, or ids of choices. */
  readonly choices?: readonly string[];
  readonly seed: number;
  readonly svg?: string;
  /** Whether the guide is written into its file. */
  readonly write: boolean;
  readonly seconds?: number;
  readonly states?: number;
}

/** What was asked for; else the list of verbs and options with code 0 where that was asked for, or with why not and 2. */
export type ReadWords =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly sentence: string; readonly code: 0 | 2 };

const OPTIONS = {
  json: { type: "boolean" },
  choices: { type: "string" },
  seed: { type: "string" },
  svg: { type: "string" },
  seconds: { type: "string" },
  states: { type: "string" },
  write: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What an option says, how it is written, and the verbs that take it. */
interface OptionWords {
  readonly written: string;
  readonly says: string;
  readonly verbs: readonly Verb[];
}

const WALKING: readonly Verb[] = ["check", "map", "stats"];

const OPTION_WORDS: Readonly<Record<Exclude<keyof typeof OPTIONS, "help">, OptionWords>> = {
  json: { written: "--json", says: "for programs", verbs: WALKING },
  choices: {
    written: "--choices 0,2,1",
    says: "positions counted from 0, or ids, by comma",
    verbs: ["play"],
  },
  seed: { written: "--seed 7", says: "where chance begins", verbs: ["play"] },
  svg: { written: "--svg out.svg", says: "the file for the picture", verbs: ["map"] },
  seconds: { written: "--seconds 30", says: "how long paths may be walked", verbs: WALKING },
  states: { written: "--states 5000", says: "how many states may be walked", verbs: WALKING },
  write: { written: "--write", says: "puts it into stories/README.md", verbs: ["codes"] },
};

const optionRows = Object.fromEntries(
  Object.values(OPTION_WORDS).map(({ written, says, verbs }) => [
    written,
    `${says} (${verbs.join(", ")})`,
  ]),
);

const list = (rows: Readonly<Record<string, string>>): string => {
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  return Object.entries(rows)
    .map(([name, words]) => `  ${name.padEnd(width)}  ${words}`)
    .join("\n");
};

/** How the command is used: all verbs and options. */
export const USAGE = `npm run story -- <verb> <story or file.ink> [options]

${list(VERBS)}

${list(optionRows)}`;

const refused = (sentence: string): ReadWords => ({
  ok: false,
  sentence: `${sentence}\n\n${USAGE}`,
  code: 2,
});

const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word);

/** A count as written, or the sentence that says that it is none. */
function countOf(name: string, word: string | undefined): number | undefined | string {
  if (word === undefined) return undefined;
  const count = Number(word);
  return word.trim() !== "" && Number.isFinite(count) && count >= 0
    ? count
    : `--${name} is "${word}": write a number, for example --${name} 30.`;
}

const parsed = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });

/** The words as options and names, or why they are none. */
function parse(words: readonly string[]): ReturnType<typeof parsed> | string {
  try {
    return parsed(words);
  } catch (error) {
    return error instanceof Error ? plainWords(error.message) : String(error);
  }
}

/** The first sentence of Node's; where it takes a value for an option, how to write that. */
function plainWords(message: string): string {
  const [, option] = /^Option '(?:-\w, )?(--\w+)' argument is ambiguous/u.exec(message) ?? [];
  if (option !== undefined)
    return `${option} wants a value; one that begins with a dash is written ${option}=-1`;
  return message.split(". ")[0] ?? "";
}

/** The sentence about an option that the verb does not take, if there is one. */
function misplaced(verb: Verb, given: Readonly<Record<string, unknown>>): string | undefined {
  const [, wrong] =
    Object.entries(OPTION_WORDS).find(
      ([name, { verbs }]) => given[name] !== undefined && !verbs.includes(verb),
    ) ?? [];
  return (
    wrong && `${wrong.written.split(" ")[0]} goes with ${wrong.verbs.join(", ")}, not ${verb}.`
  );
}

const NO_NAME: readonly Verb[] = ["plan", "codes"];

/** Reads the words after the command. */
export function readWords(words: readonly string[]): ReadWords {
  const read = parse(words);
  if (typeof read === "string") return refused(`${read}.`);
  const [verb, ...names] = read.positionals;
  if (read.values.help === true) return { ok: false, sentence: USAGE, code: 0 };
  if (verb === undefined) return refused("Say what to do, and with which story.");
  if (!isVerb(verb)) return refused(`There is no verb "${verb}".`);
  if (names.length === 0 && !NO_NAME.includes(verb))
    return refused(`Name a story or a file: npm run story -- ${verb} green-eyes.`);
  if (names.length > 1 && verb !== "plan" && verb !== "check")
    return refused(`One story at a time: "${names[1]}" is one too many.`);
  const stray = misplaced(verb, read.values);
  if (stray !== undefined) return refused(stray);
  const { json = false, write = false, choices, svg } = read.values;
  const seed = countOf("seed", read.values.seed);
  const seconds = countOf("seconds", read.values.seconds);
  const states = countOf("states", read.values.states);
  const wrong = [seed, seconds, states].find((each) => typeof each === "string");
  if (typeof wrong === "string") return refused(wrong);
  return {
    ok: true,
    asked: {
      verb,
      names,
      json,
      write,
      seed: typeof seed === "number" ? seed : 1,
      ...(choices === undefined ? {} : { choices: choices.split(",").map((each) => each.trim()) }),
      ...(svg === undefined ? {} : { svg }),
      ...(typeof seconds === "number" ? { seconds } : {}),
      ...(typeof states === "number" ? { states } : {}),
    },
  };
}
