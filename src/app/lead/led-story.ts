import type { StoryFile } from "../../core/passage";
import { openDesk } from "../../saves/desk";
import { tellAside } from "../../story/aside";
import { type Narrator, narrate } from "../../story/narrator";
import { cast } from "../cast";
import { findStory, loadStory } from "../library";
import { FROM_STUDIO } from "../router";
import type { ConductOptions } from "./conduct";

/** A story that a room is led through. */
export interface LedStory {
  readonly card: StoryFile;
  readonly narrator: Narrator;
  readonly tellAside: ConductOptions["tellAside"];
  readonly stop: () => void;
}

/** Whether the writer of this device has a story in the studio. */
export const hasDraft = (): boolean => openDesk().read("now") !== undefined;

async function fromShelf(id: string): Promise<LedStory | undefined> {
  const shelved = findStory(id);
  if (shelved === undefined) return undefined;
  const card = await loadStory(shelved);
  return {
    card,
    narrator: narrate(card, cast),
    tellAside: (opening, choice) => tellAside(narrate(card, cast), opening, choice),
    stop: () => {},
  };
}

async function fromStudio(): Promise<LedStory | undefined> {
  const draft = openDesk().read("now");
  if (draft === undefined) return undefined;
  const { openDraft } = await import("./led-draft");
  return openDraft(draft);
}

/** Opens a story; undefined where there is none. Rejects where it does not come, or has errors. */
export const openLedStory = (id: string): Promise<LedStory | undefined> =>
  id === FROM_STUDIO ? fromStudio() : fromShelf(id);
