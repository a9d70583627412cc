import type { Header } from "../core/passage";
import type { Compiled } from "./compile";
import { leadsTo, ofChoice, ofLine, slugless } from "./proof-lines";
import { conditionOf, plainly } from "./proof-words";
import type { ScriptLine } from "./scan";
import type { StorySource } from "./source";

/** A line of a script as it stands, with what the scan read of it. */
interface Row {
  readonly raw: string;
  /** The line below it. */
  readonly below: string;
  readonly scanned?: ScriptLine;
}

/** Where the document stands: under which choices, in which conditions, in which kind of knot. */
interface Stand {
  readonly depth: number;
  /** Conditions of the blocks that are open, outermost first. */
  readonly blocks: readonly string[];
  readonly inFunction: boolean;
}

/** One step: paragraphs to add, and where it stands then. */
interface Step {
  readonly paragraphs: readonly string[];
  readonly stand: Stand;
}

const KNOT = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u;
const STITCH = /^\s*=\s*([\p{L}\p{N}_]+)/u;
const BULLETS = /^\s*((?:[*+]\s*)+)/u;
const GATHERS = /^\s*((?:-(?!>)\s*)+)/u;
const OPENED = /^\s*\{\s*([^{}|]*?):?\s*$/u;
const BRANCH = /^\s*-(?!>)\s*(else|[^:]*?(?:"[^"]*"[^:]*?)*?)\s*:(?!\/\/)\s*(.*)$/u;

const count = (marks: string | undefined, sign: RegExp): number =>
  (marks ?? "").match(sign)?.length ?? 0;

/** Paragraphs under the choices and inside the conditions where they stand. */
const indented = (
  depth: number,
  blocks: number,
  paragraphs: readonly string[],
): readonly string[] =>
  paragraphs.map((each) =>
    each.startsWith("#") ? each : `${" ".repeat(4 * depth)}${"> ".repeat(blocks)}${each}`,
  );

/** The condition of a branch, in words. */
function headingOf(subject: string, term: string): string {
  if (term === "else") return "*Otherwise:*";
  const asked = subject === "" ? term : `${subject} == ${term}`;
  return `*If ${plainly(conditionOf(asked))}:*`;
}

/** A branch or the end of a condition over several lines; undefined where the line is neither. */
function inBlock(row: Row, stand: Stand): Step | undefined {
  const subject = stand.blocks.at(-1);
  if (subject === undefined) return undefined;
  if (/^\s*\}/u.test(row.raw))
    return { paragraphs: [], stand: { ...stand, blocks: stand.blocks.slice(0, -1) } };
  const [, term, rest = ""] = BRANCH.exec(row.raw) ?? [];
  if (term === undefined) return undefined;
  const words = ofLine(rest.split("#")[0] ?? "", row.scanned?.tags ?? [], rest);
  const level = stand.blocks.length;
  return {
    paragraphs: [
      ...indented(stand.depth, level - 1, [headingOf(subject, term)]),
      ...indented(stand.depth, level, words),
    ],
    stand,
  };
}

/** The beginning of a knot, a stitch or a condition over several lines. */
function opening({ raw, below }: Row, stand: Stand): Step | undefined {
  const knot = KNOT.exec(raw);
  if (knot !== null) {
    const [, isFunction, name = ""] = knot;
    const paragraphs = isFunction === undefined ? [`### ${slugless(name)}`] : [];
    return { paragraphs, stand: { depth: 0, blocks: [], inFunction: isFunction !== undefined } };
  }
  if (stand.inFunction) return { paragraphs: [], stand };
  const stitch = STITCH.exec(raw)?.[1];
  if (stitch !== undefined)
    return { paragraphs: [`#### ${slugless(stitch)}`], stand: { ...stand, depth: 0 } };
  const condition = OPENED.exec(raw)?.[1];
  if (condition === undefined) return undefined;
  const isSwitch = condition === "" || GATHERS.test(below);
  const heading = isSwitch ? [] : [`*If ${plainly(conditionOf(condition))}:*`];
  return {
    paragraphs: indented(stand.depth, stand.blocks.length, heading),
    stand: { ...stand, blocks: [...stand.blocks, condition] },
  };
}

/** A line of words, a choice or a gather. */
function telling({ raw, scanned }: Row, stand: Stand): Step {
  const level = stand.blocks.length;
  if (scanned?.isChoice === true) {
    const depth = count(BULLETS.exec(raw)?.[1], /[*+]/gu);
    const paragraphs = indented(depth - 1, level, ofChoice(scanned, raw));
    return { paragraphs, stand: { ...stand, depth } };
  }
  const gather = GATHERS.exec(raw)?.[1];
  const depth = gather === undefined ? stand.depth : count(gather, /-/gu) - 1;
  const words =
    scanned === undefined
      ? leadsTo(/^\s*(?:->|<-)/u.test(raw) ? raw : "")
      : ofLine(scanned.text, scanned.tags, raw);
  return { paragraphs: indented(depth, level, words), stand: { ...stand, depth } };
}

/** What one line adds to the document. */
const step = (row: Row, stand: Stand): Step =>
  opening(row, stand) ?? inBlock(row, stand) ?? telling(row, stand);

function ofFile(text: string, lines: readonly ScriptLine[]): readonly string[] {
  const byLine = new Map(lines.map((line) => [line.line, line]));
  let stand: Stand = { depth: 0, blocks: [], inFunction: false };
  const raws = text.split(/\r\n|\n|\r/u);
  return raws.flatMap((raw, index) => {
    const scanned = byLine.get(index + 1);
    const row = { raw, below: raws[index + 1] ?? "" };
    const next = step(scanned === undefined ? row : { ...row, scanned }, stand);
    stand = next.stand;
    return next.paragraphs;
  });
}

function titlePage(header: Header | undefined, id: string): readonly string[] {
  if (header === undefined || header.title === "") return [`# ${plainly(id)}`];
  const notes = header.notes.length === 0 ? [] : [`Holds: ${plainly(header.notes.join(", "))}.`];
  return [`# ${plainly(header.title)}`, `*${plainly(header.summary)}*`, ...notes];
}

/** The whole script as a Markdown document for a person to read, every branch once, in the order of the files. */
export function proof(source: StorySource, compiled: Compiled): string {
  const isHeader = (line: ScriptLine): boolean =>
    line.file === source.main && line.knot === "" && line.text === "";
  const pages = Object.entries(source.files).flatMap(([file, text]) =>
    ofFile(
      text,
      compiled.lines.filter((line) => line.file === file && !isHeader(line)),
    ),
  );
  return `${[...titlePage(compiled.story?.header, source.id), ...pages].join("\n\n")}\n`;
}
