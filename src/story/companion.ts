import { Story } from "inkjs";
import type { Diagnostic, Finding } from "../core/diagnostic";
import type { StoryFile } from "../core/passage";
import { listOf } from "../core/tags";
import { at, finding } from "./codes";
import { type Compiled, compileStory, type Digest } from "./compile";
import type { Explored, Given } from "./explore/types";
import type { StorySource } from "./source";
import type { Vocabulary } from "./vocabulary";

/** How a story's companion is looked up and walked. */
export interface Company {
  readonly words: Vocabulary;
  readonly digest: Digest;
  /** Stories among which a companion must be; absent where only this story's own files are at hand. */
  readonly shelf: readonly StorySource[] | undefined;
  /** Walks the companion's paths, keeping the values of these variables. */
  readonly walk: (
    story: StoryFile,
    companion: Compiled,
    remember: readonly string[],
  ) => Promise<Explored>;
}

/** What a story begins with: its own values, and every set that a run of its companion can leave. */
export interface Inherited {
  readonly diagnostics: readonly Diagnostic[];
  readonly given: readonly Given[];
}

const OWN: Given = {};

/** Names of a story's variables that hold what can be carried over: a number, a text or a truth. */
function carried({ ink }: StoryFile): (name: string) => boolean {
  const { variablesState } = new Story(ink);
  return (name) =>
    variablesState.GlobalVariableExistsWithName(name) &&
    ["number", "string", "boolean"].includes(typeof variablesState.$(name));
}

/** Where a header tag stands that holds this word. */
function placeOf({ lines }: Compiled, main: string, tag: string, word: string) {
  const line = lines.find(
    (each) =>
      each.file === main &&
      each.tags.some(({ name, value }) => name === tag && listOf(value).includes(word)),
  )?.line;
  return (each: Finding): Diagnostic => at(main, line, each);
}

/** The names that both stories declare, and what is wrong with the others. */
function shared(own: Compiled, story: StoryFile, main: string, companion: StoryFile) {
  const stories = [story, companion].map((each) => ({ id: each.id, holds: carried(each) }));
  const diagnostics: Diagnostic[] = [];
  const names = story.header.remembers.filter((name) => {
    const without = stories.filter(({ holds }) => !holds(name)).map(({ id }) => id);
    const place = placeOf(own, main, "remembers", name);
    for (const id of without)
      diagnostics.push(place(finding("remembers/undeclared", { name, id })));
    return without.length === 0;
  });
  return { names, diagnostics };
}

/**
 * Walks the companion that a story remembers, so that the story can be walked from all that a first run of it may leave,
 * as well as from its own values.
 */
export async function inherit(
  own: Compiled,
  main: string,
  { words, digest, shelf, walk }: Company,
): Promise<Inherited> {
  const { story } = own;
  if (story === undefined) return { diagnostics: [], given: [OWN] };
  const { companion: id, remembers } = story.header;
  const alone = (...diagnostics: readonly Diagnostic[]): Inherited => ({
    diagnostics,
    given: [OWN],
  });
  const [first] = remembers;
  if (id === undefined) {
    if (first === undefined) return alone();
    return alone(placeOf(own, main, "remembers", first)(finding("remembers/nobody", {})));
  }
  const place = placeOf(own, main, "companion", id);
  if (shelf === undefined)
    return first === undefined ? alone() : alone(place(finding("companion/elsewhere", { id })));
  const source = shelf.find((each) => each.id === id);
  if (source === undefined) {
    const known = shelf.map((each) => each.id).filter((each) => each !== story.id);
    return alone(place(finding("companion/unknown", { word: id, known })));
  }
  if (first === undefined) return alone();
  const companion = compileStory(source, words, digest);
  if (companion.story === undefined) return alone(place(finding("companion/broken", { id })));
  const { names, diagnostics } = shared(own, story, main, companion.story);
  const explored = await walk(companion.story, companion, names);
  const isAll = explored.incomplete.length === 0;
  return {
    diagnostics: isAll
      ? diagnostics
      : [...diagnostics, place(finding("companion/partial", { id, states: explored.states }))],
    given: [OWN, ...explored.left.map(({ values }) => values)],
  };
}
