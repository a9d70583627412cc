import type { Draft } from "../../core/draft";
import { zip } from "./zip";

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
