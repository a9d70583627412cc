import { ControlCommand } from "inkjs/engine/ControlCommand";
import type { InkObject } from "inkjs/engine/Object";
import { Tag as InkTag } from "inkjs/engine/Tag";
import { StringValue } from "inkjs/engine/Value";
import { parseLine } from "../../core/line";
import { parseTag, type Tag } from "../../core/tags";

/** One line as a story says it. */
export interface OutputLine {
  readonly words: number;
  /** Who speaks it, in lower case. */
  readonly speaker: string | undefined;
  readonly tags: readonly Tag[];
}

/** Reads what a story has put out. */
export interface OutputReader {
  /** Cuts ink's output into lines, as inkjs's `Continue` would; a line without words and tags is left out. */
  readonly linesOf: (output: readonly InkObject[]) => readonly OutputLine[];
  /** The tag that ends where the output ends. */
  readonly lastTag: (output: readonly InkObject[]) => Tag | undefined;
}

const Type = ControlCommand.CommandType;
const WORDS = /\S+/gu;
const NO_TAGS: readonly Tag[] = [];
/** Characters of a text that is read once and known from then on: most lines are said over and over. */
const KNOWN = 500;

/** Counts the words of a text. */
export const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0;

const isCommand = (object: InkObject, type: ControlCommand.CommandType): boolean =>
  object instanceof ControlCommand && object.commandType === type;

function once<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    if (text.length <= KNOWN) known.set(text, found);
    return found;
  };
}

const tidy = (text: string): string => text.replace(/[ \t]+/gu, " ").trim();

function lineOf(said: string): OutputLine {
  const { speaker, text } = parseLine(tidy(said));
  return { words: wordCount(text), speaker, tags: NO_TAGS };
}

/** Makes a reader of output. */
export function outputReader(): OutputReader {
  const tagOf = once((text) => parseTag(tidy(text)));
  const untagged = once(lineOf);

  const linesOf = (output: readonly InkObject[]): readonly OutputLine[] => {
    const lines: OutputLine[] = [];
    let text = "";
    let tags: Tag[] = [];
    let tag: string | undefined;
    const endTag = () => {
      if (tag !== undefined) tags.push(tagOf(tag));
      tag = undefined;
    };
    const endLine = () => {
      endTag();
      if (tags.length > 0) lines.push({ ...untagged(text), tags });
      else if (text.trim() !== "") lines.push(untagged(text));
      text = "";
      if (tags.length > 0) tags = [];
    };
    for (const object of output) {
      if (object instanceof StringValue) {
        if (tag !== undefined) tag += object.value;
        else if (object.isNewline) endLine();
        else text += object.value;
      } else if (isCommand(object, Type.BeginTag)) {
        endTag();
        tag = "";
      } else if (isCommand(object, Type.EndTag)) endTag();
      else if (object instanceof InkTag) tags.push(tagOf(object.text));
    }
    endLine();
    return lines;
  };

  const lastTag = (output: readonly InkObject[]): Tag | undefined => {
    const begin = output.findLastIndex((object) => isCommand(object, Type.BeginTag));
    if (begin < 0) return undefined;
    let words = "";
    for (const each of output.slice(begin)) if (each instanceof StringValue) words += each.value;
    return tagOf(words);
  };

  return { linesOf, lastTag };
}
