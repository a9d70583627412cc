import type { Passage } from "../../core/passage";
import type { Playthrough } from "../../core/playthrough";
import type { Narrator, Replay } from "../../story/narrator";

/** The id that a move has now, where its choice was reworded and nothing else at its choice point. */
function reworded(was: Passage | undefined, { passages, missing }: Replay): string | undefined {
  if (was === undefined || missing === undefined) return undefined;
  const before = was.choices.map(({ id }) => id);
  const after = passages[missing.turn]?.choices.map(({ id }) => id) ?? [];
  const place = before.indexOf(missing.move);
  const others = after.filter((id, index) => index !== place && id === before[index]);
  return after.length === before.length && others.length === before.length - 1
    ? after[place]
    : undefined;
}

/**
 * A playthrough's moves for a newer version of the script: a move whose choice was only reworded since `was` was told
 * goes by its new id. Moves that are really gone stay as they are.
 */
export async function mended(
  narrator: Narrator,
  { seed, given, moves }: Playthrough,
  was: readonly Passage[],
): Promise<readonly string[]> {
  let now = moves;
  for (const _ of moves) {
    const replay = await narrator.begin({ seed, given, moves: now });
    if (replay.missing === undefined) return now;
    const id = reworded(was[replay.missing.turn], replay);
    if (id === undefined) return now;
    now = now.with(replay.missing.turn, id);
  }
  return now;
}
