import type { ChoiceSite } from "./choice-ids";
import { pointsOf } from "./craft-chance";
import { asShown } from "./measure-lines";
import type { ScriptLine } from "./scan";
import type { StorySource } from "./source";

/** A divert as written. */
export interface Divert {
  readonly line: number;
  /** The knot that it leads to. */
  readonly to: string;
}

/** A knot with what stands in it, in the order of its lines; the empty name stands for what comes before the first. */
export interface Knot {
  readonly name: string;
  readonly lines: readonly ScriptLine[];
  /** Choices that are written together, Wait and skip among them, in the words that are seen. */
  readonly points: readonly (readonly ChoiceSite[])[];
  readonly diverts: readonly Divert[];
  /** Line numbers of gathers, where the ways of the choices above join again. */
  readonly gathers: readonly number[];
}

const KNOT = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const DIVERT = /->\s*([\p{L}_][\p{L}\p{N}_]*)/gu;
const GATHER = /^\s*-(?![->]).*$/u;
/** A branch of a condition; a name in capitals before the colon says something instead. */
const BRANCH = /^\s*-(?!\s*[A-Z][A-Z0-9_-]*:)\s*(?:else|[^"“:]*(?:"[^"]*"[^"“:]*)*)\s*:/u;
const NOWHERE: readonly string[] = ["END", "DONE"];

/** What only the raw lines tell: diverts, and where ways join. */
interface Drawn {
  readonly diverts: Divert[];
  readonly gathers: number[];
}

function draw(text: string, drawn: (knot: string) => Drawn): void {
  let knot = "";
  text.split(/\r\n|\n|\r/u).forEach((raw, index) => {
    const bare = raw.replace(/(^|[^:])\/\/.*$/u, "$1").split("#")[0] ?? "";
    const opened = KNOT.exec(bare)?.[1];
    if (opened !== undefined) knot = opened;
    const { diverts, gathers } = drawn(knot);
    if (GATHER.test(bare) && !BRANCH.test(bare)) gathers.push(index + 1);
    // What a choice leads to stands behind its brackets, and its tags stand inside them.
    for (const [, to = ""] of raw.replace(/\[[^\]]*\]/u, "").matchAll(DIVERT))
      if (!NOWHERE.includes(to)) diverts.push({ line: index + 1, to });
  });
}

/** The knots of a story by name, in the order of its files. */
export function knotsOf(
  source: StorySource,
  lines: readonly ScriptLine[],
  sites: readonly ChoiceSite[],
): ReadonlyMap<string, Knot> {
  const drawn = new Map<string, Drawn>();
  const of = (knot: string): Drawn => {
    const known = drawn.get(knot) ?? { diverts: [], gathers: [] };
    drawn.set(knot, known);
    return known;
  };
  for (const text of Object.values(source.files)) draw(text, of);
  const written = new Map(lines.map((each) => [`${each.file}:${each.line}`, each]));
  const lineOf = ({ file, line }: ChoiceSite) => written.get(`${file}:${line}`);
  // A site's own text runs all alternatives together.
  const shown = sites.map((site) => ({ ...site, text: asShown(lineOf(site)?.text ?? site.text) }));
  const points = pointsOf(shown);
  return new Map(
    [...drawn].map(([name, marks]) => [
      name,
      {
        name,
        ...marks,
        lines: lines.filter(({ knot }) => knot === name),
        points: points.filter(([first]) => first !== undefined && lineOf(first)?.knot === name),
      },
    ]),
  );
}

/** Names of the knots as they can be met: each behind all that lead to it, as far as no way leads back. */
export function inOrder(knots: ReadonlyMap<string, Knot>): readonly string[] {
  const seen = new Set<string>();
  const last: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    // Those that are named last are looked at first, so that they come out last.
    for (const { to } of [...(knots.get(name)?.diverts ?? [])].reverse()) visit(to);
    if (knots.has(name)) last.push(name);
  };
  visit("");
  return last.reverse();
}
