import type { Beat } from "./beat";
import { parseLine } from "./line";
import { tagValue, tagValues } from "./tags";

/** A small reach for contact: in which words, what is asked for, and whose it is. */
export interface Bid {
  /** Who says the line; empty for narration. */
  readonly by: string;
  readonly text: string;
  readonly asks: string;
  /** Whose reach it is, where the script names them. */
  readonly whose?: string;
}

/** What somebody heard in a choice. */
export interface Heard {
  /** Whoever the script names, or else who says the line; empty where that is nobody. */
  readonly by: string;
  readonly words: string;
}

/** The bid that a beat makes, if it makes one. */
export function bidOf({ speaker = "", text, tags }: Beat): Bid | undefined {
  const value = tagValue(tags, "bid");
  if (value === undefined) return undefined;
  const { speaker: whose, text: asks } = parseLine(value);
  return { by: speaker, text, asks, ...(whose === undefined ? {} : { whose }) };
}

/** Whose reach a bid is: the person whom the script names, or who says the line; empty where that is nobody. */
export const bidderOf = ({ by, whose }: Pick<Bid, "by" | "whose">): string => whose ?? by;

/** What a beat says was heard. */
export const heardIn = ({ speaker = "", tags }: Beat): readonly Heard[] =>
  tagValues(tags, "heard").map((value) => {
    const { speaker: named, text } = parseLine(value);
    return { by: named ?? speaker, words: text };
  });
