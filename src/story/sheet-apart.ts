import { SHEET_TAGS } from "../core/sheet";

const NAMES = Object.keys(SHEET_TAGS).join("|");
const OWN_LINE = new RegExp(String.raw`^[ \t]*#[ \t]*(?:${NAMES})[ \t]*:[^#\r\n]*$`, "gmu");
const FIRST_KNOT = /^\s*={2,}/mu;

/**
 * A main file without what only the sheet reads, every line in its place: ink would put it into the story, and players
 * would fetch it with the first line.
 */
export function withoutSheet(main: string): string {
  const knot = FIRST_KNOT.exec(main)?.index ?? main.length;
  return main.slice(0, knot).replace(OWN_LINE, "") + main.slice(knot);
}
