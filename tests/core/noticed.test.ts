import { describe, expect, test } from "vitest";
import { type Beat, beatOf } from "../../src/core/beat";
import {
  askedGuess,
  guessesTold,
  NOTHING_NOTICED,
  noticedUpTo,
  spotsTold,
  withGuess,
  withSpot,
  withWatched,
} from "../../src/core/noticed";
import { passageOf } from "../../src/core/passage";
import { forkRun, startPlaythrough, startRun } from "../../src/core/playthrough";
import { parseTag } from "../../src/core/tags";
import { SMALL_CAST } from "../support/script";

const beat = (line: string, ...tags: readonly string[]): Beat =>
  beatOf(line, tags.map(parseTag), SMALL_CAST, "warm");

const OFFER = beat("MAUD: (hurt) It sticks a bit.", "guess", "bid: to hear that it is welcome");
const RAIN = beat("Rain on the window.");
const ASK = beat("INES: (warm) Shall I?", "bid: to be let in");
const PASSAGES = [passageOf([RAIN, OFFER], []), passageOf([ASK, RAIN], [])];
const at = (turn: number, beatAt: number, words: string) => ({ turn, beat: beatAt, words });

describe("what is asked", () => {
  const telling = (shown: number) => ({ passages: PASSAGES.slice(0, 1), moves: [], shown });

  test("a marked line asks once it was read, and no longer once something was said to it", () => {
    expect(askedGuess(telling(1), NOTHING_NOTICED)).toBeUndefined();
    expect(askedGuess(telling(2), NOTHING_NOTICED)).toMatchObject({
      turn: 0,
      beat: 1,
      line: OFFER,
    });
    const kept = withGuess(NOTHING_NOTICED, at(0, 1, OFFER.text));
    expect(askedGuess(telling(2), kept)).toBeUndefined();
  });

  test("silent beats after the line change nothing", () => {
    const passages = [passageOf([OFFER, beat("", "exit: maud")], [])];
    expect(askedGuess({ passages, moves: [], shown: 2 }, NOTHING_NOTICED)).toMatchObject({
      beat: 0,
    });
  });
});

describe("guesses", () => {
  test("are told with what was felt, in the order of the story, the last word counting", () => {
    const first = withGuess(NOTHING_NOTICED, { ...at(0, 1, OFFER.text), mood: "calm" });
    const again = withGuess(first, { ...at(0, 1, OFFER.text), mood: "hurt" });
    expect(guessesTold(PASSAGES, again)).toEqual([
      { speaker: "maud", words: OFFER.text, mood: "hurt", guessed: "hurt" },
    ]);
  });

  test("find their line again when the script has moved it, and are left out when it is gone", () => {
    const guessed = withGuess(NOTHING_NOTICED, { ...at(0, 1, OFFER.text), mood: "calm" });
    const moved = [passageOf([RAIN, RAIN, RAIN, OFFER], [])];
    expect(guessesTold(moved, guessed)).toMatchObject([{ words: OFFER.text, guessed: "calm" }]);
    expect(guessesTold([passageOf([RAIN, RAIN], [])], guessed)).toEqual([]);
  });
});

describe("reaches", () => {
  test("are seen, gone by where the player looked, or seen where none was written", () => {
    const marks = [at(0, 0, RAIN.text), at(1, 0, ASK.text)].reduce(withSpot, NOTHING_NOTICED);
    const watched = [1, 0, 0].reduce(withWatched, marks);
    expect(spotsTold(PASSAGES, watched)).toEqual({
      seen: [{ by: "ines", words: "Shall I?", asks: "to be let in" }],
      passed: [{ by: "maud", words: OFFER.text, asks: "to hear that it is welcome" }],
      elsewhere: [{ by: "", words: RAIN.text }],
    });
    expect(spotsTold(PASSAGES, withWatched(NOTHING_NOTICED, 1)).passed).toHaveLength(1);
  });

  test("a second press takes a mark back", () => {
    const once = withSpot(NOTHING_NOTICED, at(0, 0, RAIN.text));
    expect(withSpot(once, at(0, 0, RAIN.text)).spots).toEqual([]);
  });
});

test("a fork takes along what was noticed up to where it leaves", () => {
  const noticed = [2, 1].reduce(
    withWatched,
    withSpot(withSpot(NOTHING_NOTICED, at(1, 0, ASK.text)), at(2, 0, RAIN.text)),
  );
  const run = { ...startRun(startPlaythrough("s", "h", 1), "one", ""), noticed };
  const moved = { ...run, playthrough: { ...run.playthrough, moves: ["a", "b"] } };
  const kept = { guesses: [], spots: [at(1, 0, ASK.text)], watched: [1] };
  expect(noticedUpTo(noticed, 1)).toEqual(kept);
  expect(forkRun(moved, 1, "two", "").noticed).toEqual(kept);
  expect("noticed" in forkRun(startRun(startPlaythrough("s", "h", 1), "x", ""), 0, "y", "")).toBe(
    false,
  );
});
