import type { Diagnostic } from "../core/diagnostic";
import type { Header } from "../core/passage";
import type { Sheet } from "../core/sheet";
import type { ChoiceSite } from "../story/choice-ids";
import type { StoryGraph } from "../story/map";
import type { Figures } from "../story/measure";
import type { StorySource } from "../story/source";
import type { Told } from "../story/teller";
import type { Vocabulary } from "../story/vocabulary";

/** What may be spent on walking a story's paths. */
export interface Budget {
  /** Seconds; where absent, as many as are left until the verdict is due. */
  readonly seconds?: number;
  readonly states?: number;
}

/** A script with the words that it may use. */
export interface Script {
  readonly source: StorySource;
  /** Stories among which its companion is; absent for a script of another's. */
  readonly shelf?: readonly StorySource[];
  readonly words: Vocabulary;
}

/** What the child process is asked to do; one at a time. */
export type Job =
  | (Script & { readonly kind: "check" | "stats" | "map"; readonly budget: Budget })
  | (Script & { readonly kind: "proof" | "sheet" | "sites" })
  | (Script & { readonly kind: "open"; readonly seed: number })
  | { readonly kind: "choose"; readonly position: number }
  | (Script & { readonly kind: "plan"; readonly plan: string });

/** How much of a story was walked. */
export interface Walked {
  /** Moments at which the player chooses. */
  readonly states: number;
  /** Ways from one to the next, the beginning among them. */
  readonly moves: number;
  /** Whether these are all that there are. */
  readonly isWhole: boolean;
}

/** What the child process answers, by the job's kind. */
export interface Answers {
  readonly check: { readonly diagnostics: readonly Diagnostic[]; readonly walked?: Walked };
  readonly stats: { readonly diagnostics: readonly Diagnostic[]; readonly figures?: Figures };
  readonly map: { readonly diagnostics: readonly Diagnostic[]; readonly graph?: StoryGraph };
  readonly sites: { readonly sites: readonly ChoiceSite[] };
  readonly proof: { readonly diagnostics: readonly Diagnostic[]; readonly document?: string };
  readonly sheet: {
    readonly diagnostics: readonly Diagnostic[];
    readonly header?: Header;
    readonly sheet?: Sheet;
  };
  readonly open: { readonly diagnostics: readonly Diagnostic[]; readonly told?: Told };
  readonly choose: { readonly told: Told };
  readonly plan: {
    readonly diagnostics: readonly Diagnostic[];
    readonly failures: readonly string[];
  };
}

/** A message from the child: the phase it enters with its limit, or the answer, or what went wrong. */
export type Message =
  | { readonly doing: string; readonly within: number }
  | { readonly answer: Answers[keyof Answers] }
  | { readonly fault: string };
