import { type Diagnostic, worstFirst } from "../core/diagnostic";
import { pathFindings } from "./check-paths";
import { type Compiled, compileStory, type Digest } from "./compile";
import { craftOf } from "./craft";
import { explore } from "./explore/explore";
import type { Explored, Given } from "./explore/types";
import { LIMITS } from "./limits";
import type { StorySource } from "./source";
import type { Vocabulary } from "./vocabulary";

/** How a story is checked. */
export interface CheckOptions {
  readonly words: Vocabulary;
  readonly digest: Digest;
  /** The time in milliseconds. */
  readonly clock: () => number;
  /** Milliseconds for walking the paths; asked for once the story is compiled. */
  readonly milliseconds: () => number;
  readonly states?: number;
  /** Sets of values to begin with, as another story's runs can leave them. */
  readonly given?: readonly Given[];
  /** Waits between two slices of work, so that whoever runs the check can do other things. */
  readonly pause?: () => Promise<void>;
}

/** What a check gives: findings, worst first, the compiled story and what walking its paths found. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly compiled: Compiled;
  /** Absent where the story does not compile. */
  readonly explored?: Explored;
}

/** Milliseconds of one slice of work. */
const SLICE = 50;

async function walk(
  { story, places }: Compiled,
  options: CheckOptions,
): Promise<Explored | undefined> {
  if (story === undefined) return undefined;
  const { clock, states, given, pause } = options;
  const exploration = explore(story, {
    clock,
    places,
    budget: { milliseconds: options.milliseconds(), ...(states === undefined ? {} : { states }) },
    limits: { steps: LIMITS.steps, text: LIMITS.string, state: LIMITS.state },
    ...(given === undefined ? {} : { given }),
  });
  while (!exploration.step(SLICE)) await pause?.();
  return exploration.report();
}

/** Ink guesses at paths that run out; once all were walked, that is known. */
const isGuess = ({ code, found }: Diagnostic, explored: Explored | undefined): boolean =>
  explored?.incomplete.length === 0 &&
  code === "ink/warning" &&
  found.startsWith("Apparent loose end");

/** Compiles a story, walks its paths within the budget, and looks at its craft. */
export async function checkStory(source: StorySource, options: CheckOptions): Promise<Report> {
  const compiled = compileStory(source, options.words, options.digest);
  const explored = await walk(compiled, options);
  const { main } = source;
  const diagnostics = worstFirst([
    ...compiled.diagnostics.filter((each) => !isGuess(each, explored)),
    ...(explored === undefined ? [] : pathFindings(explored, compiled, main)),
    ...craftOf(compiled, main),
  ]);
  return { diagnostics, compiled, ...(explored === undefined ? {} : { explored }) };
}
