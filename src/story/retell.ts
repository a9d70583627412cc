import type { Passage } from "../core/passage";
import type { Route } from "../core/playthrough";
import type { Narrator, Opening } from "./narrator";

const shared = (one: Route, other: Route): number => {
  const parts = one.findIndex((move, turn) => move !== other[turn]);
  return parts < 0 ? one.length : parts;
};

/**
 * Tells several ways of one opening again, each as far as the script still offers its moves; what two ways share is
 * told once. Returns their passages in the order of the ways.
 */
export async function tellRoutes(
  narrator: Narrator,
  opening: Pick<Opening, "seed" | "given">,
  routes: readonly Route[],
): Promise<readonly (readonly Passage[])[]> {
  const { passages } = await narrator.begin({ ...opening, moves: [] });
  let path = [...passages];
  let moves: string[] = [];
  const told = new Map<Route, readonly Passage[]>();
  // In this order each way begins with as much as can be of the one before it.
  for (const route of routes.toSorted((one, other) => (one.join() < other.join() ? -1 : 1))) {
    const turn = shared(moves, route);
    if (turn < moves.length) await narrator.back(turn);
    path = path.slice(0, turn + 1);
    moves = moves.slice(0, turn);
    for (const move of route.slice(turn)) {
      if (path.at(-1)?.choices.some(({ id }) => id === move) !== true) break;
      const passage = await narrator.choose(move).catch(() => undefined);
      if (passage === undefined) break;
      path.push(passage);
      moves.push(move);
    }
    told.set(route, path.slice());
  }
  return routes.map((route) => told.get(route) ?? []);
}
