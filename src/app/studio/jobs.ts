import type { Diagnostic } from "../../core/diagnostic";
import type { StoryFile } from "../../core/passage";
import type { StoryGraph } from "../../story/map";
import type { Drawing } from "../../story/map-svg";
import type { Answers as Narrated, Question } from "../../story/remote";
import type { StorySource } from "../../story/source";
import type { Vocabulary } from "../../story/vocabulary";

/** What a Worker of the studio is asked to do. */
export type Job =
  | { readonly kind: "check"; readonly source: StorySource; readonly words: Vocabulary }
  | { readonly kind: "tell"; readonly question: Question };

/** What compiling gave: findings, and the story where there are no errors. */
export interface CompiledNews {
  readonly diagnostics: readonly Diagnostic[];
  readonly story?: StoryFile;
  /** Whether the script is plain ink. */
  readonly plain: boolean;
}

/** The map of a story and how it is drawn. */
export interface DrawnMap {
  readonly graph: StoryGraph;
  readonly drawing: Drawing;
}

/** What a whole check gave. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  readonly map?: DrawnMap;
  readonly states: number;
  /** Whether every path was walked. */
  readonly isWhole: boolean;
}

/** The answers, by the job's kind. */
export interface Answers {
  readonly check: Verdict;
  readonly tell: Narrated[Question["ask"]];
}

/** A job on its way, numbered. */
export interface Letter {
  readonly number: number;
  readonly job: Job;
}

/** What a Worker says of a job: the phase that it enters with its limit in milliseconds, news, an answer, or what went wrong. */
export type Message = { readonly number: number } & (
  | { readonly doing: "compiling" | "walking the paths" | "playing"; readonly within: number }
  | { readonly news: CompiledNews }
  | { readonly answer: Answers[Job["kind"]] }
  | { readonly fault: string }
);
