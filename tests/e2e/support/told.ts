import { fileURLToPath } from "node:url";
import { compileShipped, readVocabulary } from "../../../src/build/stories";
import { sentenceOf } from "../../../src/core/diagnostic";
import type { Passage, StoryFile } from "../../../src/core/passage";
import type { Run } from "../../../src/core/playthrough";
import { narrate } from "../../../src/story/narrator";
import { STORY } from "./plans";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The story as it is shipped; throws with its findings where it has any. */
export function shipped(): StoryFile {
  const { story, diagnostics } = compileShipped(root, STORY);
  if (story === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return story;
}

/** What the story tells when these words are chosen one after the other. */
export interface Told {
  readonly passages: readonly Passage[];
  /** Ids of the choices. */
  readonly moves: readonly string[];
}

/** Tells the story without a browser; throws where a text is not offered. */
export async function tell(texts: readonly string[], story = shipped()): Promise<Told> {
  const narrator = narrate(story, readVocabulary(root).cast);
  const begun = await narrator.begin({ seed: 1, given: {}, moves: [] });
  const passages = [...begun.passages];
  const moves: string[] = [];
  for (const text of texts) {
    const choice = passages.at(-1)?.choices.find((each) => each.text === text);
    if (choice === undefined) throw new Error(`“${text}” is not offered after ${moves.at(-1)}.`);
    moves.push(choice.id);
    passages.push(await narrator.choose(choice.id));
  }
  return { passages, moves };
}

/** The run that a player has who chose these words and read everything. */
export async function runOf(id: string, texts: readonly string[], at: string): Promise<Run> {
  const story = shipped();
  const { passages, moves } = await tell(texts, story);
  const { beats = [], ending } = passages.at(-1) ?? {};
  return {
    id,
    playthrough: { story: STORY, storyHash: story.hash, seed: 1, given: {}, moves },
    startedAt: at,
    updatedAt: at,
    shown: beats.length,
    ...(ending === undefined ? {} : { ending }),
  };
}

/** The title of the ending that these words reach. */
export async function endingTitle(texts: readonly string[]): Promise<string> {
  return (await tell(texts)).passages.at(-1)?.ending?.title ?? "";
}
