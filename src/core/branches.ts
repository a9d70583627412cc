import { backTo, type Route, type Run, startsWith, withMove } from "./playthrough";

/** The most ways that one run remembers to have left; beyond it the oldest are forgotten. */
export const MOST_LEFT = 500;

/** The run with only its first `turn` moves; those after them lie ahead of it. */
export function takeBack(run: Run, turn: number): Run {
  const playthrough = backTo(run.playthrough, turn);
  const taken = run.playthrough.moves.slice(playthrough.moves.length);
  const { moves, shown } = run.ahead ?? { moves: [], shown: run.shown };
  return taken.length === 0
    ? run
    : { ...run, playthrough, ahead: { moves: [...taken, ...moves], shown } };
}

/** The run one move further. Another move than the one ahead leaves that way, which is kept. */
export function moveOn(run: Run, move: string): Run {
  const { ahead, left = [], ...rest } = run;
  const playthrough = withMove(run.playthrough, move);
  const [next, ...later] = ahead?.moves ?? [];
  const isLeaving = ahead !== undefined && next !== move;
  const kept = isLeaving ? withRoute(left, [...run.playthrough.moves, ...ahead.moves]) : left;
  const others = kept.filter((route) => !startsWith(playthrough.moves, route));
  return {
    ...rest,
    playthrough,
    ...(ahead === undefined || isLeaving || later.length === 0
      ? {}
      : { ahead: { ...ahead, moves: later } }),
    ...(others.length === 0 ? {} : { left: others }),
  };
}

/** The routes with one more; of two where one begins with the other, only the longer stays. */
function withRoute(routes: readonly Route[], route: Route): readonly Route[] {
  if (routes.some((other) => startsWith(other, route))) return routes;
  return [...routes.filter((other) => !startsWith(route, other)), route].slice(-MOST_LEFT);
}

/** Every way that was walked in a run: its own, as far as it ever went, then those that it left. */
export const routesOf = ({ playthrough, ahead, left = [] }: Run): readonly Route[] => [
  [...playthrough.moves, ...(ahead?.moves ?? [])],
  ...left,
];
