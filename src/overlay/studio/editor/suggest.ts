import { MANNERS } from "../../../core/beat";
import { BONDS } from "../../../core/bond";
import { SPOTS, TIMES } from "../../../core/picture";
import { TAGS, type TagSite } from "../../../core/tags";
import type { CatalogueWord, InkWords } from "./words";

/** One word that may stand here. */
export interface Suggestion {
  readonly label: string;
  /** What is written, where it is more than the label. */
  readonly apply?: string;
  /** A word or two beside it. */
  readonly detail?: string;
  /** A sentence about it. */
  readonly about?: string;
}

/** What may stand at the cursor: the column in which it begins, and the words. */
export interface Suggested {
  readonly from: number;
  readonly words: readonly Suggestion[];
}

/** What is known of the script around the cursor. */
export interface Surroundings {
  /** Names of the knots and stitches that a divert can lead to. */
  readonly knots: readonly string[];
  /** Whether the line stands before the first knot. */
  readonly isHeader: boolean;
}

const plain = (labels: readonly string[]): readonly Suggestion[] =>
  labels.map((label) => ({ label }));

const catalogue = (words: readonly CatalogueWord[]): readonly Suggestion[] =>
  words.map(({ id, name, what }) => ({ label: id, detail: name, about: what }));

const people = ({ cast }: InkWords): readonly Suggestion[] =>
  Object.entries(cast.people).map(([id, { name }]) => ({ label: id, detail: name }));

const poses = ({ cast }: InkWords) => Object.keys(cast.poses);

type Values = (words: InkWords, before: readonly string[]) => readonly Suggestion[];

const whoThen =
  (...rest: readonly string[]): Values =>
  (words, before) =>
    before.length === 0 ? people(words) : plain([...rest, ...poses(words)]);

/** What a tag takes, by its name; `before` are the parts that stand already, by comma. */
const VALUES: Readonly<Record<string, Values>> = {
  toward: ({ practices }) => catalogue(practices),
  away: ({ habits }) => catalogue(habits),
  practices: ({ practices }) => catalogue(practices),
  cast: people,
  player: people,
  kind: () => plain(["flagship", "companion", "short", "sketch"]),
  place: ({ places }, before) => plain(before.length === 0 ? places : TIMES),
  enter: whoThen(...SPOTS, "turned", "younger"),
  stand: whoThen(...SPOTS, "turned", "facing"),
  exit: (words, before) => (before.length === 0 ? people(words) : plain(["left", "right"])),
  thread: () => plain(["laid", ...BONDS]),
};

/** The column in which the part of `text` that is being typed begins, once blanks are passed. */
const startOf = (offset: number, text: string): number =>
  offset + (/^\s*/u.exec(text)?.[0].length ?? 0);

function reply(value: string, offset: number, words: InkWords): Suggested {
  const [, direction = "", blank = ""] = /^\s*(\w+)(\s+)/u.exec(value) ?? [];
  if (blank === "") return { from: startOf(offset, value), words: plain(["toward", "away"]) };
  const from = startOf(offset, value) + direction.length + blank.length;
  const list = direction === "away" ? words.habits : words.practices;
  return { from, words: catalogue(list) };
}

function tagValue(name: string, value: string, offset: number, words: InkWords) {
  if (name === "reply") return reply(value, offset, words);
  const values = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  if (values === undefined) return undefined;
  const comma = value.lastIndexOf(",") + 1;
  const before = value
    .slice(0, comma)
    .split(",")
    .slice(0, -1)
    .map((part) => part.trim());
  const found = values(words, before).filter(({ label }) => !before.includes(label));
  return { from: startOf(offset + comma, value.slice(comma)), words: found };
}

const tagNames = (sites: readonly TagSite[]): readonly Suggestion[] =>
  TAGS.filter(({ site }) => sites.includes(site)).map(({ name, argument, meaning, example }) => ({
    label: name,
    apply: argument === "" ? name : `${name}: `,
    detail: argument,
    about: `${meaning} ${example}`,
  }));

function inTag(line: string, words: InkWords, { isHeader }: Surroundings): Suggested | undefined {
  const hash = line.lastIndexOf("#");
  if (hash < 0 || line.indexOf("]", hash) >= 0) return undefined;
  const tag = line.slice(hash + 1);
  const colon = tag.indexOf(":");
  if (colon >= 0)
    return tagValue(tag.slice(0, colon).trim(), tag.slice(colon + 1), hash + colon + 2, words);
  if (!/^\s*[\w-]*$/u.test(tag)) return undefined;
  const isChoice = /^\s*[*+]/u.test(line) && line.lastIndexOf("[", hash) >= 0;
  const sites: readonly TagSite[] = isChoice
    ? ["choice"]
    : isHeader
      ? ["header", "scene", "line"]
      : ["scene", "line"];
  return { from: startOf(hash + 1, tag), words: tagNames(sites) };
}

function inManner(line: string, { cast }: InkWords): Suggested | undefined {
  const open = /^\s*(?:[*+-]\s*)*[A-Z][A-Z0-9_-]*:\s*\((?:[^),]*,\s*)*([^),]*)$/u.exec(line);
  if (open === null) return undefined;
  const moods = Object.keys(cast.moods).map((label) => ({ label, detail: "mood" }));
  const rest = Object.keys(cast.poses).map((label) => ({ label, detail: "pose" }));
  const manners = MANNERS.map((label) => ({ label, detail: "manner" }));
  return { from: line.length - (open[1] ?? "").length, words: [...moods, ...rest, ...manners] };
}

function atName(line: string, { cast }: InkWords): Suggested | undefined {
  const typed = /^\s*(?:[*+-]\s*)*([A-Z]+)$/u.exec(line)?.[1];
  if (typed === undefined) return undefined;
  const words = Object.entries(cast.people).map(([id, { name }]) => ({
    label: id.toUpperCase(),
    apply: `${id.toUpperCase()}: `,
    detail: name,
  }));
  return { from: line.length - typed.length, words };
}

function atDivert(line: string, { knots }: Surroundings): Suggested | undefined {
  const typed = /->\s*([\w.]*)$/u.exec(line)?.[1];
  if (typed === undefined) return undefined;
  return { from: line.length - typed.length, words: plain([...knots, "END", "DONE"]) };
}

/** What may be written after `line`, the text of a line up to the cursor; undefined where nothing of ours may. */
export function suggest(
  line: string,
  words: InkWords,
  around: Surroundings,
): Suggested | undefined {
  return (
    inTag(line, words, around) ??
    inManner(line, words) ??
    atDivert(line, around) ??
    atName(line, words)
  );
}

const KNOT = /^\s*={1,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;

/** Reads off a script's lines what stands around its line number `line`, counted from 1. */
export function surroundings(lines: readonly string[], line: number): Surroundings {
  const knots = lines.flatMap((text) => KNOT.exec(text)?.[1] ?? []);
  const first = lines.findIndex((text) => KNOT.test(text));
  return { knots: [...new Set(knots)], isHeader: first < 0 || line <= first };
}
