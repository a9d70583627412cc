import type { Diagnostic } from "../../core/diagnostic";
import type { Draft } from "../../core/draft";
import type { PickedFile } from "../../overlay/studio/view";
import { at, finding } from "../../story/codes";
import { LIMITS } from "../../story/limits";

/** What came of picked files: texts by path, why others stayed outside, and what was mended on the way in. */
export interface TakenIn {
  readonly files: Draft["files"];
  readonly refused: readonly Diagnostic[];
  readonly mended: readonly Diagnostic[];
}

const isInk = ({ path }: PickedFile): boolean => /\.ink$/iu.test(path);

/** Scripts among what was picked; a single file is taken at its word. */
const scriptsOf = (picked: readonly PickedFile[]): readonly PickedFile[] =>
  picked.length === 1 ? picked : picked.filter(isInk);

const MARK = [0xef, 0xbb, 0xbf];

/** A file's text, and whether it began with a byte order mark, which reading it as text takes off. */
async function readFile({ path, file }: PickedFile) {
  const first = await file
    .slice(0, MARK.length)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  const text = await file.text().catch(() => "\ufffd");
  return { path, text, hadMark: `${new Uint8Array(first)}` === `${MARK}` };
}

const isText = (text: string): boolean => !/[\0\ufffd]/u.test(text);

/** Reads picked files as far as they are texts of a size that a script can have; never rejects for a file's sake. */
export async function takeIn(picked: readonly PickedFile[]): Promise<TakenIn> {
  const scripts = scriptsOf(picked);
  const size = scripts.reduce((sum, { file }) => sum + file.size, 0);
  const [first] = scripts;
  if (first !== undefined && size > LIMITS.source)
    return {
      files: {},
      refused: [at(first.path, undefined, finding("file/too-big", { size }))],
      mended: [],
    };
  const read = await Promise.all(scripts.map(readFile));
  const sound = read.filter(({ text }) => isText(text));
  return {
    files: Object.fromEntries(sound.map(({ path, text }) => [path, text])),
    refused: read
      .filter(({ text }) => !isText(text))
      .map(({ path }) => at(path, undefined, finding("file/binary", {}))),
    mended: sound
      .filter(({ hadMark }) => hadMark)
      .map(({ path }) => at(path, 1, finding("file/byte-order-mark", {}))),
  };
}
