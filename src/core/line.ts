/** A script line taken apart: `NAME: (mood, pose, thinks) text`, or narration without a speaker. */
export interface Line {
  /** The speaker's id in lower case, or undefined for narration. */
  readonly speaker?: string;
  /** The words in the brackets, in order. */
  readonly manner: readonly string[];
  readonly text: string;
}

const SPEECH = /^([A-Z][A-Z0-9_-]*):\s*(?:\(([^)]*)\)\s*)?(.*)$/su;

/** Takes a line apart; a line without a name in capitals before a colon is narration. */
export function parseLine(source: string): Line {
  const match = SPEECH.exec(source.trim());
  if (match === null) return { manner: [], text: source.trim() };
  const [, name = "", manner = "", text = ""] = match;
  return {
    speaker: name.toLowerCase(),
    manner: manner
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
    text: text.trim(),
  };
}
