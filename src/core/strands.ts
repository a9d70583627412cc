import type { Direction } from "./choice";
import type { Turn } from "./turns";

/** Where both strands are at one turn: 0 is as far as they go, 1 is where they touch. */
export interface StrandPoint {
  readonly turn: Turn;
  readonly you: number;
  readonly they: number;
  /** Both turned toward: something true was said and answered. */
  readonly touch: boolean;
}

/** Where both strands begin. */
export const STRAND_START = 0.4;

const NEAREST = 0.85;
/** Where two strands that touched go on from: a little apart, and nearer than they began. */
const AFTER_TOUCH = 0.7;

const PULL: Readonly<Record<Direction | "none", number>> = {
  toward: 0.4,
  away: 0.32,
  own: 0.08,
  none: 0.08,
};

const GOAL: Readonly<Record<Direction | "none", number>> = {
  toward: NEAREST,
  away: 0,
  own: STRAND_START,
  none: STRAND_START,
};

/** One step, a part of the way that is left, so that nothing rises or falls for ever. */
function moved(near: number, direction: Direction | "none"): number {
  return near + (GOAL[direction] - near) * PULL[direction];
}

const turned = (turn: Turn): Direction | "none" => turn.choice.turning?.direction ?? "none";

/** The other's answers at one turn, as one direction: their last word counts. */
const answer = (turn: Turn): Direction | "none" => turn.replies.at(-1)?.direction ?? "none";

/** The two strands of a playthrough, one point for every turn. */
export function strandsOf(turns: readonly Turn[]): readonly StrandPoint[] {
  let you = STRAND_START;
  let they = STRAND_START;
  return turns.map((turn) => {
    const touch = turned(turn) === "toward" && answer(turn) === "toward";
    you = Math.max(moved(you, turned(turn)), touch ? AFTER_TOUCH : 0);
    they = Math.max(moved(they, answer(turn)), touch ? AFTER_TOUCH : 0);
    return { turn, you: touch ? 1 : you, they: touch ? 1 : they, touch };
  });
}
