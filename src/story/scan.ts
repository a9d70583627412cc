import { parseTag, type Tag } from "../core/tags";

/** One line of a script, taken apart as far as the checks need it. */
export interface ScriptLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The knot that the line stands in; empty before the first. */
  readonly knot: string;
  /** The line's words without comment, bullet, label, brackets and tags. */
  readonly text: string;
  /** Tags inside a choice's brackets. */
  readonly choiceTags: readonly Tag[];
  readonly tags: readonly Tag[];
  readonly isChoice: boolean;
}

const KNOT = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const LOGIC = /^\s*(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|->|<-|=)/u;
const BULLET = /^\s*(?:[*+]\s*)+/u;
const GATHER = /^\s*(?:-(?!>)\s*)+/u;
const LABEL = /^\s*\([\p{L}\p{N}_]+\)\s*/u;

/** Blanks block comments and cuts line comments, keeping the count of lines. */
function withoutComments(text: string): string {
  const blocks = text.replace(/\/\*[\s\S]*?\*\//gu, (block) => block.replace(/[^\n]/gu, " "));
  return blocks.replace(/(^|[^:])\/\/.*$/gmu, "$1");
}

const tagsOf = (part: string): readonly Tag[] =>
  part
    .split("#")
    .slice(1)
    .map((raw) => parseTag(raw))
    .filter((tag) => tag.name !== "");

const wordsOf = (part: string): string => part.split("#")[0] ?? "";

function lineOf(file: string, line: number, knot: string, source: string): ScriptLine {
  const isChoice = BULLET.test(source);
  const body = source.replace(BULLET, "").replace(GATHER, "").replace(LABEL, "");
  const bracket = isChoice ? /^([^[\]]*)\[([^\]]*)\](.*)$/u.exec(body) : null;
  if (bracket === null)
    return {
      file,
      line,
      knot,
      text: wordsOf(body).trim(),
      choiceTags: [],
      tags: tagsOf(body),
      isChoice,
    };
  const [, start = "", inside = "", after = ""] = bracket;
  const text = `${wordsOf(start)}${wordsOf(inside)}`.trim();
  return {
    file,
    line,
    knot,
    text,
    choiceTags: tagsOf(`${start}${inside}`),
    tags: tagsOf(after),
    isChoice,
  };
}

/** The lines of a script that carry words or tags, without logic. */
export function scanScript(file: string, source: string): readonly ScriptLine[] {
  const lines: ScriptLine[] = [];
  let knot = "";
  withoutComments(source)
    .split(/\r\n|\n|\r/u)
    .forEach((text, index) => {
      const opened = KNOT.exec(text);
      if (opened !== null) knot = opened[1] ?? "";
      else if (text.trim() !== "" && !LOGIC.test(text))
        lines.push(lineOf(file, index + 1, knot, text));
    });
  return lines;
}
