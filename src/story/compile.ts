import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import type { Diagnostic } from "../core/diagnostic";
import { endingOf, type Header, headerOf, type StoryFile } from "../core/passage";
import { type Tag, tagValues } from "../core/tags";
import { choiceSites, vetSites } from "./choice-ids";
import { type ScriptLine, scanScript } from "./scan";
import { folderOf, joinPath, type StorySource } from "./source";
import { vetHeader, vetLines } from "./vet";
import type { Vocabulary } from "./vocabulary";

/** What compiling gives: the story where there is one, and all findings. */
export interface Compiled {
  readonly story?: StoryFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a short digest of a text; given by the caller, since Node and browsers differ. */
export type Digest = (text: string) => string;

const COMPLAINT =
  /^(?:ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']*)')?\s*(?:line (\d+))?:?\s*(.*)$/su;

function complaint(message: string, main: string): Diagnostic {
  const [, file, line, found = message] = COMPLAINT.exec(message) ?? [];
  return {
    file: file === undefined ? main : joinPath(folderOf(main), file),
    ...(line === undefined ? {} : { line: Number(line) }),
    found: found.replace(/\.\s*$/u, ""),
    advice: "This is ink's own finding: mend the line, or look the construct up in ink's guide.",
  };
}

function runCompiler(source: StorySource) {
  const folder = folderOf(source.main);
  const complaints: string[] = [];
  const options = new CompilerOptions(
    source.main.slice(folder.length + 1),
    [],
    false,
    (message) => complaints.push(message),
    {
      ResolveInkFilename: (name: string) => joinPath(folder, name),
      LoadInkFileContents: (path: string) => {
        const text = source.files[path];
        if (text === undefined) throw new Error(`cannot find the included file ${path}`);
        return text;
      },
    },
  );
  const compiler = new Compiler(source.files[source.main] ?? "", options);
  try {
    const json = compiler.Compile().ToJson();
    const pathOf = (file: string) => joinPath(folder, file);
    const sites = choiceSites(compiler.parsedStory, pathOf);
    return { complaints, sites, json: typeof json === "string" ? json : undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      complaints: complaints.length > 0 ? complaints : [reason],
      sites: [],
      json: undefined,
    };
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

/**
 * Compiles a story and checks its words: tags, names, moods, poses, places, practices and habits.
 * Returns findings with file, line and advice, and the story only where there are none.
 */
export function compileStory(source: StorySource, words: Vocabulary, digest: Digest): Compiled {
  const lines = Object.entries(source.files).flatMap(([file, text]) => scanScript(file, text));
  const header = headerTags(lines, source.main);
  const { complaints, sites, json } = runCompiler(source);
  const diagnostics = [
    ...complaints.map((message) => complaint(message, source.main)),
    ...vetHeader(source.main, header),
    ...vetLines(lines, words),
    ...vetSites(sites),
  ];
  if (json === undefined || diagnostics.length > 0) return { diagnostics };
  const choiceIds = Object.fromEntries(sites.map((site) => [site.path, site.id]));
  return {
    story: shippedStory(source.id, json, lines, headerOf(header), choiceIds, digest),
    diagnostics,
  };
}
