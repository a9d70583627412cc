import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import { anyError, type Diagnostic } from "../core/diagnostic";
import { endingOf, type Header, headerOf, type StoryFile } from "../core/passage";
import { type Tag, tagValues } from "../core/tags";
import { type ChoiceSite, choiceSites, vetSites } from "./choice-ids";
import { at, finding } from "./codes";
import { placesIn } from "./compile-places";
import type { Place } from "./explore/types";
import { vetSource } from "./limits-source";
import { type ScriptLine, scanScript } from "./scan";
import { withoutSheet } from "./sheet-apart";
import { folderOf, joinPath, type StorySource } from "./source";
import { vetHeader, vetLines } from "./vet";
import type { Vocabulary } from "./vocabulary";

/** What compiling gives: the story where there are no errors, all findings, and what else was read on the way. */
export interface Compiled {
  readonly story?: StoryFile;
  readonly diagnostics: readonly Diagnostic[];
  /** All choices as written. */
  readonly sites: readonly ChoiceSite[];
  /** Where words and choices stand in the scripts, by inkjs's path. */
  readonly places: Readonly<Record<string, Place>>;
  /** All lines that carry words or tags. */
  readonly lines: readonly ScriptLine[];
  /** Whether the script uses none of our tags, so that nothing of ours is asked of it. */
  readonly plain: boolean;
}

/** Makes a short digest of a text; given by the caller, since Node and browsers differ. */
export type Digest = (text: string) => string;

const COMPLAINT =
  /^(ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']*)')?\s*(?:line (\d+))?:?\s*(.*)$/su;

const COMPLAINT_CODES = { WARNING: "ink/warning", TODO: "ink/todo" } as const;

/** A complaint's words as a sentence; where inkjs names another place, it leaves a quotation mark behind. */
const wordsOf = (found: string): string =>
  found.replace(/(line \d+ of [^"]+)"/gu, "$1").replace(/\.\s*$/u, "");

function complaint(text: string, main: string): Diagnostic {
  const [, kind, file, line, found = text] = COMPLAINT.exec(text) ?? [];
  const code = kind === "WARNING" || kind === "TODO" ? COMPLAINT_CODES[kind] : "ink/error";
  return at(
    file === undefined ? main : joinPath(folderOf(main), file),
    line === undefined ? undefined : Number(line),
    finding(code, { message: wordsOf(found) }),
  );
}

interface Run {
  readonly diagnostics: readonly Diagnostic[];
  readonly sites: readonly ChoiceSite[];
  readonly places: Readonly<Record<string, Place>>;
  readonly json?: string;
}

function optionsOf(source: StorySource, complaints: string[]): CompilerOptions {
  const folder = folderOf(source.main);
  return new CompilerOptions(
    source.main.split("/").at(-1) ?? source.main,
    [],
    false,
    (message) => complaints.push(message),
    {
      ResolveInkFilename: (name: string) => joinPath(folder, name),
      LoadInkFileContents: (path: string) => {
        const text = Object.hasOwn(source.files, path) ? source.files[path] : undefined;
        if (text === undefined) throw new Error(`cannot find the included file ${path}`);
        return text;
      },
    },
  );
}

const refused = (compiler: Compiler, main: string): readonly Diagnostic[] =>
  [...compiler.parsedStory.externals].map(([name, { debugMetadata }]) =>
    at(
      joinPath(folderOf(main), debugMetadata?.fileName ?? main),
      debugMetadata?.startLineNumber,
      finding("external/refused", { name }),
    ),
  );

/** What a compiler threw: its complaints where it had some, else the reason itself. */
function thrown(error: unknown, told: readonly Diagnostic[], main: string): readonly Diagnostic[] {
  if (anyError(told)) return told;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || message.startsWith("Stack overflow"))
    return [...told, at(main, undefined, finding("text/nested", {}))];
  return [...told, at(main, undefined, finding("ink/error", { message }))];
}

function runCompiler(source: StorySource, plain: boolean): Run {
  const complaints: string[] = [];
  const told = () => complaints.map((message) => complaint(message, source.main));
  const written = source.files[source.main] ?? "";
  const main = plain ? written : withoutSheet(written);
  const compiler = new Compiler(main, optionsOf(source, complaints));
  try {
    const compiled = compiler.Compile();
    const json = compiled.ToJson();
    const pathOf = (file: string) => joinPath(folderOf(source.main), file);
    const sites = choiceSites(compiler.parsedStory, pathOf);
    const places = placesIn(compiled.mainContentContainer, pathOf);
    const diagnostics = [...told(), ...refused(compiler, source.main)];
    return { diagnostics, sites, places, ...(typeof json === "string" ? { json } : {}) };
  } catch (error) {
    return { diagnostics: thrown(error, told(), source.main), sites: [], places: {} };
  }
}

const headerTags = (lines: readonly ScriptLine[], main: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .filter((line) => line.file === main && line.knot === "")
      .flatMap((line) => line.tags)
      .map((tag) => [tag.name, tag.value]),
  );

/** Tags by name over all lines, each value once, in order of appearance. */
const valuesOf = (lines: readonly ScriptLine[], name: string): readonly string[] => [
  ...new Set(
    tagValues(
      lines.flatMap((line): readonly Tag[] => line.tags),
      name,
    ),
  ),
];

function shippedStory(
  id: string,
  json: string,
  lines: readonly ScriptLine[],
  header: Header,
  choiceIds: Readonly<Record<string, string>>,
  digest: Digest,
): StoryFile {
  const endings = new Set(valuesOf(lines, "ending").map((value) => endingOf(value).id));
  return {
    id,
    hash: digest(json + JSON.stringify(choiceIds)),
    header,
    endings: endings.size,
    acts: [...new Set(valuesOf(lines, "act").map((value) => (value.split(",")[0] ?? "").trim()))],
    ink: json,
    choiceIds,
  };
}

/** Tags that only our stories carry; a script without any of them is plain ink. */
const OURS: readonly string[] = ["cast", "player", "toward", "away", "own", "bid", "reply"];

const isPlain = (lines: readonly ScriptLine[]): boolean =>
  !lines.some(({ tags, choiceTags }) =>
    [...tags, ...choiceTags].some(({ name }) => OURS.includes(name)),
  );

/**
 * Compiles a story and checks its words: tags, names, moods, poses, places, practices and habits.
 * Returns findings with file, line and advice, and the story only where none is an error. Of a script that uses
 * none of our tags only ink's own rules are asked.
 */
export function compileStory(given: StorySource, words: Vocabulary, digest: Digest): Compiled {
  const { source, diagnostics: found } = vetSource(given);
  if (anyError(found)) return { diagnostics: found, sites: [], places: {}, lines: [], plain: true };
  const lines = Object.entries(source.files).flatMap(([file, text]) => scanScript(file, text));
  const plain = isPlain(lines);
  const header = headerTags(lines, source.main);
  const { diagnostics: ink, sites, places, json } = runCompiler(source, plain);
  const ours = plain
    ? []
    : [...vetHeader(source.main, header), ...vetLines(lines, words, header.player ?? "")];
  const diagnostics = [...found, ...ink, ...ours, ...vetSites(sites)];
  const read = { diagnostics, sites, places, lines, plain };
  if (json === undefined || anyError(diagnostics)) return read;
  const choiceIds = Object.fromEntries(sites.map((site) => [site.path, site.id]));
  return {
    ...read,
    story: shippedStory(source.id, json, lines, headerOf(header), choiceIds, digest),
  };
}
