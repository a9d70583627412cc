import { Story } from "inkjs";
import type { Beat } from "../core/beat";
import type { Cast } from "../core/cast";
import type { Choice } from "../core/choice";
import type { Passage, StoryFile } from "../core/passage";
import type { Tag } from "../core/tags";
import { namesOf } from "./choice-names";
import { type Narrator, narrate } from "./narrator";

/** One line as a terminal shows it, its tags as they were written. */
export interface ToldLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** One option as a terminal shows it. */
export interface ToldChoice extends ToldLine {
  readonly id: string;
}

/** What a story says up to its next choice point or its end. */
export interface Told {
  readonly lines: readonly ToldLine[];
  /** Empty at the end. */
  readonly choices: readonly ToldChoice[];
  /** What ink complained of on the way. */
  readonly problems: readonly string[];
}

/** Tells a story line by line for a terminal. */
export interface Teller {
  begin(): Promise<Told>;
  /** Takes the option at that position, counted from 0. */
  choose(position: number): Promise<Told>;
}

const written = ({ name, value }: Tag): string => (value === "" ? name : `${name}: ${value}`);

function spoken({ speaker, mood, pose, facing, thinks, text }: Beat): string {
  if (speaker === undefined) return text;
  const manner = [mood, pose, facing, thinks === true ? "thinks" : undefined].filter(
    (word) => word !== undefined,
  );
  return `${speaker.toUpperCase()}: ${manner.length > 0 ? `(${manner.join(", ")}) ` : ""}${text}`;
}

const turned = ({ id, text, kind, turning }: Choice): ToldChoice => ({
  id,
  text,
  tags: [
    ...(turning === undefined ? [] : [written({ name: turning.direction, value: turning.by })]),
    ...(kind === "act" ? [] : [kind]),
  ],
});

const toldOf = ({ beats, choices }: Passage): Told => ({
  lines: beats.map((beat) => ({ text: spoken(beat), tags: beat.tags.map(written) })),
  choices: choices.map(turned),
  problems: [],
});

/** Tells one of our stories as the page does: turnings are counted, so that bond() answers. */
function tellOurs(file: StoryFile, cast: Cast, seed: number): Teller {
  const narrator: Narrator = narrate(file, cast);
  let choices: readonly Choice[] = [];
  const told = (passage: Passage): Told => {
    choices = passage.choices;
    return toldOf(passage);
  };
  return {
    async begin() {
      const { passages } = await narrator.begin({ seed, given: {}, moves: [] });
      return told(passages.at(-1) ?? { beats: [], choices: [] });
    },
    choose: async (position) => told(await narrator.choose(choices[position]?.id ?? "")),
  };
}

/** Tells plain ink exactly as inkjs runs it, lines without words included. */
function tellPlain(file: StoryFile, seed: number): Teller {
  const story = new Story(file.ink);
  const problems: string[] = [];
  story.onError = (message) => problems.push(message);
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  const told = (): Told => {
    const lines: ToldLine[] = [];
    problems.length = 0;
    while (story.canContinue) {
      const text = story.Continue() ?? "";
      lines.push({ text: text.replace(/\n$/u, ""), tags: story.currentTags ?? [] });
    }
    const { currentChoices } = story;
    const names = namesOf(
      currentChoices.map(({ sourcePath }) => sourcePath),
      file.choiceIds,
    );
    const choices = currentChoices.map(({ text, tags, sourcePath }, index) => ({
      id: names[index] ?? sourcePath,
      text,
      tags: tags ?? [],
    }));
    return { lines, choices, problems: [...problems] };
  };
  return {
    begin: async () => told(),
    async choose(position) {
      story.ChooseChoiceIndex(position);
      return told();
    },
  };
}

/** Makes a teller of a compiled story: as the page plays ours, as inkjs plays plain ink. */
export const tell = (file: StoryFile, cast: Cast, plain: boolean, seed: number): Teller =>
  plain ? tellPlain(file, seed) : tellOurs(file, cast, seed);
