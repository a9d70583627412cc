import type { PickedFile } from "./view";

/** What a file input gave; files of a folder keep their path in it. */
export const pickedBy = (input: HTMLInputElement): readonly PickedFile[] =>
  [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** One helping of a folder's entries; a browser hands out some hundred at a time, and none when it is done. */
const helping = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (let some = await helping(reader); some.length > 0; some = await helping(reader))
    all.push(...some);
  return all;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesIn(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (isFile(entry))
    return [{ path: entry.fullPath.replace(/^\//u, ""), file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  return (await Promise.all((await entriesIn(entry)).map(filesIn))).flat();
}

/** What was dropped, the files of folders with it. Has to be called while the drop is handled. */
export async function droppedBy(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length > 0) return (await Promise.all(entries.map(filesIn))).flat();
  return [...transfer.files].map((file) => ({ path: file.name, file }));
}
