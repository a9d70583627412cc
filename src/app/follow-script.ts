import type { Cast } from "../core/cast";
import { narrate } from "../story/narrator";
import { loadStory, type Shelved } from "./library";
import type { Session } from "./session";

/**
 * In development: when a scene is saved the open playthrough replays its moves on the new script and stands
 * where it stood; a script with errors is told and the one before it stays. Returns its stop.
 */
export function followScript(card: Shelved, cast: Cast, session: Session): () => void {
  const hot = import.meta.hot;
  if (hot === undefined) return () => {};
  const onChanged = async ({ id }: { id: string }) => {
    if (id !== card.id) return;
    const file = await loadStory(card, true);
    await session.rework(file, narrate(file, cast));
    session.untell("reworked");
  };
  const onBroken = ({ id, problem }: { id: string; problem: string }) => {
    if (id === card.id) session.tell({ kind: "reworked", problem });
  };
  hot.on("story:changed", onChanged);
  hot.on("story:broken", onBroken);
  return () => {
    hot.off("story:changed", onChanged);
    hot.off("story:broken", onBroken);
  };
}
