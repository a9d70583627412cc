import { Story } from "inkjs";
import { type Beat, beatOf } from "../core/beat";
import { type Bond, bondOf } from "../core/bond";
import type { Cast } from "../core/cast";
import { type Choice, choiceOf, replyOf, type Turning } from "../core/choice";
import { type Passage, passageOf, type StoryFile } from "../core/passage";
import { parseTag, TAGS, type Tag, tagValues } from "../core/tags";

/** What a playthrough needs to be told from its start. */
export interface Opening {
  readonly seed: number;
  /** Values remembered from another story's run. */
  readonly given: Readonly<Record<string, string | number | boolean>>;
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

/** A story that cannot go on: what was found and where, in words. */
export class NarratorError extends Error {
  override readonly name = "NarratorError";
}

/** Sums up turnings for ink: the four counts that `stories/lib/bond.ink` declares. */
function countTurning(story: Story, who: "you" | "they", turning: Turning | undefined): void {
  if (turning === undefined || turning.direction === "own") return;
  const name = `${who}_${turning.direction}`;
  const count: unknown = story.variablesState.$(name);
  if (typeof count === "number") story.variablesState.$(name, count + 1);
}

const bondNow = (story: Story): Bond =>
  story.HasFunction("bond") ? bondOf(story.EvaluateFunction("bond")) : "holding";

const isHeaderTag = ({ name }: Tag): boolean =>
  TAGS.some((rule) => rule.name === name && rule.site === "header");

/** Takes the story's header off its first beat: ink puts it there, and the page has shown it before. */
function withoutHeader(tags: readonly Tag[]): readonly Tag[] {
  if (!tags.some(isHeaderTag)) return tags;
  const note = tags.findIndex(({ name }) => name === "note");
  return tags.filter((tag, index) => index !== note && !isHeaderTag(tag));
}

/** One `Continue`: undefined where it brought neither words nor tags. */
function nextBeat(story: Story, cast: Cast): Beat | undefined {
  const text = story.Continue() ?? "";
  const tags = withoutHeader((story.currentTags ?? []).map(parseTag));
  if (text.trim() === "" && tags.length === 0) return undefined;
  for (const reply of tagValues(tags, "reply")) countTurning(story, "they", replyOf(reply));
  return beatOf(text, tags, cast, bondNow(story));
}

function offered(story: Story, file: StoryFile): readonly Choice[] {
  return story.currentChoices.map((choice) =>
    choiceOf(
      file.choiceIds[choice.sourcePath] ?? choice.sourcePath,
      choice.text,
      (choice.tags ?? []).map(parseTag),
    ),
  );
}

function nextPassage(story: Story, file: StoryFile, cast: Cast): Passage {
  const beats: Beat[] = [];
  while (story.canContinue) {
    const beat = nextBeat(story, cast);
    if (beat !== undefined) beats.push(beat);
  }
  return passageOf(beats, offered(story, file));
}

function choose(story: Story, file: StoryFile, cast: Cast, id: string): Passage | undefined {
  const index = offered(story, file).findIndex((choice) => choice.id === id);
  const choice = offered(story, file)[index];
  if (choice === undefined) return undefined;
  countTurning(story, "you", choice.turning);
  story.ChooseChoiceIndex(index);
  return nextPassage(story, file, cast);
}

function openStory(file: StoryFile, opening: Opening): Story {
  const story = new Story(file.ink);
  story.onError = (message) => {
    throw new NarratorError(`${file.header.title}: ${message}`);
  };
  story.state.storySeed = opening.seed;
  story.state.previousRandom = 0;
  for (const [name, value] of Object.entries(opening.given)) story.variablesState.$(name, value);
  return story;
}

/** A passage with ink's state after it: a cache that may be thrown away. */
interface Told {
  readonly passage: Passage;
  readonly snapshot: string;
}

/** Makes a narrator of a compiled story that runs where it is made. */
export function narrate(file: StoryFile, cast: Cast): Narrator {
  let story: Story | undefined;
  let opened: Opening = { seed: 0, given: {}, moves: [] };
  let told: readonly Told[] = [];
  const keep = (current: Story, passage: Passage): Passage => {
    told = [...told, { passage, snapshot: current.state.ToJson() }];
    return passage;
  };
  /** A script's error on the way leaves the story where the choice was, so that another can be made. */
  const chooseOrStay = (current: Story, id: string): Passage | undefined => {
    try {
      return choose(current, file, cast, id);
    } catch (error) {
      // An error breaks off in the middle of inkjs's work: only a new story is sound again.
      story = openStory(file, opened);
      story.state.LoadJson(told.at(-1)?.snapshot ?? "{}");
      throw error;
    }
  };
  return {
    async begin(opening) {
      const current = openStory(file, opening);
      story = current;
      opened = opening;
      told = [];
      keep(current, nextPassage(current, file, cast));
      for (const [turn, move] of opening.moves.entries()) {
        const passage = choose(current, file, cast, move);
        if (passage === undefined)
          return { passages: told.map((each) => each.passage), missing: { turn, move } };
        keep(current, passage);
      }
      return { passages: told.map((each) => each.passage) };
    },
    async choose(id) {
      const passage = story && chooseOrStay(story, id);
      if (story === undefined || passage === undefined)
        throw new NarratorError(`The choice "${id}" is not offered here.`);
      return keep(story, passage);
    },
    async back(turn) {
      const there = told[turn];
      if (story === undefined || there === undefined)
        throw new NarratorError(`There is no choice point number ${turn + 1} to go back to.`);
      story.state.LoadJson(there.snapshot);
      told = told.slice(0, turn + 1);
      return there.passage;
    },
  };
}
