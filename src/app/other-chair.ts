import { type Given, type Run, startPlaythrough, startRun } from "../core/playthrough";
import { newId, newSeed, now } from "./around";
import { cast } from "./cast";
import { findStory, loadStory, type Shelved } from "./library";
import { LibraryError } from "./library-error";

/** The story that tells the same evenings from the other chair, if there is one on the shelf. */
export const companionOf = ({ header: { companion } }: Shelved): Shelved | undefined =>
  companion === undefined ? undefined : findStory(companion);

/** What a run leaves to its companion: nothing where the script has lost one of its moves, or fails. */
async function leftBy(first: Run, names: readonly string[]): Promise<Given> {
  const card = findStory(first.playthrough.story);
  if (card === undefined) return {};
  const file = await loadStory(card);
  const { narrate } = await import("../story/narrator");
  const { retell } = await import("../story/retell");
  try {
    const narrator = narrate(file, cast);
    const { isCut } = await retell(narrator, first.playthrough);
    return isCut ? {} : await narrator.values(names);
  } catch (problem) {
    if (problem instanceof LibraryError) throw problem;
    return {};
  }
}

/**
 * A new run of a story in which the other does what was done in a run of its companion; the values come from that
 * run's moves. Rejects with a `LibraryError` where the companion does not come.
 */
export async function runAfter(card: Shelved, first: Run): Promise<Run> {
  const given = await leftBy(first, card.header.remembers);
  const run = startRun(startPlaythrough(card.id, card.hash, newSeed(), given), newId(), now());
  return Object.keys(given).length === 0 ? run : { ...run, rememberedAt: first.updatedAt };
}

/** A new run of a story, after the newest finished run of its companion where there is one. Runs come newest first. */
export async function newRun(card: Shelved, runs: readonly Run[]): Promise<Run> {
  const companion = companionOf(card);
  const first = runs.find(
    ({ playthrough, ending }) => playthrough.story === companion?.id && ending !== undefined,
  );
  return first === undefined || card.header.remembers.length === 0
    ? startRun(startPlaythrough(card.id, card.hash, newSeed()), newId(), now())
    : runAfter(card, first);
}
