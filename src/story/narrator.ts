import { Story } from "inkjs";
import { type Beat, beatOf } from "../core/beat";
import { type Bond, bondOf } from "../core/bond";
import type { Cast } from "../core/cast";
import { type Choice, choiceOf, replyOf } from "../core/choice";
import { type Passage, passageOf, type StoryFile } from "../core/passage";
import type { Given } from "../core/playthrough";
import { parseTag, TAGS, type Tag, tagValues } from "../core/tags";
import { namesOf } from "./choice-names";
import { countTurning } from "./turnings";

/** What a playthrough needs to be told from its start. */
export interface Opening {
  readonly seed: number;
  /** Values remembered from another story's run. */
  readonly given: Given;
  readonly moves: readonly string[];
}

/** A replay: one passage more than the moves that could be made. */
export interface Replay {
  readonly passages: readonly Passage[];
  /** The first move that the script no longer offers; the replay stands before it. */
  readonly missing?: { readonly turn: number; readonly move: string };
}

/** Tells a story: compiled story in, passages out. Asynchronous, so that it may live in a Worker. */
export interface Narrator {
  /** Starts over and makes all moves that the script still offers. */
  begin(opening: Opening): Promise<Replay>;
  /** Makes a move; rejects with a `NarratorError` where the choice is not offered now. */
  choose(id: string): Promise<Passage>;
  /** Returns to the choice point before move number `turn` (0 is the first). */
  back(turn: number): Promise<Passage>;
}

/** A narrator that runs where it is made, and so can be asked what a run leaves behind. */
export interface NearNarrator extends Narrator {
  /** The values that these of the script's variables have now; left out is what it does not declare, and lists. */
  values(names: readonly string[]): Promise<Given>;
}

/** A story that cannot go on: what was found and where, in words. */
export class NarratorError extends Error {
  override readonly name = "NarratorError";
}

const COUNTS = ["you_toward", "you_away", "they_toward", "they_away"] as const;

/** Asks the script's `bond()`, once for each state of the counts that it reads. */
function bondReader(): (story: Story) => Bond {
  const known = new Map<string, Bond>();
  return (story) => {
    const counts = COUNTS.map((name) => String(story.variablesState.$(name))).join();
    const bond =
      known.get(counts) ??
      (story.HasFunction("bond") ? bondOf(story.EvaluateFunction("bond")) : "holding");
    known.set(counts, bond);
    return bond;
  };
}

const isHeaderTag = ({ name }: Tag): boolean =>
  TAGS.some((rule) => rule.name === name && rule.site === "header");

/** Takes the story's header off its first beat: ink puts it there, and the page has shown it before. */
function withoutHeader(tags: readonly Tag[]): readonly Tag[] {
  if (!tags.some(isHeaderTag)) return tags;
  const note = tags.findIndex(({ name }) => name === "note");
  return tags.filter((tag, index) => index !== note && !isHeaderTag(tag));
}

/** Called with a story before each of its turns, to watch it; may throw a `NarratorError` in the middle of one. */
export type Guard = (story: Story) => void;

/** What turns ink's output into passages. */
interface Telling {
  readonly file: StoryFile;
  readonly cast: Cast;
  readonly bondNow: (story: Story) => Bond;
  readonly guard: Guard;
}

/** One `Continue`: undefined where it brought neither words nor tags. */
function nextBeat(story: Story, { cast, bondNow }: Telling): Beat | undefined {
  const text = story.Continue() ?? "";
  const tags = withoutHeader((story.currentTags ?? []).map(parseTag));
  if (text.trim() === "" && tags.length === 0) return undefined;
  for (const reply of tagValues(tags, "reply")) countTurning(story, "they", replyOf(reply));
  return beatOf(text, tags, cast, bondNow(story));
}

function offered(story: Story, { choiceIds }: StoryFile): readonly Choice[] {
  const { currentChoices } = story;
  const names = namesOf(
    currentChoices.map(({ sourcePath }) => sourcePath),
    choiceIds,
  );
  return currentChoices.map(({ sourcePath, text, tags }, index) =>
    choiceOf(names[index] ?? sourcePath, text, (tags ?? []).map(parseTag)),
  );
}

function nextPassage(story: Story, telling: Telling): Passage {
  const beats: Beat[] = [];
  telling.guard(story);
  while (story.canContinue) {
    const beat = nextBeat(story, telling);
    if (beat !== undefined) beats.push(beat);
  }
  return passageOf(beats, offered(story, telling.file));
}

/** Reads a compiled story; its errors are thrown where they happen. */
function readStory({ ink, header }: StoryFile): Story {
  const story = new Story(ink);
  story.onError = (message) => {
    throw new NarratorError(`${header.title}: ${message}`);
  };
  return story;
}

const declares = (story: Story, name: string): boolean =>
  story.variablesState.GlobalVariableExistsWithName(name);

const isPlain = (value: unknown): value is Given[string] =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function valuesOf(story: Story, names: readonly string[]): Given {
  const entries = names
    .filter((name) => declares(story, name))
    .flatMap((name): readonly (readonly [string, Given[string]])[] => {
      const value: unknown = story.variablesState.$(name);
      return isPlain(value) ? [[name, value]] : [];
    });
  return Object.fromEntries(entries);
}

function open(story: Story, { seed, given }: Opening): Story {
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  // What a newer script does not declare any more makes no difference to it.
  for (const [name, value] of Object.entries(given))
    if (declares(story, name)) story.variablesState.$(name, value);
  return story;
}

/** Takes a choice of the passage where a story stands, and tells on. */
function take(story: Story, here: Passage, index: number, telling: Telling): Passage {
  countTurning(story, "you", here.choices[index]?.turning);
  story.ChooseChoiceIndex(index);
  return nextPassage(story, telling);
}

const afterwards = (job: () => void): void => {
  setTimeout(job);
};

/**
 * Makes a narrator of a compiled story that runs where it is made. Scripts that nobody has read need a guard; `later`
 * does what need not be waited for.
 */
export function narrate(
  file: StoryFile,
  cast: Cast,
  guard: Guard = () => {},
  later = afterwards,
): NearNarrator {
  const telling: Telling = { file, cast, bondNow: bondReader(), guard };
  // Reading the compiled story takes longest, so it is done before it is needed.
  let prepared: Story | undefined = readStory(file);
  let story: Story | undefined;
  let opened: Opening = { seed: 0, given: {}, moves: [] };
  let told: readonly Passage[] = [];
  /** Positions of the choices that were made, one fewer than what was told. */
  let made: readonly number[] = [];
  /** Whether the story still stands further on than what is told: what lies before is known without it. */
  let isAhead = false;

  /**
   * Plays from the start to the last of the moves that were made. ink's own saved states would be faster, but they lose
   * what a number with a point was: 5.0 comes back as 5, and a half of it as 2.
   */
  const playAgain = (again: Story): Story => {
    open(again, opened);
    let here = nextPassage(again, telling);
    for (const index of made) here = take(again, here, index, telling);
    return again;
  };

  /** Takes the story back to where the telling stands. */
  const catchUp = (): void => {
    if (!isAhead || story === undefined) return;
    story.ResetState();
    playAgain(story);
    isAhead = false;
  };

  /** Makes a move if it is offered; a script's error on the way leaves the story where the choice was. */
  const move = (id: string): Passage | undefined => {
    const here = told.at(-1);
    const index = here?.choices.findIndex((choice) => choice.id === id) ?? -1;
    if (story === undefined || here === undefined || index < 0) return undefined;
    try {
      catchUp();
      const passage = take(story, here, index, telling);
      told = [...told, passage];
      made = [...made, index];
      return passage;
    } catch (error) {
      // It breaks off in the middle of inkjs's work: only a new story is sound again.
      story = playAgain(readStory(file));
      isAhead = false;
      throw error;
    }
  };

  return {
    async begin(opening) {
      story = open(prepared ?? readStory(file), opening);
      prepared = undefined;
      isAhead = false;
      opened = opening;
      told = [nextPassage(story, telling)];
      made = [];
      const turn = opening.moves.findIndex((id) => move(id) === undefined);
      const missing = opening.moves[turn];
      return missing === undefined
        ? { passages: told }
        : { passages: told, missing: { turn, move: missing } };
    },
    async choose(id) {
      const passage = move(id);
      if (passage === undefined) throw new NarratorError(`The choice "${id}" is not offered here.`);
      return passage;
    },
    async back(turn) {
      const there = told[turn];
      if (story === undefined || there === undefined)
        throw new NarratorError(`There is no choice point number ${turn + 1} to go back to.`);
      if (turn === told.length - 1) return there;
      told = told.slice(0, turn + 1);
      made = made.slice(0, turn);
      isAhead = true;
      later(() => {
        try {
          catchUp();
        } catch {
          // Whoever makes the next move is told.
        }
      });
      return there;
    },
    async values(names) {
      catchUp();
      return story === undefined ? {} : valuesOf(story, names);
    },
  };
}
