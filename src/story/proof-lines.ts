import { parseLine } from "../core/line";
import { endingOf } from "../core/passage";
import type { Tag } from "../core/tags";
import { conditionOf, inWords, plainly } from "./proof-words";
import type { ScriptLine } from "./scan";

const DIVERT = /(->->|->|<-)\s*([\p{L}\p{N}_.]*)/gu;
const LABEL = /^\(\s*[\p{L}\p{N}_]+\s*\)\s*/u;

/** A knot's name as a heading and a link have it. */
export const slugless = (knot: string): string => knot.replaceAll("_", "-");

/** Where a line leads, in words. */
export function leadsTo(raw: string): readonly string[] {
  const bare = raw.replace(/\{[^{}]*\}/gu, "").split("#")[0] ?? "";
  return [...bare.matchAll(DIVERT)].flatMap(([, sign, target = ""]) => {
    if (sign === "->->") return ["*Back to where this was entered.*"];
    if (target === "" || target === "DONE") return [];
    if (target === "END") return ["*The end.*"];
    return [`*→ [${plainly(target)}](#${slugless(target.split(".")[0] ?? target)})*`];
  });
}

const NOTED: Readonly<Record<string, (value: string) => string>> = {
  act: (value) => `## ${plainly(value)}`,
  ending: (value) => `**Ending: ${plainly(endingOf(value).title)}**`,
  place: (value) => `*${plainly(value)}*`,
};

/** Tags that head what follows, and those that comment on the line. */
function notes(tags: readonly Tag[]): { before: readonly string[]; after: readonly string[] } {
  const before = tags.flatMap(({ name, value }) => NOTED[name]?.(value) ?? []);
  const rest = tags.filter(({ name }) => NOTED[name] === undefined);
  const after = rest.map(
    ({ name, value }) => `${name}${value === "" ? "" : `: ${plainly(value)}`}`,
  );
  return { before, after: after.length === 0 ? [] : [`*(${after.join("; ")})*`] };
}

/** The words of a line, its speaker in bold. */
function spoken(text: string): readonly string[] {
  const { speaker, manner, text: words } = parseLine(inWords(text));
  const said = plainly(words);
  if (speaker === undefined) return said === "" ? [] : [said];
  const how = manner.length === 0 ? "" : ` *(${plainly(manner.join(", "))})*`;
  return [`**${speaker.toUpperCase()}**${how}: ${said}`];
}

const withoutLead = (text: string): string => text.replace(/(?:->->|->|<-).*$/u, "").trim();

/** Paragraphs of one line's words, tags and way on. */
export function ofLine(text: string, tags: readonly Tag[], raw: string): readonly string[] {
  const { before, after } = notes(tags);
  return [...before, ...spoken(withoutLead(text)), ...after, ...leadsTo(raw)];
}

/** A choice with its direction, its condition, and what is said with it. */
export function ofChoice(line: ScriptLine, raw: string): readonly string[] {
  const condition = /^\s*(?:[*+]\s*)+(?:\([^)]*\)\s*)?\{([^{}]*)\}/u.exec(raw)?.[1];
  const words = line.text.replace(LABEL, "").replace(/^(?:\{[^{}]*\}\s*)+/u, "");
  const turning = line.choiceTags.map(
    ({ name, value }) => `${name}${value === "" ? "" : `: ${value}`}`,
  );
  const tags = turning.length === 0 ? "" : ` *(${plainly(turning.join("; "))})*`;
  const when = condition === undefined ? "" : ` *if ${plainly(conditionOf(condition))}*`;
  const after = raw.includes("]") ? raw.slice(raw.indexOf("]") + 1) : "";
  const said = withoutLead(after.split("#")[0] ?? "");
  return [
    `- **${plainly(inWords(withoutLead(words)))}**${tags}${when}`,
    ...(said === "" ? [] : spoken(said).map((each) => `    ${each}`)),
    ...notes(line.tags).after.map((each) => `    ${each}`),
    ...leadsTo(raw).map((each) => `    ${each}`),
  ];
}
