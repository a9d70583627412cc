import { effect } from "@preact/signals";
import { sentenceOf } from "../../core/diagnostic";
import type { Draft } from "../../core/draft";
import type { StoryFile } from "../../core/passage";
import { tellAside } from "../../story/aside";
import { narrateRemotely } from "../../story/remote";
import { newId } from "../around";
import { cast } from "../cast";
import { carriedBy } from "../studio/carried";
import { startChecking } from "../studio/checking";
import { vocabulary } from "../studio/words";
import { openWorkerLine } from "../studio/worker-line";
import type { LedStory } from "./led-story";

/** Compiles a draft where it can do no harm. Rejects with the first of its errors. */
function compiled(draft: Draft): Promise<StoryFile> {
  const line = openWorkerLine();
  const { look, story, broken } = startChecking(line, vocabulary);
  return new Promise<StoryFile>((resolve, reject) => {
    effect(() => {
      if (story.value !== undefined) resolve(story.value);
      else if (broken.value !== undefined) reject(new Error(sentenceOf(broken.value)));
    });
    void look(draft);
  }).finally(line.stop);
}

/** Opens the story of a draft: it is told in a Worker, as the studio does. Rejects where it has errors. */
export async function openDraft(draft: Draft): Promise<LedStory> {
  const card = await compiled(draft);
  const line = openWorkerLine();
  const narrator = () => narrateRemotely(newId(), card, cast, carriedBy(line));
  return {
    card,
    narrator: narrator(),
    tellAside: (opening, choice) => tellAside(narrator(), opening, choice),
    stop: line.stop,
  };
}
