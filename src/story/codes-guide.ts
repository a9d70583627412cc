import { TAGS, type TagSite } from "../core/tags";
import type { ChoiceSite } from "./choice-ids";
import { CODE_NAMES, CODES, type Code } from "./codes";
import { FRAME } from "./codes-row";
import type { Vocabulary } from "./vocabulary";

/** What stands before the generated part of the writer's guide. */
export const GUIDE_MARK = "<!-- From here on made by: npm run story -- codes --write -->\n\n";

/** A story with its choices, for the table of where things can be met. */
export interface Offering {
  readonly story: string;
  readonly sites: readonly ChoiceSite[];
}

const SITES: Readonly<Record<TagSite, string>> = {
  header: "In the header, before the first knot",
  scene: "In a scene, on a line of their own or at a line's end",
  line: "At a line's end",
  choice: "Inside a choice's square brackets",
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** A table with its columns aligned, as the formatter writes them. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], fill: string): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const rule = line(
    heads.map(() => ""),
    "-",
  );
  return [line(heads, " "), rule, ...rows.map((row) => line(row, " "))].join("\n");
}

function tagTable(site: TagSite): string {
  const rows = TAGS.filter((rule) => rule.site === site).map(
    ({ name, argument, meaning, example }) => [
      `\`${name}\``,
      argument === "" ? "nothing" : cell(argument),
      cell(meaning),
      `\`${cell(example)}\``,
    ],
  );
  return `**${SITES[site]}**\n\n${table(["tag", "takes", "says", "example"], rows)}`;
}

function missingText(kind: string, missing: readonly string[]): string {
  const words = missing.map((word) => `\`${word}\``);
  const last = words.at(-1);
  if (last === undefined) return `Each ${kind} can be met in some story.`;
  const listed = words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
  return `Still missing, since no story offers ${words.length === 1 ? "it" : "them"}: the ${kind}${words.length === 1 ? "" : "s"} ${listed}.`;
}

/** Where each word can be met: the stories that offer it, or none yet. */
function metTable(
  tag: "toward" | "away",
  words: readonly string[],
  offered: readonly Offering[],
): string {
  const meets = ({ sites }: Offering, word: string): boolean =>
    sites.some(({ tags }) => tags.some(({ name, value }) => name === tag && value === word));
  const rows = words.map((word) => {
    const stories = offered.filter((each) => meets(each, word)).map(({ story }) => story);
    return [`\`${word}\``, stories.length === 0 ? "nowhere yet" : stories.join(", ")];
  });
  const kind = tag === "toward" ? "practice" : "habit";
  const missing = words.filter((word) => !offered.some((each) => meets(each, word)));
  return `${table([kind, "can be met in"], rows)}\n\n${missingText(kind, missing)}`;
}

const fenced = (text: string): string => `\`\`\`ink\n${text.replace(/\n+$/u, "")}\n\`\`\``;

function exampleOf(code: Code): string {
  const { files, shelf = {}, shown, outside } = CODES[code].example;
  if (shown !== undefined) return outside === true ? `_${shown}_` : fenced(shown);
  const others = Object.entries(shelf).map(
    ([id, text]) => [`stories/${id}/main.ink`, text] as const,
  );
  return [...Object.entries(files), ...others]
    .map(([name, text]) => fenced(name === "main.ink" ? text : `// ${name}\n${text}`))
    .join("\n\n");
}

const page = (code: Code): string =>
  `### ${code}\n\n_${CODES[code].severity}_. ${CODES[code].meaning}\n\n${exampleOf(code)}`;

/**
 * The part of the writer's guide that is made from code: the tags, the stories' figures (as `figuresTable` gives them),
 * what can be met where, a page for each code.
 */
export const guide = (words: Vocabulary, offered: readonly Offering[], figures: string): string =>
  `## Tags

${(["header", "scene", "line", "choice"] as const).map(tagTable).join("\n\n")}

## The stories in figures

Words and choice points on the shortest path, in the middle and on the longest; minutes at 180 words a minute and ten
seconds a choice; the age at which the lines can be read. \`npm run story -- stats\` tells more of one story.

${figures}

## What can be met where

${metTable("toward", words.practices, offered)}

${metTable("away", words.habits, offered)}

## Findings

Each finding ends with its code. An **error** keeps a story from playing as written; a **warning** is advice. The
example under each code is found under that code. Those without a header of their own stand under this one:

${fenced(`${FRAME.before}// the example stands here\n${FRAME.after}`)}

${CODE_NAMES.map(page).join("\n\n")}
`;

/** The whole guide: what was written by hand, up to the mark, and what is made from code. */
export function wholeGuide(readme: string, generated: string): string {
  const end = readme.indexOf(GUIDE_MARK);
  const byHand = end < 0 ? `${readme.trimEnd()}\n\n` : readme.slice(0, end);
  return `${byHand}${GUIDE_MARK}${generated}`;
}
