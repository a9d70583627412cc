import { turningOf } from "../core/choice";
import { endingOf } from "../core/passage";
import { tagValues } from "../core/tags";
import type { GivenAway } from "./codes-craft";
import type { Compiled } from "./compile";
import { giveaways, pointsOf } from "./craft-chance";
import type { Explored, Spread } from "./explore/types";
import { asShown, type ShownLine, shownLines } from "./measure-lines";
import { looksEnglish, readingAge, wordsIn } from "./measure-reading";

/** How a count is spread over something: how often each word comes. */
export type Tally = Readonly<Record<string, number>>;

/** Figures of a story, as plain values. */
export interface Figures {
  /** Words of lines and choices as written. */
  readonly words: number;
  readonly choicePoints: number;
  readonly choices: number;
  /** Endings that the script names. */
  readonly endings: number;
  /** Over all paths; absent where they were not all walked. */
  readonly paths?: {
    readonly words: Spread;
    /** Minutes of reading at 180 words a minute, and ten seconds a choice. */
    readonly minutes: Spread;
    readonly choicePoints: Spread;
    /** Share of random paths, by ending. */
    readonly endings: Tally;
  };
  readonly turnings: Tally;
  readonly practices: Tally;
  readonly habits: Tally;
  /** Words a speaker, narration as "". */
  readonly speakers: Tally;
  /** Flesch and Kincaid's grade plus five, of all lines together and by speaker; absent where it is not English. */
  readonly readingAge?: {
    readonly all: number;
    readonly speakers: Tally;
    readonly hardest: readonly HardLine[];
  };
  readonly giveaways: readonly GivenAway[];
}

/** A line with the age at which it can be read. */
export interface HardLine {
  readonly file: string;
  readonly line: number;
  readonly age: number;
  readonly text: string;
}

const WORDS_A_MINUTE = 180;
const MINUTES_A_CHOICE = 1 / 6;
const HARDEST = 5;
const LONG_ENOUGH = 12;

const round = (value: number): number => Math.round(value * 10) / 10;

function tallied(words: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

const textOf = (lines: readonly ShownLine[]): string => lines.map(({ text }) => text).join(" ");

function bySpeaker(lines: readonly ShownLine[]): ReadonlyMap<string, readonly ShownLine[]> {
  const speakers = new Map<string, ShownLine[]>();
  for (const line of lines) {
    const name = line.speaker ?? "";
    speakers.set(name, [...(speakers.get(name) ?? []), line]);
  }
  return speakers;
}

function reading(lines: readonly ShownLine[]): Figures["readingAge"] {
  const all = readingAge(textOf(lines));
  if (all === undefined || !looksEnglish(textOf(lines))) return undefined;
  const speakers = [...bySpeaker(lines)].map(
    ([name, own]) => [name, round(readingAge(textOf(own)) ?? 0)] as const,
  );
  const hardest = lines
    .filter(({ text }) => wordsIn(text).length >= LONG_ENOUGH)
    .map(({ file, line, text }) => ({ file, line, age: round(readingAge(text) ?? 0), text }))
    .sort((a, b) => b.age - a.age)
    .slice(0, HARDEST);
  return { all: round(all), speakers: Object.fromEntries(speakers), hardest };
}

const minutesOf = (words: number, points: number): number =>
  round(words / WORDS_A_MINUTE + points * MINUTES_A_CHOICE);

function pathsOf({ figures, incomplete }: Explored): Figures["paths"] {
  if (incomplete.length > 0) return undefined;
  const { words, choicePoints, endings } = figures;
  const longest =
    words.longest === undefined || choicePoints.longest === undefined
      ? {}
      : { longest: minutesOf(words.longest, choicePoints.longest) };
  const minutes = {
    shortest: minutesOf(words.shortest, choicePoints.shortest),
    median: minutesOf(words.median, choicePoints.median),
    ...longest,
  };
  return { words, choicePoints, endings, minutes };
}

/** Counts a story: its words, paths, endings, turnings, speakers and reading ages. */
export function measure({ sites, lines }: Compiled, explored: Explored | undefined): Figures {
  const shown = shownLines(lines);
  const turnings = sites.flatMap(({ tags }) => turningOf(tags) ?? []);
  const by = (direction: string) =>
    turnings.filter((each) => each.direction === direction).map((each) => each.by);
  const replies = tagValues(
    lines.flatMap(({ tags }) => tags),
    "reply",
  );
  const kinds = sites.flatMap(({ tags }) =>
    tags.map(({ name }) => name).filter((name) => name === "wait" || name === "skip"),
  );
  const speakers = [...bySpeaker(shown)].map(
    ([name, own]) => [name, wordsIn(textOf(own)).length] as const,
  );
  const age = reading(shown);
  const paths = explored === undefined ? undefined : pathsOf(explored);
  return {
    words:
      wordsIn(textOf(shown)).length +
      wordsIn(sites.map(({ text }) => asShown(text)).join(" ")).length,
    choicePoints: pointsOf(sites).length,
    choices: sites.length,
    endings: new Set(
      tagValues(
        lines.flatMap(({ tags }) => tags),
        "ending",
      ).map((value) => endingOf(value).id),
    ).size,
    ...(paths === undefined ? {} : { paths }),
    turnings: tallied([
      ...turnings.map(({ direction }) => direction),
      ...kinds,
      ...replies.map((value) => `reply ${value.split(/\s/u)[0] ?? ""}`),
    ]),
    practices: tallied(by("toward")),
    habits: tallied(by("away")),
    speakers: Object.fromEntries(speakers),
    ...(age === undefined ? {} : { readingAge: age }),
    giveaways: giveaways(sites).map(({ kind: _kind, ...each }) => each),
  };
}
