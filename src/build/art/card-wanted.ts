import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { headerOf, pairOf } from "../../core/passage";
import { scripts, type Wanted, wantedBy } from "./wanted";

/** What a story's card shows. */
export interface CardWanted {
  readonly story: string;
  /** The two whose story it is, the player first. */
  readonly pair: readonly [string, string];
  readonly place: Wanted;
}

/** One script: its path from the project's root, and its text. */
interface Script {
  readonly path: string;
  readonly text: string;
}

const HEADER_TAG = /^\s*#\s*([a-z]+)\s*:\s*(.*?)\s*$/gmu;
const MAIN = /^stories\/([^/]+)\/main\.ink$/u;

/** The header of a main file: its tags before the first knot. */
function pairIn(text: string) {
  const [head = ""] = text.split(/^\s*={2,}/mu);
  const tags = [...head.matchAll(HEADER_TAG)].map(([, name = "", value = ""]) => [name, value]);
  return pairOf(headerOf(Object.fromEntries(tags)));
}

/** The place at the hour that stands there most often; of several the first. */
function commonest(places: readonly Wanted[]): Wanted | undefined {
  const times = ({ place, time }: Wanted) =>
    places.filter((other) => other.place === place && other.time === time).length;
  return places.reduce<Wanted | undefined>(
    (best, one) => (best === undefined || times(one) > times(best) ? one : best),
    undefined,
  );
}

const placesIn = (files: readonly Script[]): readonly Wanted[] =>
  files.flatMap(({ path, text }) => wantedBy(text, path));

function cardOf(story: string, main: Script, all: readonly Script[]): readonly CardWanted[] {
  const own = all.filter(({ path }) => path.startsWith(`stories/${story}/`));
  // Endings would count a place once for each of them: a story is where its scenes are.
  const scenes = own.filter(({ path }) => path.startsWith(`stories/${story}/scenes/`));
  const place = commonest(placesIn(scenes)) ?? commonest(placesIn(own));
  const pair = pairIn(main.text);
  return place === undefined || pair === undefined ? [] : [{ story, pair, place }];
}

/**
 * What the card of each story under `stories/` shows: its two people and where most of its scenes are.
 * A story of one, or one that names no place, has none. Throws as `wantedBy` does for places nobody has drawn.
 */
export async function cardsWanted(root: string): Promise<readonly CardWanted[]> {
  const paths = await scripts(root);
  const all = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
  );
  return all.flatMap((main) => {
    const story = MAIN.exec(main.path)?.[1];
    return story === undefined ? [] : cardOf(story, main, all);
  });
}
