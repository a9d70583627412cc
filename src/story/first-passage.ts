import type { Cast } from "../core/cast";
import type { Passage, StoryFile } from "../core/passage";
import { narrate } from "./narrator";

/** How ink's JSON spells what draws by chance: RANDOM, SEED_RANDOM, shuffles. */
const CHANCE = /"(?:rnd|srnd|seq)"/u;

/** Whether a story's words can depend on its seed. */
export const drawsLots = ({ ink }: Pick<StoryFile, "ink">): boolean => CHANCE.test(ink);

/**
 * The first passage of a story, told ahead of time, so that a page can show it before it has the story itself.
 * Undefined where chance could make it another one. Rejects with a `NarratorError` where the story cannot begin.
 */
export async function firstPassage(file: StoryFile, cast: Cast): Promise<Passage | undefined> {
  if (drawsLots(file)) return undefined;
  const { passages } = await narrate(file, cast).begin({ seed: 0, given: {}, moves: [] });
  return passages[0];
}
