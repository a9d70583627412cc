import type { Passage } from "../core/passage";
import type { Given } from "../core/playthrough";
import { isSealed, type Link, moveIn } from "../saves/link";
import { chainAfter, chainStart } from "../saves/prints";
import type { Narrator } from "../story/narrator";

/** Why a link was not followed to its end. */
type Stopped = "gone" | "unclear";

/** A link's way through the story as it is now. */
export interface Walked {
  readonly passages: readonly Passage[];
  readonly moves: readonly string[];
  readonly stopped?: Stopped;
}

/** Makes a link's moves, up to the first that the story no longer offers. Rejects with a `NarratorError`. */
export async function walk(narrator: Narrator, link: Link, given: Given): Promise<Walked> {
  const { passages: begun } = await narrator.begin({ seed: link.seed, given, moves: [] });
  const passages = [...begun];
  const moves: string[] = [];
  let chain = chainStart(link.salt);
  for (const print of link.prints) {
    const offered = (passages.at(-1)?.choices ?? []).map(({ id }) => id);
    const found = moveIn(chain, print, offered);
    if ("stopped" in found) return { passages, moves, stopped: found.stopped };
    chain = chainAfter(chain, found.move);
    moves.push(found.move);
    passages.push(await narrator.choose(found.move));
  }
  // The last move is another than was meant, which no move after it could tell.
  return isSealed(chain, link)
    ? { passages, moves }
    : { passages: passages.slice(0, -1), moves: moves.slice(0, -1), stopped: "gone" };
}
