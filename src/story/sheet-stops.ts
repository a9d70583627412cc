import { parseLine } from "../core/line";
import type { SheetClosing, SheetLine, SheetStop } from "../core/sheet";
import { tagValue } from "../core/tags";
import type { ChoiceSite } from "./choice-ids";
import { inOrder, type Knot } from "./knots";
import { asShown } from "./measure-lines";
import type { ScriptLine } from "./scan";

type Knots = ReadonlyMap<string, Knot>;

const firstLine = (options: readonly ChoiceSite[]): number => options[0]?.line ?? 0;

/** The choice in whose answer a line stands, or all those whose ways have joined again above it. */
function behindIn({ points, gathers }: Knot, line: number): readonly ChoiceSite[] {
  const last = points
    .flat()
    .filter((site) => site.line < line)
    .sort((one, other) => other.line - one.line)[0];
  if (last === undefined) return [];
  const joined = gathers.some((gather) => gather > last.line && gather <= line);
  return joined ? (points.find((options) => options.includes(last)) ?? []) : [last];
}

/** The options that come next in the knot itself, where the line does not stand in another choice's answer. */
function aheadIn(knot: Knot, line: number): readonly ChoiceSite[] {
  const next = knot.points.filter((options) => firstLine(options) > line)[0] ?? [];
  const [behind, ...more] = behindIn(knot, line);
  const isInAnswer = behind !== undefined && more.length === 0;
  return isInAnswer && !next.some(({ afterWait }) => afterWait) ? [] : next;
}

/** The options that come next, in the knot or in the first one after it that has any. */
function aheadOf(knots: Knots, knot: Knot, line: number, seen: readonly string[] = []) {
  const own = aheadIn(knot, line);
  if (own.length > 0) return own;
  for (const { to } of waysOn(knot, line)) {
    const next = seen.includes(to) ? undefined : knots.get(to);
    const found: readonly ChoiceSite[] =
      next === undefined ? [] : aheadOf(knots, next, 0, [...seen, knot.name]);
    if (found.length > 0) return found;
  }
  return [];
}

/** The choices that were made just before a line: in its knot, else in those that lead there. */
function behindOf(
  knots: Knots,
  knot: Knot,
  line: number,
  seen: readonly string[] = [],
): readonly ChoiceSite[] {
  const own = behindIn(knot, line);
  if (own.length > 0 || seen.includes(knot.name)) return own;
  return [...knots.values()].flatMap((other) =>
    other.diverts
      .filter(({ to }) => to === knot.name)
      .flatMap((divert) => behindOf(knots, other, divert.line + 1, [...seen, knot.name])),
  );
}

/** The diverts that can be taken from a line on: of an answer the next, else all below it. */
function waysOn(knot: Knot, line: number): Knot["diverts"] {
  const below = knot.diverts.filter((divert) => divert.line >= line);
  const isInAnswer = behindIn(knot, line).length === 1;
  return isInAnswer ? below.slice(0, 1) : below;
}

/** Whether anything can still be chosen after a line. */
function goesOn(knots: Knots, knot: Knot, line: number, seen = new Set<string>()): boolean {
  if (aheadIn(knot, line).length > 0) return true;
  return waysOn(knot, line).some(({ to }) => {
    const next = knots.get(to);
    if (next === undefined || seen.has(to)) return false;
    seen.add(to);
    return goesOn(knots, next, 0, seen);
  });
}

/** The act in which each knot begins: the one in which the first knot that leads there leaves off. */
function actsOf(knots: Knots, names: readonly string[]): ReadonlyMap<string, string> {
  const acts = new Map<string, string>();
  for (const name of names) {
    const knot = knots.get(name);
    if (knot === undefined) continue;
    for (const { line, to } of knot.diverts)
      if (!acts.has(to)) acts.set(to, actAt(knot, line, acts.get(name) ?? ""));
  }
  return acts;
}

/** The act in which a line of a knot stands. */
const actAt = (knot: Knot, line: number, begun: string): string =>
  knot.lines
    .filter((each) => each.line <= line)
    .map(({ tags }) => tagValue(tags, "act"))
    .findLast((act) => act !== undefined) ?? begun;

function quoted({ text }: ScriptLine): SheetLine {
  const { speaker, text: words } = parseLine(asShown(text));
  return speaker === undefined ? { text: words } : { speaker, text: words };
}

const isSkip = ({ tags }: ChoiceSite): boolean => tagValue(tags, "skip") !== undefined;

/** Options in the order of the script, each once, without the way past a scene. */
const wordsOf = (options: readonly ChoiceSite[]): readonly string[] => [
  ...new Set(options.filter((site) => !isSkip(site)).map(({ text }) => text)),
];

/** A stop, and what tells it from others. */
interface Found {
  readonly key: string;
  readonly stop: SheetStop;
}

function stopAt(knots: Knots, knot: Knot, line: ScriptLine, act: string): Found {
  const isVote = tagValue(line.tags, "vote") !== undefined;
  const question = tagValue(line.tags, "discuss");
  const ahead = isVote ? aheadOf(knots, knot, line.line) : aheadIn(knot, line.line);
  const isAhead = ahead.length > 0;
  const options = isAhead ? ahead : behindOf(knots, knot, line.line);
  return {
    key: JSON.stringify([knot.name, isAhead, options.map(({ id }) => id)]),
    stop: {
      act,
      lines: [quoted(line)],
      questions: question === undefined ? [] : [question],
      isVote,
      options: wordsOf(options),
      isAhead,
    },
  };
}

/** Each only once: variants of a line that differ in their tags alone read the same. */
const once = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

/** Stops at the same choice made one. */
function joined(found: readonly Found[]): readonly SheetStop[] {
  const stops = new Map<string, SheetStop>();
  for (const { key, stop } of found) {
    const known = stops.get(key);
    stops.set(
      key,
      known === undefined
        ? stop
        : {
            ...known,
            lines: once([...known.lines, ...stop.lines]),
            questions: once([...known.questions, ...stop.questions]),
            isVote: known.isVote || stop.isVote,
          },
    );
  }
  return [...stops.values()];
}

/** Where a group may stop in a story, in the order of play, and what it may talk about at the ends. */
export function stopsOf(knots: Knots): {
  readonly stops: readonly SheetStop[];
  readonly closings: readonly SheetClosing[];
} {
  const names = inOrder(knots);
  const acts = actsOf(knots, names);
  const marked = names.flatMap((name) => {
    const knot = knots.get(name);
    return knot === undefined
      ? []
      : knot.lines
          .filter(({ tags }) => tags.some((tag) => tag.name === "vote" || tag.name === "discuss"))
          .map((line) => ({ knot, line, act: actAt(knot, line.line, acts.get(name) ?? "") }));
  });
  const [on, last] = [true, false].map((going) =>
    marked.filter(({ knot, line }) => goesOn(knots, knot, line.line) === going),
  );
  return {
    stops: joined((on ?? []).map(({ knot, line, act }) => stopAt(knots, knot, line, act))),
    closings: once(
      (last ?? []).flatMap(({ line, act }) => {
        const question = tagValue(line.tags, "discuss");
        return question === undefined ? [] : [{ act, question }];
      }),
    ),
  };
}
