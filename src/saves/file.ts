import type { Personal } from "../core/personal";
import type { Run } from "../core/playthrough";
import { isFields, own, quote } from "./fields";
import { readPersonal } from "./personal";
import { type Refusal, readRun, SAVE_VERSION } from "./repair";
import type { Repair } from "./tell";

/** What a file of saves says of itself. */
export const FILE_FORMAT = "within-reach/saves";
/** The longest file that is read, in characters: room for some thousand runs. */
export const LONGEST_FILE = 16 * 1024 * 1024;
/** The most runs that are read from one file. */
export const MOST_RUNS = 10_000;

/** Why a file, or the save at place `at` in it (from 1), was not taken. */
export interface FileRefusal {
  readonly name:
    | Refusal["name"]
    /** Nothing in it. */
    | "file/empty"
    /** Too long, or too many runs. */
    | "file/too-big"
    /** Begins like ours and stops in the middle. */
    | "file/cut-short"
    /** No JSON. */
    | "file/broken"
    /** JSON, but no saves of ours. */
    | "file/foreign"
    /** Written by a newer version of the game. */
    | "file/newer";
  /** What stood where something else was looked for, shortened. */
  readonly found: string;
  readonly at?: number;
}

/** What a file held: its runs, what was repaired in which, and what was not taken. */
export interface FileRuns {
  readonly runs: readonly Run[];
  readonly told: readonly { readonly run: string; readonly repairs: readonly Repair[] }[];
  readonly refused: readonly FileRefusal[];
  /** What the player had chosen for themselves where the file was made. */
  readonly personal?: Personal;
}

/** A file of these runs and of what the player chose for themselves: indented JSON that a person can read. */
export function toFile(runs: readonly Run[], personal?: Personal): Blob {
  const saved = { format: FILE_FORMAT, version: SAVE_VERSION, personal, runs };
  return new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: "application/json" });
}

/**
 * Reads a file of saves; never throws and changes nothing. A file that is not taken gives no runs and
 * one refusal; in one that is, a save that is not taken does not keep the others out.
 */
export function fromFile(text: string): FileRuns {
  const list = readList(text);
  if ("refused" in list) return { runs: [], told: [], refused: [list.refused] };
  const reads = list.values.map((value) => readRun(value));
  const runs = reads.flatMap((read) => ("run" in read ? read.run : []));
  const told = reads.flatMap((read) =>
    "run" in read && read.told.length > 0 ? { run: read.run.id, repairs: read.told } : [],
  );
  const refused = reads.flatMap((read, index) =>
    "refused" in read ? { ...read.refused, at: index + 1 } : [],
  );
  const personal = readPersonal(list.personal);
  return { runs, told, refused, ...(personal === undefined ? {} : { personal }) };
}

type List =
  | { readonly values: readonly unknown[]; readonly personal: unknown }
  | { readonly refused: FileRefusal };

const refuse = (name: FileRefusal["name"], found: unknown): List => ({
  refused: { name, found: quote(found) },
});

function readList(source: string): List {
  if (source.length > LONGEST_FILE) return refuse("file/too-big", source.length);
  const text = source.replace(/^\uFEFF/u, "").trim();
  if (text === "") return refuse("file/empty", undefined);
  const parsed = parse(text);
  if (parsed === undefined)
    return refuse(isCutShort(text) ? "file/cut-short" : "file/broken", text);
  const { value } = parsed;
  if (!isFields(value) || own(value, "format") !== FILE_FORMAT)
    return refuse("file/foreign", isFields(value) ? own(value, "format") : value);
  const version = own(value, "version");
  if (typeof version === "number" && version > SAVE_VERSION) return refuse("file/newer", version);
  const values = own(value, "runs");
  if (!Array.isArray(values)) return refuse("file/foreign", values);
  return values.length > MOST_RUNS
    ? refuse("file/too-big", values.length)
    : { values, personal: own(value, "personal") };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

// Ours by its first field, and something is still open at its end.
const isCutShort = (text: string): boolean => /^\{\s*"format"/u.test(text) && isOpenAtEnd(text);

/** Whether a string, a list or an object of this JSON is still open where it ends. */
function isOpenAtEnd(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === "\\") at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "{" || sign === "[")) depth += 1;
    else if (!quoted && (sign === "}" || sign === "]")) depth -= 1;
  }
  return quoted || depth > 0;
}
