import type { Story } from "inkjs/engine/Story";
import { replyOf, type Turning, turningOf } from "../../core/choice";
import { parseTag, type Tag } from "../../core/tags";

/** Counts a turning for ink's `bond()`, as the narrator does. */
function count(story: Story, who: "you" | "they", turning: Turning | undefined): void {
  if (turning === undefined || turning.direction === "own") return;
  const name = `${who}_${turning.direction}`;
  const before: unknown = story.variablesState.$(name);
  if (typeof before === "number") story.variablesState.$(name, before + 1);
}

/** Counts the turning of a choice that is taken. */
export const countChoice = (story: Story, tags: readonly string[]): void =>
  count(story, "you", turningOf(tags.map(parseTag)));

/** Counts the turning of a line's `reply` tag. */
export const countReply = (story: Story, tag: Tag): void =>
  count(story, "they", replyOf(tag.value));
