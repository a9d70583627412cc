/** A story's scripts: the main file's path and the text of each file by path. */
export interface StorySource {
  readonly id: string;
  /** Path of the main file; INCLUDEs are relative to its folder. */
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Joins a folder and a relative path, resolving `.` and `..`. */
export function joinPath(folder: string, relative: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The folder of a path, without the last slash. */
export const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** Paths that a text includes, as seen from the main file's folder. */
export const includesOf = (text: string, folder: string): readonly string[] =>
  [...text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gmu)].map(([, path = ""]) => joinPath(folder, path));

/** Reads a main file and all that it includes, in that order; a file that cannot be read is left out. */
export function gatherSource(
  id: string,
  main: string,
  read: (path: string) => string | undefined,
): StorySource {
  const files: Record<string, string> = {};
  const open = [main];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (path in files) continue;
    const text = read(path);
    if (text === undefined) continue;
    files[path] = text;
    open.push(...includesOf(text, folderOf(main)));
  }
  return { id, main, files };
}
