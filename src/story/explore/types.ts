import type { StoryFile } from "../../core/passage";

/** Values that variables have at the start, remembered from another story's run. */
export type Given = Readonly<Record<string, string | number | boolean>>;

/** Where something stands in a script. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What is explored of a story: its JSON, the ids of its choices by path, and whose choices the player makes. */
export type Explorable = Pick<StoryFile, "ink" | "choiceIds"> & {
  readonly header?: Pick<StoryFile["header"], "player">;
};

/** What ends a single path, or cuts its branches; each is reported where it happens. */
export interface Limits {
  /** Steps of ink in one turn. */
  readonly steps: number;
  /** Characters in any text, and in all that a turn says. */
  readonly text: number;
  /** About the characters that a state costs to keep. */
  readonly state: number;
  /** Calls and tunnels inside one another. */
  readonly depth: number;
  /** Outcomes that are tried of one random draw. */
  readonly outcomes: number;
  /** Ways that are tried for one choice's draws together. */
  readonly ways: number;
  /** How often a number may grow on the way round one choice point before it counts as growing for ever. */
  readonly rounds: number;
}

/** What ends the exploration as a whole. Left out means no end. */
export interface Budget {
  readonly states?: number;
  readonly milliseconds?: number;
  /** Choices on a path. */
  readonly turns?: number;
}

/** How a story is explored. */
export interface ExploreOptions {
  /** The time in milliseconds. */
  readonly clock: () => number;
  readonly budget?: Budget;
  readonly limits?: Partial<Limits>;
  /** Sets of values to begin with, each explored; one empty set where left out. */
  readonly given?: readonly Given[];
  /** Steps of ink from which on a turn is kept, so that it need not be played again where it comes out the same. */
  readonly keepFrom?: number;
  /** Names of variables whose values at each ending are wanted. */
  readonly remember?: readonly string[];
  /** Where choices and lines stand in the scripts, by inkjs's path. */
  readonly places?: Readonly<Record<string, Place>>;
}

/** Choices to make to come somewhere. */
export interface Route {
  /** Which of the given sets it begins with. */
  readonly given: number;
  /** Ids of choices, as a playthrough has them. */
  readonly moves: readonly string[];
  /** Whether a random draw has to come out right as well. */
  readonly byChance: boolean;
}

/** Where a finding stands: inkjs's path, and the script's place where it is known. */
export interface Spot extends Partial<Place> {
  readonly path: string;
}

/** A line or a choice of the script and whether any path meets it. */
export interface Part extends Spot {
  readonly text: string;
  readonly met: boolean;
}

/** A choice of the script. */
export interface ChoicePart extends Part {
  readonly id: string;
}

/** An ending that the script names, or that a path reached. */
export interface ReachedEnding extends Spot {
  readonly id: string;
  readonly title: string;
  readonly met: boolean;
  /** A shortest way there. */
  readonly route?: Route;
}

/** What kind of thing was found; stable, for programs. */
export type FindingKind =
  | "external"
  | "ran-out"
  | "unreturned"
  | "no-ending"
  | "used-up"
  | "no-way-out"
  | "loop"
  | "long-text"
  | "large-state"
  | "deep"
  | "zero"
  | "error"
  | "warning"
  | "counter"
  | "wide-draw"
  | "many-draws"
  | "unanswered-bid"
  | "note-without-skip"
  | "skip-without-ending";

/** Something that was found, in words, with a way there. */
export interface Finding {
  readonly kind: FindingKind;
  readonly at: Spot;
  /** The variable, function, bid or message that it is about. */
  readonly about?: string;
  readonly found: string;
  readonly advice: string;
  readonly route: Route;
}

/** A choice point of the map: one place in the script with one set of options. */
export interface MapPoint extends Spot {
  /** Ids of the choices that are offered, in order. */
  readonly choices: readonly string[];
  /** A shortest way there; absent where it is very long. */
  readonly route?: Route;
}

/** A choice of the map and where it leads: to a choice point (its index), to an ending, or to neither. */
export interface MapEdge {
  readonly from: number;
  readonly choice: string;
  readonly to?: number;
  readonly ending?: string;
}

/** The choice points of a story and the choices between them. */
export interface StoryMap {
  readonly points: readonly MapPoint[];
  readonly edges: readonly MapEdge[];
  /** The first choice points. */
  readonly starts: readonly number[];
}

/** Shortest, middle and longest; `longest` is absent where paths can go round for ever. */
export interface Spread {
  readonly shortest: number;
  readonly median: number;
  readonly longest?: number;
}

/** Figures over all paths from a start to a stop. */
export interface PathFigures {
  readonly choicePoints: Spread;
  readonly words: Spread;
  /** Share of random paths (each choice as likely as the next) by ending id; the empty id stands for none. */
  readonly endings: Readonly<Record<string, number>>;
}

/** Why an exploration does not speak for the whole story. */
export type Incomplete = "going-on" | "external" | "states" | "milliseconds" | "turns" | "bounded";

/** What exploring a story found, so far or in full. */
export interface Explored {
  readonly states: number;
  readonly transitions: number;
  /** Empty where everything that can happen was tried: only then is what was not met proven never to be met. */
  readonly incomplete: readonly Incomplete[];
  readonly choices: readonly ChoicePart[];
  readonly lines: readonly Part[];
  readonly endings: readonly ReachedEnding[];
  readonly findings: readonly Finding[];
  /** Skips before noted scenes, and whether each reaches an ending from everywhere it is offered. */
  readonly skips: readonly { readonly id: string; readonly reaches: boolean }[];
  readonly map: StoryMap;
  readonly figures: PathFigures;
  /** Sets of remembered values that runs can leave, each with one ending at which it is left. */
  readonly left: readonly { readonly ending: string; readonly values: Given }[];
}
