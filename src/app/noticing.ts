import type { ReadonlySignal } from "@preact/signals";
import type { Beat } from "../core/beat";
import { type Feelings, guessOptions } from "../core/guess";
import {
  askedGuess,
  type LineMark,
  NOTHING_NOTICED,
  type Noticed,
  noticedUpTo,
  withGuess,
  withSpot,
  withWatched,
} from "../core/noticed";
import type { Ways } from "../core/personal";
import type { Run } from "../core/playthrough";
import type { Telling } from "../core/telling";
import type { GuessShown, NoticingView } from "../overlay/play/view";

/** What a session needs so that a player can guess feelings and spot bids. */
export interface Noticing {
  /** The ways to play that are switched on; they may change while a story is played. */
  readonly ways: ReadonlySignal<Ways>;
  readonly feelings: Feelings;
}

/** A run with what was told of it. */
interface Told {
  readonly run: Run;
  readonly telling: Telling;
}

const noticedIn = ({ noticed = NOTHING_NOTICED }: Run): Noticed => noticed;

const keyOf = ({ turn, beat }: LineMark): string => `${turn}.${beat}`;

/** The line whose speaker's feeling is asked for now: the stage does not show it yet. */
export const askedIn = ({ run, telling }: Told, ways: Ways | undefined) =>
  ways?.guess === true ? askedGuess(telling, noticedIn(run)) : undefined;

const guessShown = (passages: Telling["passages"], guess: Noticed["guesses"][number]) => {
  const line = passages[guess.turn]?.beats[guess.beat];
  if (line?.mood === undefined) return [];
  const { mood: guessed } = guess;
  const shown: GuessShown = { mood: line.mood, ...(guessed === undefined ? {} : { guessed }) };
  return [[keyOf(guess), shown] as const];
};

/** What the play page shows of guesses and reaches; undefined where there is nothing of either. */
export function noticingView(told: Told, noticing: Noticing | undefined): NoticingView | undefined {
  const { run, telling } = told;
  const { guesses, spots } = noticedIn(run);
  const ways = noticing?.ways.value;
  const spotting = ways?.spot === true;
  const asked = askedIn(told, ways);
  if (!spotting && asked === undefined && guesses.length === 0) return undefined;
  const { seed } = run.playthrough;
  const { speaker = "", mood = "" } = asked?.line ?? {};
  return {
    ...(asked === undefined || noticing === undefined
      ? {}
      : { asks: { speaker, moods: guessOptions(mood, asked.words, seed, noticing.feelings) } }),
    guesses: new Map(guesses.flatMap((guess) => guessShown(telling.passages, guess))),
    spotting,
    spots: new Set(spots.map(keyOf)),
  };
}

/** A run of which passage number `turn` is read while its player looks for reaches, where they do. */
export const watchedRun = (run: Run, ways: Ways | undefined, turn: number): Run =>
  ways?.spot === true ? { ...run, noticed: withWatched(noticedIn(run), turn) } : run;

/** A run that goes on from passage number `turn`: what was noticed after it belonged to another way. */
export const runFrom = (run: Run, turn: number): Run =>
  run.noticed === undefined ? run : { ...run, noticed: noticedUpTo(run.noticed, turn) };

/** A run with what the player said that the speaker feels; undefined where nothing is asked. */
export function guessedRun(
  told: Told,
  ways: Ways | undefined,
  mood: string | undefined,
): { readonly run: Run; readonly key: string } | undefined {
  const asked = askedIn(told, ways);
  if (asked === undefined) return undefined;
  const { line: _line, ...mark } = asked;
  const guess = { ...mark, ...(mood === undefined ? {} : { mood }) };
  return {
    run: { ...told.run, noticed: withGuess(noticedIn(told.run), guess) },
    key: keyOf(mark),
  };
}

/** A run with a reach seen, or no longer seen, at the line of that key. */
export function spottedRun({ run, telling }: Told, key: string): Run {
  const [turn = 0, beat = 0] = key.split(".").map(Number);
  const line: Beat | undefined = telling.passages[turn]?.beats[beat];
  if (line === undefined) return run;
  const noticed = withSpot(noticedIn(run), { turn, beat, words: line.text });
  return { ...run, noticed: withWatched(noticed, turn) };
}
