import { m } from "../text/messages/messages";

/** What can go wrong with the place where saves are kept, by the names that the saves give it. */
export type ProblemName =
  | "storage/refused"
  | "storage/full"
  | "storage/lost"
  | "storage/newer"
  | "storage/erased"
  | "storage/cleared"
  | "storage/blocked"
  | "storage/stopped";

/** What was repaired in one damaged run. */
export interface RepairTold {
  readonly field: RepairedField;
  readonly done: "defaulted" | "dropped" | "cut";
  readonly lost?: number;
}

/** The fields of a run that can have been repaired. */
export type RepairedField =
  | "id"
  | "startedAt"
  | "updatedAt"
  | "shown"
  | "ending"
  | "forkedFrom"
  | "position"
  | "rememberedAt"
  | "linked"
  | "noticed"
  | "ahead"
  | "left"
  | "storyHash"
  | "seed"
  | "given"
  | "moves";

/** Why a run or a whole file was not taken. */
export interface RefusalTold {
  readonly name: RefusalName;
  /** What stood where something else was looked for, shortened. */
  readonly found: string;
  /** The place of the run in the file, from 1; absent for a whole file. */
  readonly at?: number;
}

/** The names of refusals. */
export type RefusalName =
  | "save/empty"
  | "save/foreign"
  | "save/newer"
  | "save/no-story"
  | "save/no-moves"
  | "file/empty"
  | "file/too-big"
  | "file/cut-short"
  | "file/broken"
  | "file/foreign"
  | "file/newer";

const PROBLEMS: Readonly<Record<ProblemName, () => string>> = {
  "storage/refused": m.saves_problem_refused,
  "storage/full": m.saves_problem_full,
  "storage/lost": m.saves_problem_lost,
  "storage/newer": m.saves_problem_newer,
  "storage/erased": m.saves_problem_erased,
  "storage/cleared": m.saves_problem_cleared,
  "storage/blocked": m.saves_problem_blocked,
  "storage/stopped": m.saves_problem_stopped,
};

const isProblem = (name: string): name is ProblemName => Object.hasOwn(PROBLEMS, name);

/** What went wrong with keeping, and what to do; a name that is not known is quoted. */
export const problemText = (name: string): string =>
  isProblem(name) ? PROBLEMS[name]() : m.saves_problem_other({ name });

const REPAIRS: Readonly<Record<RepairedField, (repair: RepairTold) => string>> = {
  id: () => m.saves_repair_id(),
  startedAt: () => m.saves_repair_started(),
  updatedAt: () => m.saves_repair_updated(),
  shown: () => m.saves_repair_shown(),
  ending: ({ done }) =>
    done === "defaulted" ? m.saves_repair_ending_title() : m.saves_repair_ending(),
  forkedFrom: () => m.saves_repair_forked(),
  position: () => m.saves_repair_position(),
  rememberedAt: () => m.saves_repair_remembered(),
  linked: () => m.saves_repair_linked(),
  noticed: ({ lost }) =>
    lost === undefined ? m.saves_repair_noticed_all() : m.saves_repair_noticed({ count: lost }),
  ahead: () => m.saves_repair_ahead(),
  left: () => m.saves_repair_left(),
  storyHash: () => m.saves_repair_hash(),
  seed: () => m.saves_repair_seed(),
  given: ({ lost }) =>
    lost === undefined ? m.saves_repair_given_all() : m.saves_repair_given({ count: lost }),
  moves: ({ lost = 1 }) => m.saves_repair_moves({ count: lost }),
};

/** What was repaired in a run, as a sentence about it. */
export const repairText = (repair: RepairTold): string => REPAIRS[repair.field](repair);

const FILES = {
  "file/empty": m.saves_file_empty,
  "file/too-big": m.saves_file_too_big,
  "file/cut-short": m.saves_file_cut_short,
  "file/broken": m.saves_file_broken,
  "file/foreign": m.saves_file_foreign,
  "file/newer": m.saves_file_newer,
} as const;

const RUNS = {
  "save/empty": m.saves_refused_empty,
  "save/newer": m.saves_refused_newer,
  "save/no-story": m.saves_refused_story,
  "save/no-moves": m.saves_refused_moves,
} as const;

function runRefusal(name: keyof typeof RUNS | "save/foreign", found: string): string {
  if (name !== "save/foreign") return RUNS[name]();
  return found === "" ? m.saves_refused_foreign_blank() : m.saves_refused_foreign({ found });
}

const isFileName = (name: RefusalName): name is keyof typeof FILES => Object.hasOwn(FILES, name);

/** Why a run or a file was not taken, and what to do. */
export function refusalText({ name, found, at }: RefusalTold): string {
  if (isFileName(name)) return FILES[name]();
  const sentence = runRefusal(name, found);
  return at === undefined
    ? m.saves_refused_kept({ sentence })
    : m.saves_refused_at({ at, sentence });
}

/** What reading one save came to: what was repaired in it, or why it was not taken. */
export interface Told {
  /** Title of the run's story, where it is known. */
  readonly title?: string;
  readonly repairs?: readonly RepairTold[];
  readonly refused?: RefusalTold;
}

/** All that is told of one save, in sentences. */
export function toldTexts({ title, repairs = [], refused }: Told): readonly string[] {
  const sentences = repairs.map((repair) => {
    const sentence = repairText(repair);
    return title === undefined ? sentence : m.saves_told_run({ title, sentence });
  });
  return refused === undefined ? sentences : [...sentences, refusalText(refused)];
}

/**
 * What came of opening a file: how many runs were added, how many stand beside others as copies, and whether what the
 * player had chosen for themselves came along.
 */
export function broughtText(added: number, copies: number, chosen: boolean): string {
  if (added === 0 && !chosen) return m.saves_brought_none();
  return [
    ...(added === 0 ? [] : [m.saves_brought({ count: added })]),
    ...(copies === 0 ? [] : [m.saves_copies({ count: copies })]),
    ...(chosen ? [m.saves_brought_chosen()] : []),
  ].join(" ");
}
