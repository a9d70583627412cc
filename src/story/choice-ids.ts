import { Choice } from "inkjs/compiler/Parser/ParsedHierarchy/Choice";
import { Knot } from "inkjs/compiler/Parser/ParsedHierarchy/Knot";
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { Story } from "inkjs/compiler/Parser/ParsedHierarchy/Story";
import { Tag } from "inkjs/compiler/Parser/ParsedHierarchy/Tag";
import { Text } from "inkjs/compiler/Parser/ParsedHierarchy/Text";
import type { Diagnostic } from "../core/diagnostic";
import { parseTag, tagValue } from "../core/tags";

/** A choice of a compiled story: where it lies, and the id that survives edits. */
export interface ChoiceSite {
  /** inkjs's path of the choice point, as a running story names it. */
  readonly path: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

const LONGEST_SLUG = 48;

/** Lower-case words joined by hyphens, cut at a whole word. */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/[’']|[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  let slug = words[0]?.slice(0, LONGEST_SLUG) ?? "";
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug === "" ? "choice" : slug;
}

/** `stories/x/scenes/02_fourteen_days.ink` is the scene `fourteen-days`. */
export const sceneOf = (file: string): string =>
  slugOf((file.split("/").at(-1) ?? file).replace(/\.ink$/u, "").replace(/^\d+[a-z]?[_-]/u, ""));

const leaves = (object: ParsedObject): readonly ParsedObject[] =>
  object.content.length === 0 ? [object] : object.content.flatMap(leaves);

/** The literal words and the tags of a choice before its output. */
function wordsAndTags(choice: Choice): { text: string; tags: readonly string[] } {
  let text = "";
  const tags: string[] = [];
  let tag: string | undefined;
  const lists = [choice.startContent, choice.choiceOnlyContent].filter((list) => list !== null);
  for (const leaf of lists.flatMap(leaves)) {
    if (leaf instanceof Tag) {
      if (tag !== undefined) tags.push(tag);
      tag = leaf.isStart ? "" : undefined;
    } else if (leaf instanceof Text) {
      if (tag === undefined) text += leaf.text;
      else tag += leaf.text;
    }
  }
  return { text, tags: tag === undefined ? tags : [...tags, tag] };
}

function siteOf(choice: Choice, pathOf: (file: string) => string): ChoiceSite {
  const { text, tags } = wordsAndTags(choice);
  const file = pathOf(choice.debugMetadata?.fileName ?? "");
  const knot = choice.ancestry.find((parent): parent is Knot => parent instanceof Knot);
  const slug = tagValue(tags.map(parseTag), "id") ?? slugOf(text);
  return {
    path: choice.runtimeChoice.path?.toString() ?? "",
    id: `${sceneOf(file)}/${knot?.name ?? "start"}/${slug}`,
    file,
    line: choice.debugMetadata?.startLineNumber ?? 1,
  };
}

/** All choices of a parsed and exported story with their ids. */
export const choiceSites = (
  story: Story,
  pathOf: (file: string) => string,
): readonly ChoiceSite[] =>
  story
    .FindAll<Choice>(Choice)()
    .filter((choice) => !choice.isInvisibleDefault)
    .map((choice) => siteOf(choice, pathOf));

/** Reports choices that would share an id. */
export function vetSites(sites: readonly ChoiceSite[]): readonly Diagnostic[] {
  const first = new Map<string, ChoiceSite>();
  return sites.flatMap((site) => {
    const twin = first.get(site.id);
    if (twin === undefined) {
      first.set(site.id, site);
      return [];
    }
    const slug = site.id.split("/").at(-1) ?? "";
    return [
      {
        file: site.file,
        line: site.line,
        found: `this choice and the one in line ${twin.line} would share the id "${site.id}"`,
        advice: `Give one its own, inside its brackets: # id: ${slug}-again.`,
      },
    ];
  });
}
