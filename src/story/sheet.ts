import type { Diagnostic } from "../core/diagnostic";
import { SHEET_TAGS, type Sheet } from "../core/sheet";
import { TAGS, type Tag, tagValue, tagValues } from "../core/tags";
import { at, finding } from "./codes";
import type { Compiled } from "./compile";
import { knotsOf } from "./knots";
import { stopsOf } from "./sheet-stops";
import type { StorySource } from "./source";

/** Tags of the header alone, in their order. */
const headerTags = ({ lines }: Compiled, main: string): readonly Tag[] =>
  lines.filter(({ file, knot }) => file === main && knot === "").flatMap(({ tags }) => tags);

const met = ({ sites }: Compiled, direction: "toward" | "away"): readonly string[] => [
  ...new Set(sites.flatMap(({ tags }) => tagValues(tags, direction))),
];

/** Makes the facilitator's sheet of a story from its header and its tags. */
export function sheetOf(source: StorySource, compiled: Compiled): Sheet {
  const tags = headerTags(compiled, source.main);
  const all = (name: keyof typeof SHEET_TAGS) => tagValues(tags, name);
  return {
    aim: all("aim").join(" "),
    suits: all("suits").join(" "),
    before: all("before"),
    after: all("after"),
    leave: all("leave"),
    ...stopsOf(knotsOf(source, compiled.lines, compiled.sites)),
    practices: met(compiled, "toward"),
    habits: met(compiled, "away"),
  };
}

const KINDS: readonly string[] = ["flagship", "companion", "short", "sketch"];

const exampleOf = (name: string): string => TAGS.find((rule) => rule.name === name)?.example ?? "";

/** What the header of a story that ships still lacks for its sheet. */
export function sheetFindings(compiled: Compiled, main: string): readonly Diagnostic[] {
  const tags = headerTags(compiled, main);
  if (!KINDS.includes(tagValue(tags, "kind") ?? "")) return [];
  return Object.entries(SHEET_TAGS).flatMap(([name, wants]) => {
    const has = tagValues(tags, name).length;
    const facts = { name, has, wants, example: exampleOf(name) };
    return has >= wants ? [] : [at(main, 1, finding("sheet/missing", facts))];
  });
}
