import type { Point } from "../core/art";
import type { Side } from "../core/picture";
import type { View } from "./camera";
import { between, clamp } from "./motion";
import type { ThreadEnds } from "./play";
import { nearestSide, REACH } from "./world";

/** How low the thread leaves the picture when the other is elsewhere: along the floor. */
const LOW = 845;

/** How far a chest is out of the picture, from 0, inside, to 1, out of sight with all of the body. */
const outside = (chest: Point, view: View): number =>
  clamp(Math.max(view.left - chest.x, chest.x - view.right) / REACH, 0, 1);

const sunk = (chest: Point, view: View): Point => ({
  x: chest.x,
  y: between(chest.y, LOW, outside(chest, view)),
});

const edge = (chest: Point, view: View, side: Side | undefined): Point => ({
  x: (side ?? nearestSide(chest.x)) === "left" ? view.left - REACH : view.right + REACH,
  y: LOW,
});

/**
 * Where the thread runs between the chests of the two it joins: from the first to the second, or from the
 * only one here low out of the picture, on `side` or by itself on the nearest. Undefined: no thread. An end
 * sinks while its body goes out of sight, so that nothing jumps when it is gone.
 */
export function endsOf(
  first: Point | undefined,
  second: Point | undefined,
  view: View,
  side?: Side,
): ThreadEnds | undefined {
  if (first !== undefined && second !== undefined)
    return {
      from: sunk(first, view),
      to: sunk(second, view),
      trail: outside(second, view) - outside(first, view),
    };
  if (first !== undefined) return { from: first, to: edge(first, view, side), trail: 1 };
  if (second !== undefined) return { from: edge(second, view, side), to: second, trail: -1 };
  return undefined;
}
