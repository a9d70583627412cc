import type { Story } from "inkjs/engine/Story";
import { replyOf } from "../../core/choice";
import type { Tag } from "../../core/tags";
import { countTurning } from "../turnings";
import type { OutputLine, OutputReader } from "./output";

/** A tag that a turn showed, with the site of its words. */
export interface ShownTag extends Tag {
  readonly site: number;
}

/** What a turn says while it is played: lines with their tags, replies counted as the narrator counts them. */
export interface Saying {
  readonly lines: readonly OutputLine[];
  readonly tags: readonly ShownTag[];
  /** Words are about to be said, which stand at that site. */
  readonly words: (site: number) => void;
  /** A line's end, or a tag's, was just said. */
  readonly lineEnd: () => void;
  readonly tagEnd: () => void;
  /** Nothing more is said. */
  readonly end: () => void;
  /** Takes over what ink still holds of its output. */
  readonly take: () => void;
}

/** Lines that can no longer change are taken off ink's output once it is this long: ink searches it at every step. */
const LONG_OUTPUT = 16;

/** Begins to listen to a turn. */
export function beginSaying(story: Story, { linesOf, lastTag }: OutputReader): Saying {
  const { state } = story;
  const lines: OutputLine[] = [];
  const tags: ShownTag[] = [];
  let replies: Tag[] = [];
  let last = -1;
  let isLineDone = false;

  const countReplies = () => {
    for (const { value } of replies) countTurning(story, "they", replyOf(value));
    replies = [];
  };

  const take = () => {
    for (const line of linesOf(state.outputStream)) lines.push(line);
  };

  const beginLine = () => {
    isLineDone = false;
    state.didSafeExit = false;
    if (state.outputStream.length < LONG_OUTPUT) return;
    // Glue may have taken the line's end back, or a tag has begun.
    if (!state.outputStreamEndsInNewline || state.inStringEvaluation) return;
    take();
    state.ResetOutput();
  };

  return {
    lines,
    tags,
    words(site) {
      if (isLineDone) beginLine();
      last = site;
    },
    lineEnd() {
      isLineDone = state.outputStreamEndsInNewline;
      if (isLineDone) countReplies();
    },
    tagEnd() {
      const tag = lastTag(state.outputStream);
      if (tag === undefined) return;
      tags.push({ ...tag, site: last });
      if (tag.name === "reply") replies.push(tag);
    },
    end: countReplies,
    take,
  };
}
