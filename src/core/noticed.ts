import type { Beat } from "./beat";
import { bidOf } from "./bid";
import type { Passage } from "./passage";
import { tagValue } from "./tags";
import { readBeats, type Telling } from "./telling";

/** A line of a playthrough that the player marked: its words find it again when the script has moved it. */
export interface LineMark {
  /** The number of its passage. */
  readonly turn: number;
  /** Its place among the passage's beats. */
  readonly beat: number;
  readonly words: string;
}

/** What the player said that a speaker feels at a line; without a mood they would rather not say. */
export interface Guess extends LineMark {
  readonly mood?: string;
}

/** What the player took note of beside the moves. Only the debrief tells of it; nothing depends on it. */
export interface Noticed {
  readonly guesses: readonly Guess[];
  /** Lines in which the player saw somebody reach. */
  readonly spots: readonly LineMark[];
  /** Numbers of the passages that were read while the player looked for reaches. */
  readonly watched: readonly number[];
}

/** Nothing noticed yet. */
export const NOTHING_NOTICED: Noticed = { guesses: [], spots: [], watched: [] };

const isAt = (mark: LineMark, turn: number, beat: number): boolean =>
  mark.turn === turn && mark.beat === beat;

const without = <Mark extends LineMark>(marks: readonly Mark[], { turn, beat }: LineMark) =>
  marks.filter((mark) => !isAt(mark, turn, beat));

/** With a guess, in place of an earlier one at that line. */
export const withGuess = (noticed: Noticed, guess: Guess): Noticed => ({
  ...noticed,
  guesses: [...without(noticed.guesses, guess), guess],
});

/** With a reach seen at a line, or without it where one was seen there before. */
export function withSpot(noticed: Noticed, spot: LineMark): Noticed {
  const others = without(noticed.spots, spot);
  const had = others.length < noticed.spots.length;
  return { ...noticed, spots: had ? others : [...others, spot] };
}

/** With a passage that is read while the player looks for reaches. */
export const withWatched = (noticed: Noticed, turn: number): Noticed =>
  noticed.watched.includes(turn) ? noticed : { ...noticed, watched: [...noticed.watched, turn] };

/** Only what was noticed up to and in passage number `turn`: what came after it will be told anew. */
export const noticedUpTo = ({ guesses, spots, watched }: Noticed, turn: number): Noticed => ({
  guesses: guesses.filter((mark) => mark.turn <= turn),
  spots: spots.filter((mark) => mark.turn <= turn),
  watched: watched.filter((each) => each <= turn),
});

/** Whether a beat asks what its speaker feels. */
const asksGuess = ({ tags, speaker, mood }: Beat): boolean =>
  speaker !== undefined && mood !== undefined && tagValue(tags, "guess") !== undefined;

/** A line of which the player is asked what its speaker feels. */
export interface AskedLine extends LineMark {
  readonly line: Beat;
}

/** The line that was read last, where it asks what its speaker feels and nothing was said to that yet. */
export function askedGuess(telling: Telling, { guesses }: Noticed): AskedLine | undefined {
  const turn = telling.passages.length - 1;
  const beats = readBeats(telling, turn);
  const beat = beats.findLastIndex(({ text }) => text !== "");
  const line = beats[beat];
  if (line === undefined || !asksGuess(line)) return undefined;
  return guesses.some((guess) => isAt(guess, turn, beat))
    ? undefined
    : { turn, beat, words: line.text, line };
}

/** The line that a mark is on, looked for by its words where another stands in its place; undefined where it is gone. */
function lineAt(passages: readonly Passage[], { turn, beat, words }: LineMark): Beat | undefined {
  const beats = passages[turn]?.beats ?? [];
  const there = beats[beat];
  return there?.text === words ? there : beats.find(({ text }) => text === words);
}

/** A guess with what the line's speaker felt. */
export interface ToldGuess {
  readonly speaker: string;
  readonly words: string;
  /** What the stage showed. */
  readonly mood: string;
  /** What the player said; absent where they would rather not. */
  readonly guessed?: string;
}

/** The guesses of a playthrough, in order; those whose line is no longer in the script are left out. */
export function guessesTold(
  passages: readonly Passage[],
  { guesses }: Noticed,
): readonly ToldGuess[] {
  return inOrder(guesses).flatMap((guess) => {
    const line = lineAt(passages, guess);
    if (line?.speaker === undefined || line.mood === undefined) return [];
    return {
      speaker: line.speaker,
      words: line.text,
      mood: line.mood,
      ...(guess.mood === undefined ? {} : { guessed: guess.mood }),
    };
  });
}

const inOrder = <Mark extends LineMark>(marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((one, other) => one.turn - other.turn || one.beat - other.beat);

/** A line that was looked at for a reach; `asks` says what it reaches for, where it does. */
export interface ToldLine {
  readonly by: string;
  readonly words: string;
  readonly asks?: string;
  /** Whose reach it is, where the script names them. */
  readonly whose?: string;
}

/** What looking for reaches came to. */
export interface ToldSpots {
  /** Reaches that the player saw. */
  readonly seen: readonly ToldLine[];
  /** Reaches that went by while the player looked. */
  readonly passed: readonly ToldLine[];
  /** Lines in which the player saw a reach and the script has none. */
  readonly elsewhere: readonly ToldLine[];
}

function toldLine(beat: Beat): ToldLine {
  const { text: words, ...bid } = bidOf(beat) ?? { by: beat.speaker ?? "", text: beat.text };
  return { ...bid, words };
}

/** What was seen of the reaches in the passages that were watched. */
export function spotsTold(passages: readonly Passage[], noticed: Noticed): ToldSpots {
  const marked = new Set(inOrder(noticed.spots).flatMap((spot) => lineAt(passages, spot) ?? []));
  const isReach = ({ tags, text }: Beat) => text !== "" && tagValue(tags, "bid") !== undefined;
  const watched = noticed.watched.toSorted((one, other) => one - other);
  const reaches = watched.flatMap((turn) => passages[turn]?.beats.filter(isReach) ?? []);
  const lines = (beats: readonly Beat[]) => beats.map(toldLine);
  return {
    seen: lines([...marked].filter(isReach)),
    passed: lines(reaches.filter((beat) => !marked.has(beat))),
    elsewhere: lines([...marked].filter((beat) => !isReach(beat))),
  };
}
