/** The scripts that a writer has open in the studio. */
export interface Draft {
  /** Text by path, in the order in which they came. */
  readonly files: Readonly<Record<string, string>>;
  /** Path of the file that the story begins in. */
  readonly main: string;
  /** Path of the file that is seen. */
  readonly open: string;
}

const INCLUDE = /^[ \t]*INCLUDE[ \t]+(.+?)[ \t\r]*$/gmu;

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** Paths that a text includes, as written. */
const includes = (text: string): readonly string[] =>
  // Asked at every key: most texts include nothing, and finding that out costs next to nothing.
  text.includes("INCLUDE") ? [...text.matchAll(INCLUDE)].map(([, path = ""]) => path) : [];

/** Last parts of the paths that a text includes. */
const included = (text: string): readonly string[] => includes(text).map(nameOf);

/** Paths of the files in which a story may begin: those that no other includes, `main.ink` first; all where each is included. */
export function beginnings(files: Draft["files"]): readonly string[] {
  const paths = Object.keys(files);
  const inner = new Set(Object.values(files).flatMap(included));
  const outer = paths.filter((path) => !inner.has(nameOf(path)));
  const weight = (path: string) =>
    (nameOf(path) === "main.ink" ? 0 : 1_000) + path.split("/").length;
  return (outer.length === 0 ? paths : outer).toSorted((a, b) => weight(a) - weight(b));
}

/** A draft of these files, open at its beginning. */
export function draftOf(files: Draft["files"]): Draft {
  const [main = ""] = beginnings(files);
  return { files, main, open: main };
}

/** The same draft with the text of its open file changed. */
export const withText = (draft: Draft, text: string): Draft => ({
  ...draft,
  files: { ...draft.files, [draft.open]: text },
});

/** The same draft with another file open; a path that is not there changes nothing. */
export const opened = (draft: Draft, path: string): Draft =>
  Object.hasOwn(draft.files, path) ? { ...draft, open: path } : draft;

/** A path for a new file, as typed: without blanks around it, ending in `.ink`. */
const inkPath = (typed: string): string => {
  const path = typed.trim().replace(/^\/+/u, "");
  return /\.ink$/iu.test(path) ? path : `${path}.ink`;
};

/** The draft with a new empty file beside the main one, open; one of that path that is there already is opened. */
export function withFile(draft: Draft, typed: string): Draft {
  const folder = draft.main.split("/").slice(0, -1).join("/");
  const path = folder === "" ? inkPath(typed) : `${folder}/${inkPath(typed)}`;
  const text = Object.hasOwn(draft.files, path) ? (draft.files[path] ?? "") : "";
  return { ...draft, files: { ...draft.files, [path]: text }, open: path };
}

/** The draft without a file; the last one stays. */
export function withoutFile(draft: Draft, path: string): Draft {
  const files = Object.fromEntries(Object.entries(draft.files).filter(([each]) => each !== path));
  const [first] = beginnings(files);
  if (first === undefined) return draft;
  const kept = (each: string) => (each === path ? first : each);
  return { files, main: kept(draft.main), open: kept(draft.open) };
}

/** The draft with its story beginning in another of its files. */
export const beginningIn = (draft: Draft, path: string): Draft =>
  Object.hasOwn(draft.files, path) ? { ...draft, main: path } : draft;

/** Whether files that come in belong to a draft: it includes one of them and has none of that name. */
export function belongs(draft: Draft, files: Draft["files"]): boolean {
  const own = new Set(Object.keys(draft.files).map(nameOf));
  const wanted = new Set(Object.values(draft.files).flatMap(included));
  return Object.keys(files).some((path) => wanted.has(nameOf(path)) && !own.has(nameOf(path)));
}

/** The draft with files that come in, each where an INCLUDE looks for it, else beside the main file. */
export function joined(draft: Draft, files: Draft["files"]): Draft {
  const folder = draft.main.split("/").slice(0, -1);
  const wanted = Object.values(draft.files).flatMap(includes);
  const placed = Object.entries(files).map(([path, text]) => {
    const asked = wanted.find((each) => nameOf(each) === nameOf(path) && !each.includes(".."));
    return [[...folder, asked ?? nameOf(path)].join("/"), text] as const;
  });
  return { ...draft, files: { ...draft.files, ...Object.fromEntries(placed) } };
}

/** Whether two drafts hold the same files. */
export const sameFiles = (one: Draft["files"], other: Draft["files"]): boolean => {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length &&
    paths.every((path) => Object.hasOwn(other, path) && one[path] === other[path])
  );
};
