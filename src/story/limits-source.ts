import { anyError, type Diagnostic } from "../core/diagnostic";
import { at, finding } from "./codes";
import { LIMITS } from "./limits";
import { folderOf, joinPath, type StorySource } from "./source";

/** Characters that are not seen, or that turn the direction of writing. */
const HIDDEN = /\p{Cc}|\p{Bidi_Control}|[\u200b\u2028\u2029\ufeff]/gu;
const LONE_RETURN = /\r(?!\n)/u;
const isText = (text: string): boolean => !text.includes("\0") && !text.includes("\ufffd");
const MARK = "\uFEFF";
const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/u;

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u);

/** What makes a file no script at all; nothing else is looked for then. */
function vetFile(file: string, text: string): readonly Diagnostic[] {
  if (!isText(text)) return [at(file, undefined, finding("file/binary", {}))];
  if (LONE_RETURN.test(text)) return [at(file, 1, finding("file/carriage-returns", {}))];
  return [];
}

function vetLine(text: string) {
  const tags = text.split("#").length - 1;
  const unseen = [...text.matchAll(HIDDEN)].map(([found]) => found).filter((each) => each !== "\t");
  const hidden = [...new Set(unseen)].map((each) => each.codePointAt(0) ?? 0);
  return [
    ...(text.length > LIMITS.characters
      ? [finding("line/endless", { length: text.length })]
      : tags > LIMITS.tagsOfLine
        ? [finding("tag/too-many", { count: tags })]
        : []),
    ...(hidden.length > 0 ? [finding("text/hidden", { characters: hidden })] : []),
    ...(/\b__proto__\b/u.test(text) ? [finding("name/reserved", {})] : []),
  ];
}

/** Whether a path, read from a folder, stays inside the folder that all paths begin in. */
function staysInside(folder: string, path: string): boolean {
  let depth = folder.split("/").filter((part) => part !== "").length;
  for (const part of path.split("/")) {
    depth += part === ".." ? -1 : part === "." || part === "" ? 0 : 1;
    if (depth < 0) return false;
  }
  return !/^(?:[/\\~]|[a-z]:)/iu.test(path) && !path.includes("\\");
}

/** Files that a file includes, as written, with their lines. */
const includes = (text: string): readonly { readonly path: string; readonly line: number }[] =>
  linesOf(text).flatMap((each, index) => {
    const path = INCLUDE.exec(each)?.[1];
    return path === undefined ? [] : [{ path, line: index + 1 }];
  });

function vetIncludes(source: StorySource): readonly Diagnostic[] {
  const folder = folderOf(source.main);
  const found: Diagnostic[] = [];
  const done = new Set<string>();
  const visit = (file: string, open: readonly string[]): void => {
    done.add(file);
    for (const { path, line } of includes(source.files[file] ?? "")) {
      const target = joinPath(folder, path);
      const tell = (code: "include/outside" | "include/missing" | "include/cycle") =>
        found.push(at(file, line, finding(code, { path })));
      if (!staysInside(folder, path)) tell("include/outside");
      else if (!Object.hasOwn(source.files, target)) tell("include/missing");
      else if ([...open, file].includes(target)) tell("include/cycle");
      else if (!done.has(target)) visit(target, [...open, file]);
    }
  };
  visit(source.main, []);
  return found;
}

const withoutMark = (text: string): string => (text.startsWith(MARK) ? text.slice(1) : text);

const isBlank = (text: string): boolean =>
  text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, "")
    .replace(/\/\/.*$/gmu, "")
    .trim() === "";

/** A source as far as it can be read safely, and what is wrong with it before ink sees it. */
export interface Readable {
  /** The scripts without byte order marks. */
  readonly source: StorySource;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at all files before they are compiled: what they are, how big, and what they reach for. */
export function vetSource(given: StorySource): Readable {
  const size = Object.values(given.files).reduce((sum, text) => sum + text.length, 0);
  if (size > LIMITS.source)
    return {
      source: given,
      diagnostics: [at(given.main, undefined, finding("file/too-big", { size }))],
    };
  const texts = Object.entries(given.files);
  const source = {
    ...given,
    files: Object.fromEntries(texts.map(([file, text]) => [file, withoutMark(text)])),
  };
  const marks = texts
    .filter(([, text]) => text.startsWith(MARK))
    .map(([file]) => at(file, 1, finding("file/byte-order-mark", {})));
  const files = Object.entries(source.files);
  const unreadable = files.flatMap(([file, text]) => vetFile(file, text));
  if (anyError(unreadable)) return { source, diagnostics: [...unreadable, ...marks] };
  if (isBlank(source.files[source.main] ?? ""))
    return {
      source,
      diagnostics: [at(source.main, undefined, finding("file/empty", {})), ...marks],
    };
  const lines = files.flatMap(([file, text]) =>
    linesOf(text).flatMap((line, index) => vetLine(line).map((each) => at(file, index + 1, each))),
  );
  return { source, diagnostics: [...marks, ...lines, ...vetIncludes(source)] };
}
