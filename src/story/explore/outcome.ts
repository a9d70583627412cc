import { type Ending, endingOf } from "../../core/passage";
import { TAGS, type Tag } from "../../core/tags";
import { wordCount } from "./output";
import type { Turn } from "./turn";

/** A tag that findings hang on. */
export interface Mark {
  readonly name: "bid" | "note" | "ending";
  readonly value: string;
  readonly site: number;
  /** Who speaks the line that the tag stands on, in lower case. */
  readonly speaker?: string;
}

/** What is kept of a turn. */
export interface Outcome {
  readonly words: number;
  readonly marks: readonly Mark[];
  readonly ending?: Ending;
  readonly stop?: Turn["stop"];
  readonly warnings: readonly string[];
  /** Sites where something was divided by zero. */
  readonly zeros: readonly number[];
  readonly last: number;
  /** Whether the last thing come past was a choice that was not offered. */
  readonly isUsedUp: boolean;
}

const NO_MARKS: readonly Mark[] = [];

const isMark = (name: string): name is Mark["name"] =>
  name === "bid" || name === "note" || name === "ending";

const isHeader = ({ name }: Tag): boolean =>
  TAGS.some((rule) => rule.name === name && rule.site === "header");

/** How many tags, from the first, stand in the header and not in the story: ink puts both on its first line. */
function headerSize({ lines: [first] }: Turn): number {
  const tags = first?.tags ?? [];
  const last = tags.findLastIndex(isHeader);
  return last < 0
    ? 0
    : Math.max(
        last,
        tags.findIndex(({ name }) => name === "note"),
      ) + 1;
}

function marksOf(turn: Turn, isStart: boolean): readonly Mark[] {
  if (!turn.tags.some(({ name }) => isMark(name))) return NO_MARKS;
  const speakers = turn.lines.flatMap(({ speaker, tags }) => tags.map(() => speaker));
  const header = isStart ? headerSize(turn) : 0;
  return turn.tags.flatMap(({ name, value, site }, index) => {
    if (!isMark(name) || index < header) return [];
    const speaker = speakers[index];
    return [{ name, value, site, ...(speaker === undefined ? {} : { speaker }) }];
  });
}

/** Keeps of a turn what reports need; `chosen` are the words of the choice that began it, absent at the start. */
export function outcomeOf(turn: Turn, chosen: string | undefined): Outcome {
  const said = turn.lines.reduce((sum, { words }) => sum + words, 0);
  const marks = marksOf(turn, chosen === undefined);
  const ending = marks.find(({ name }) => name === "ending");
  return {
    words: said + wordCount(chosen ?? ""),
    marks,
    ...(ending === undefined ? {} : { ending: endingOf(ending.value) }),
    ...(turn.stop === undefined ? {} : { stop: turn.stop }),
    warnings: turn.warnings,
    zeros: turn.zeros,
    last: turn.last,
    isUsedUp: turn.passed.at(-1) === turn.last,
  };
}
