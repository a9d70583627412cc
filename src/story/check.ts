import { type Diagnostic, worstFirst } from "../core/diagnostic";
import type { StoryFile } from "../core/passage";
import { pathFindings } from "./check-paths";
import { inherit } from "./companion";
import { type Compiled, compileStory, type Digest } from "./compile";
import { craftOf } from "./craft";
import { explore } from "./explore/explore";
import type { Explored, ExploreOptions } from "./explore/types";
import { LIMITS } from "./limits";
import { sheetFindings } from "./sheet";
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
  /**
   * Stories among which a companion must be, for values that come over from it; left out where only the script's own
   * files are at hand.
   */
  readonly shelf?: readonly StorySource[];
  /** Told what compiling found, before the paths are walked. */
  readonly compiled?: (compiled: Compiled) => void;
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

/** The share of the time that may go into walking a companion. */
const FOR_COMPANION = 0.5;

type Walking = Pick<ExploreOptions, "given" | "remember"> & { readonly milliseconds: number };

async function walk(
  story: StoryFile,
  { places }: Compiled,
  { clock, states, pause }: CheckOptions,
  { milliseconds, ...walking }: Walking,
): Promise<Explored> {
  const exploration = explore(story, {
    clock,
    places,
    budget: { milliseconds, ...(states === undefined ? {} : { states }) },
    limits: { steps: LIMITS.steps, text: LIMITS.string, state: LIMITS.state },
    ...walking,
  });
  while (!exploration.step(SLICE)) await pause?.();
  return exploration.report();
}

/** What walking a story found, from its own values and from all that its companion can leave. */
interface Walked {
  readonly diagnostics: readonly Diagnostic[];
  readonly explored?: Explored;
}

async function walkAll(own: Compiled, main: string, options: CheckOptions): Promise<Walked> {
  const { story } = own;
  if (story === undefined) return { diagnostics: [] };
  const { words, digest, shelf, clock } = options;
  const until = options.milliseconds() + clock();
  const left = (share: number) => ({ milliseconds: Math.max(0, until - clock()) * share });
  const { diagnostics, given } = await inherit(own, main, {
    words,
    digest,
    shelf,
    walk: (story, companion, remember) =>
      walk(story, companion, options, { ...left(FOR_COMPANION), remember }),
  });
  const explored = await walk(story, own, options, { ...left(1), given });
  return { diagnostics: [...diagnostics, ...pathFindings(explored, own, given, main)], explored };
}

/** Ink guesses at paths that run out; once all were walked, that is known. */
const isGuess = ({ code, found }: Diagnostic, explored: Explored | undefined): boolean =>
  explored?.incomplete.length === 0 &&
  code === "ink/warning" &&
  found.startsWith("Apparent loose end");

/** Compiles a story, walks its paths within the budget, and looks at its craft. */
export async function checkStory(source: StorySource, options: CheckOptions): Promise<Report> {
  const { id, main } = source;
  const ships = options.shelf?.some((each) => each.id === id) ?? false;
  const compiled = compileStory(source, options.words, options.digest);
  options.compiled?.(compiled);
  const { explored, diagnostics: found } = await walkAll(compiled, main, options);
  const diagnostics = worstFirst([
    ...compiled.diagnostics.filter((each) => !isGuess(each, explored)),
    ...found,
    ...craftOf(compiled, main),
    ...(ships && !compiled.plain ? sheetFindings(compiled, main) : []),
  ]);
  return { diagnostics, compiled, ...(explored === undefined ? {} : { explored }) };
}
