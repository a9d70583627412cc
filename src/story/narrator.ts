import { Story } from "inkjs";
import { type Beat, beatOf } from "../core/beat";
import { type Bond, bondOf } from "../core/bond";
import type { Cast } from "../core/cast";
import { type Choice, choiceOf, replyOf } from "../core/choice";
import { type Passage, passageOf, type StoryFile } from "../core/passage";
import { parseTag, TAGS, type Tag, tagValues } from "../core/tags";
import { countTurning } from "./turnings";

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

/** What turns ink's output into passages. */
interface Telling {
  readonly file: StoryFile;
  readonly cast: Cast;
  readonly bondNow: (story: Story) => Bond;
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
  return story.currentChoices.map((choice) =>
    choiceOf(
      choiceIds[choice.sourcePath] ?? choice.sourcePath,
      choice.text,
      (choice.tags ?? []).map(parseTag),
    ),
  );
}

function nextPassage(story: Story, telling: Telling): Passage {
  const beats: Beat[] = [];
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

function open(story: Story, { seed, given }: Opening): Story {
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  for (const [name, value] of Object.entries(given)) story.variablesState.$(name, value);
  return story;
}

/** A passage, and once a choice was made there ink's state before it: a cache that may be thrown away. */
interface Told {
  readonly passage: Passage;
  readonly snapshot?: string;
}

/** Makes a narrator of a compiled story that runs where it is made. */
export function narrate(file: StoryFile, cast: Cast): Narrator {
  const telling: Telling = { file, cast, bondNow: bondReader() };
  // Reading the compiled story takes longest, so it is done before it is needed.
  let prepared: Story | undefined = readStory(file);
  let story: Story | undefined;
  let opened: Opening = { seed: 0, given: {}, moves: [] };
  let told: readonly Told[] = [];

  const keep = (passage: Passage): Passage => {
    told = [...told, { passage }];
    return passage;
  };

  /** Makes a move if it is offered; a script's error on the way leaves the story where the choice was. */
  const move = (id: string): Passage | undefined => {
    const here = told.at(-1);
    const index = here?.passage.choices.findIndex((choice) => choice.id === id) ?? -1;
    if (story === undefined || here === undefined || index < 0) return undefined;
    const snapshot = story.state.ToJson();
    told = told.with(-1, { ...here, snapshot });
    try {
      countTurning(story, "you", here.passage.choices[index]?.turning);
      story.ChooseChoiceIndex(index);
      return keep(nextPassage(story, telling));
    } catch (error) {
      // It breaks off in the middle of inkjs's work: only a new story is sound again.
      story = open(readStory(file), opened);
      story.state.LoadJson(snapshot);
      throw error;
    }
  };

  return {
    async begin(opening) {
      story = open(prepared ?? readStory(file), opening);
      prepared = undefined;
      opened = opening;
      told = [];
      keep(nextPassage(story, telling));
      const turn = opening.moves.findIndex((id) => move(id) === undefined);
      const passages = told.map(({ passage }) => passage);
      const missing = opening.moves[turn];
      return missing === undefined ? { passages } : { passages, missing: { turn, move: missing } };
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
      if (there.snapshot !== undefined) story.state.LoadJson(there.snapshot);
      told = told.slice(0, turn + 1);
      return there.passage;
    },
  };
}
