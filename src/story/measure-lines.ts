import { parseLine } from "../core/line";
import type { ScriptLine } from "./scan";

/** A line of a script as the player reads it. */
export interface ShownLine {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  /** Undefined for narration. */
  readonly speaker?: string;
  readonly thinks: boolean;
  readonly text: string;
}

const INNERMOST = /\{([^{}]*)\}/gu;
const SIGNS = /^\s*[!&~$]/u;
const CONDITION = /^[^|:]*:(?!\/\/)/u;

/** The longest of what `{…}` could say; an expression alone says nothing that can be measured. */
function longest(inside: string): string {
  if (!inside.includes("|") && !CONDITION.test(inside)) return "";
  return inside
    .replace(SIGNS, "")
    .replace(CONDITION, "")
    .split("|")
    .reduce((best, each) => (each.trim().length > best.trim().length ? each : best), "");
}

/** What stands before a branch's words in a conditional over several lines: `else:`, `"late":`, `told == 3:`. */
const TERM = String.raw`(?:not\s+|!)?(?:"[^"]*"|[a-z_0-9][\w.()]*)`;
const BRANCH = new RegExp(
  String.raw`^${TERM}(?:\s*(?:==|!=|<=?|>=?|&&|\|\||\?|and|or)\s*${TERM})*:\s*`,
  "u",
);

/** A line's words with the longest of each alternative, without diverts and glue. */
export function asShown(text: string): string {
  let shown = text;
  for (let before = ""; before !== shown; ) {
    before = shown;
    shown = shown.replace(INNERMOST, (_, inside: string) => longest(inside));
  }
  return shown
    .replace(/(?:->->|->|<-|<>).*$/u, "")
    .replace(/\{[^{}:|]*:?|\}/gu, "")
    .replace(BRANCH, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The lines that are spoken or told, choices left out. */
export const shownLines = (lines: readonly ScriptLine[]): readonly ShownLine[] =>
  lines
    .filter(({ isChoice }) => !isChoice)
    .flatMap(({ file, line, knot, text }) => {
      const { speaker, manner, text: words } = parseLine(asShown(text));
      const place = { file, line, knot, thinks: manner.includes("thinks"), text: words };
      if (words === "") return [];
      return [speaker === undefined ? place : { ...place, speaker }];
    });
