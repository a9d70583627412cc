import { ControlCommand } from "inkjs/engine/ControlCommand";
import type { InkObject } from "inkjs/engine/Object";
import { Tag as InkTag } from "inkjs/engine/Tag";
import { StringValue } from "inkjs/engine/Value";
import { parseTag, type Tag } from "../../core/tags";

/** One line as a story says it, with its tags as written. */
export interface OutputLine {
  readonly text: string;
  readonly tags: readonly Tag[];
}

const Type = ControlCommand.CommandType;

const tidy = (text: string): string => text.replace(/[ \t]+/gu, " ").trim();

/** Cuts ink's output into lines, as inkjs's `Continue` would; a line without words and tags is left out. */
export function linesOf(output: readonly InkObject[]): readonly OutputLine[] {
  const lines: OutputLine[] = [];
  let text = "";
  let tags: Tag[] = [];
  let tag: string | undefined;
  const endTag = () => {
    if (tag !== undefined) tags.push(parseTag(tidy(tag)));
    tag = undefined;
  };
  const endLine = () => {
    endTag();
    if (text.trim() !== "" || tags.length > 0) lines.push({ text: tidy(text), tags });
    text = "";
    tags = [];
  };
  for (const object of output) {
    if (object instanceof StringValue) {
      if (tag !== undefined) tag += object.value;
      else if (object.isNewline) endLine();
      else text += object.value;
    } else if (object instanceof ControlCommand) {
      if (object.commandType === Type.BeginTag) {
        endTag();
        tag = "";
      } else if (object.commandType === Type.EndTag) endTag();
    } else if (object instanceof InkTag) tags.push(parseTag(object.text));
  }
  endLine();
  return lines;
}

/** The tag that ends where the output ends. */
export function lastTag(output: readonly InkObject[]): Tag | undefined {
  const begin = output.findLastIndex(
    (object) => object instanceof ControlCommand && object.commandType === Type.BeginTag,
  );
  return begin < 0 ? undefined : linesOf(output.slice(begin))[0]?.tags[0];
}
