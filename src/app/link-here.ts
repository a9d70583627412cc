import type { Passage } from "../core/passage";
import { backTo, type Run } from "../core/playthrough";
import { packLink } from "../saves/link";
import "../overlay/style/share.css";
import { linkAddress } from "./router";

/**
 * A link to a moment of a run: at the choice of move number `turn`, all before it read, or without a turn where the
 * run stands. `passages` are what was told of it. Undefined where it has too many moves for a link.
 */
export function linkTo(run: Run, passages: readonly Passage[], turn?: number): string | undefined {
  const playthrough = turn === undefined ? run.playthrough : backTo(run.playthrough, turn);
  const last = passages[playthrough.moves.length]?.beats.length ?? 0;
  const text = packLink({
    playthrough,
    shown: turn === undefined && run.shown < last ? run.shown : undefined,
    offered: playthrough.moves.map((_, at) => (passages[at]?.choices ?? []).map(({ id }) => id)),
  });
  if (text === undefined) return undefined;
  const here = location.href.slice(0, location.href.length - location.hash.length);
  return `${here.replace(/#$/u, "")}${linkAddress(playthrough.story, text)}`;
}
