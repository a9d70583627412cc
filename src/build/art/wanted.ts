import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { TIMES, type Time } from "../../core/picture";
import { isPlaceId, type PlaceId, placeIds } from "./place-ids";

/** A place at an hour that some script asks for. */
export interface Wanted {
  readonly place: PlaceId;
  readonly time: Time;
}

const PLACE = /#\s*place\s*:\s*([^,#]*[^,#\s])\s*(?:,\s*([^,#]*[^,#\s]))?/u;
const COMMENT = /\/\/.*$/u;
const isTime = (word: string): word is Time => TIMES.some((time) => time === word);

function wantedIn(line: string, where: string): readonly Wanted[] {
  const match = PLACE.exec(line.replace(COMMENT, ""));
  if (match === null) return [];
  const [, place = "", time = "day"] = match;
  if (!isPlaceId(place))
    throw new Error(
      `${where}: nobody has drawn the place "${place}". Take one of ${placeIds.join(", ")}; or draw it in src/build/art/places and name it in src/build/art/place-ids.ts.`,
    );
  if (!isTime(time))
    throw new Error(`${where}: unknown time of day "${time}". Take one of ${TIMES.join(", ")}.`);
  return [{ place, time }];
}

/**
 * The places and hours that one script asks for, line by line; `file` names it in errors.
 * Throws, with file, line and advice, for a place that nobody has drawn.
 */
export const wantedBy = (script: string, file: string): readonly Wanted[] =>
  script.split(/\r?\n/u).flatMap((line, index) => wantedIn(line, `${file}:${index + 1}`));

/** The scripts under `stories/`, as paths from the project's root, in order. */
export async function scripts(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, "stories"), { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(".ink"))
    .map((entry) => `stories/${entry.replaceAll("\\", "/")}`)
    .sort();
}

/** Every place at every hour that any script under `stories/` asks for, each once. */
export async function allWanted(root: string): Promise<readonly Wanted[]> {
  const files = await scripts(root);
  const found = await Promise.all(
    files.map(async (file) => wantedBy(await readFile(join(root, file), "utf8"), file)),
  );
  const once = new Map(found.flat().map((wanted) => [`${wanted.place} ${wanted.time}`, wanted]));
  return [...once.values()];
}
