import { strToU8, zipSync } from "fflate";
import type { Draft } from "../../core/draft";

/** A date for every file, so that two zip files of the same texts are the same; it has no time zone. */
const MADE = "1980-01-01T00:00:00";

/** Texts by path as a zip file. */
export function zip(files: Draft["files"]): Blob {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries(bytes), { mtime: MADE })], {
    type: "application/zip",
  });
}

/** Hands a file to the writer under that name. */
export function handOut(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A draft as one file: its script, or a zip file of all of them with their paths. */
export function draftFile({ files }: Draft): { readonly file: Blob; readonly name: string } {
  const [first, ...others] = Object.entries(files);
  if (first === undefined || others.length > 0) return { file: zip(files), name: "story.zip" };
  const [path, text] = first;
  return {
    file: new Blob([text], { type: "text/plain" }),
    name: path.split("/").at(-1) ?? path,
  };
}
