import { Choice } from "inkjs/compiler/Parser/ParsedHierarchy/Choice";
import { Gather } from "inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather";
import { Knot } from "inkjs/compiler/Parser/ParsedHierarchy/Knot";
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import type { Story } from "inkjs/compiler/Parser/ParsedHierarchy/Story";
import { Tag as ParsedTag } from "inkjs/compiler/Parser/ParsedHierarchy/Tag";
import { Text } from "inkjs/compiler/Parser/ParsedHierarchy/Text";
import { Weave } from "inkjs/compiler/Parser/ParsedHierarchy/Weave";
import type { Diagnostic } from "../core/diagnostic";
import { parseTag, type Tag, tagValue } from "../core/tags";
import { at, finding } from "./codes";

/** A choice of a compiled story: where it lies, what it says, and the id that survives edits. */
export interface ChoiceSite {
  /** inkjs's path of the choice, as a running story names it. */
  readonly path: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The literal words, without what logic would add. */
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Choices that are written together, one below the other, share it. */
  readonly point: number;
  /** Whether a Wait opened it. */
  readonly afterWait: boolean;
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
function wordsAndTags(choice: Choice): { text: string; tags: readonly Tag[] } {
  let text = "";
  const tags: string[] = [];
  let tag: string | undefined;
  const lists = [choice.startContent, choice.choiceOnlyContent].filter((list) => list !== null);
  for (const leaf of lists.flatMap(leaves)) {
    if (leaf instanceof ParsedTag) {
      if (tag !== undefined) tags.push(tag);
      tag = leaf.isStart ? "" : undefined;
    } else if (leaf instanceof Text) {
      if (tag === undefined) text += leaf.text;
      else tag += leaf.text;
    }
  }
  return { text: text.trim(), tags: (tag === undefined ? tags : [...tags, tag]).map(parseTag) };
}

type Unplaced = Omit<ChoiceSite, "point" | "afterWait">;

function siteOf(choice: Choice, pathOf: (file: string) => string): Unplaced {
  const { text, tags } = wordsAndTags(choice);
  const file = pathOf(choice.debugMetadata?.fileName ?? "");
  const knot = choice.ancestry.find((parent): parent is Knot => parent instanceof Knot);
  const slug = tagValue(tags, "id") ?? slugOf(text);
  return {
    path: choice.runtimeChoice.path?.toString() ?? "",
    id: `${sceneOf(file)}/${knot?.name ?? "start"}/${slug}`,
    file,
    line: choice.debugMetadata?.startLineNumber ?? 1,
    text,
    tags,
  };
}

/** A group of choices that stand in one weave without a gather between them. */
interface Group {
  readonly choices: Choice[];
  /** The choice under which the weave is nested, if any. */
  readonly under: Choice | undefined;
}

/** The groups of a weave and of those nested in it. */
function groupsOf(weave: Weave, under: Choice | undefined): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  let last: Choice | undefined;
  const nested: Group[] = [];
  for (const each of weave.content) {
    if (each instanceof Choice) {
      if (open === undefined) {
        open = { choices: [], under };
        groups.push(open);
      }
      open.choices.push(each);
      last = each;
    } else if (each instanceof Gather) open = last = undefined;
    else if (each instanceof Weave) nested.push(...groupsOf(each, last));
  }
  return [...groups, ...nested];
}

const waits = (choice: Choice | undefined): boolean =>
  choice !== undefined && tagValue(wordsAndTags(choice).tags, "wait") !== undefined;

/** All choices of a parsed and exported story with their ids, in the order of the script. */
export function choiceSites(story: Story, pathOf: (file: string) => string): readonly ChoiceSite[] {
  const outermost = story
    .FindAll<Weave>(Weave)()
    .filter(({ parent }) => !(parent instanceof Weave));
  const groups = outermost.flatMap((weave) => groupsOf(weave, undefined));
  const placed = new Map(
    groups.flatMap(({ choices, under }, point) =>
      choices.map((choice) => [choice, { point, afterWait: waits(under) }] as const),
    ),
  );
  return story
    .FindAll<Choice>(Choice)()
    .filter((choice) => !choice.isInvisibleDefault)
    .map((choice) => ({
      ...siteOf(choice, pathOf),
      ...(placed.get(choice) ?? { point: groups.length, afterWait: false }),
    }));
}

/** Reports choices that would share an id. */
export function vetSites(sites: readonly ChoiceSite[]): readonly Diagnostic[] {
  const first = new Map<string, ChoiceSite>();
  return sites.flatMap(({ id, file, line, ...site }) => {
    const twin = first.get(id);
    if (twin === undefined) {
      first.set(id, { id, file, line, ...site });
      return [];
    }
    const slug = id.split("/").at(-1) ?? "";
    const where = twin.file === file ? `line ${twin.line}` : `${twin.file}:${twin.line}`;
    return [at(file, line, finding("choice/same-id", { id, twin: where, slug }))];
  });
}
