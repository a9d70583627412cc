import type { StoryCard } from "../core/passage";
import type { Narrator } from "../story/narrator";
import type { Session } from "./session";

/** A story as it is now, with what tells it. */
interface Newest {
  readonly card: StoryCard;
  readonly narrator: Narrator;
}

/**
 * In development: when a scene is saved the open playthrough replays its moves on the new script and stands
 * where it stood; a script with errors is told and the one before it stays. Returns its stop.
 */
export function followScript(
  id: string,
  session: Session,
  read: () => Promise<Newest>,
): () => void {
  const hot = import.meta.hot;
  if (hot === undefined) return () => {};
  const onChanged = async (changed: { id: string }) => {
    if (changed.id !== id) return;
    const { card, narrator } = await read();
    await session.rework(card, narrator);
    session.untell("reworked");
  };
  const onBroken = (broken: { id: string; problem: string }) => {
    if (broken.id === id) session.tell({ kind: "reworked", problem: broken.problem });
  };
  hot.on("story:changed", onChanged);
  hot.on("story:broken", onBroken);
  return () => {
    hot.off("story:changed", onChanged);
    hot.off("story:broken", onBroken);
  };
}
