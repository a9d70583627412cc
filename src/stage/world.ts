import type { Figure, Side, Spot } from "../core/picture";

/** The world in which places are drawn, in units; everybody stands on `ground`. */
export const WORLD = { width: 1600, height: 1000, middle: 800, ground: 860 } as const;

/** Half the width that a standing person takes, with elbows. */
export const REACH = 130;

/** The same of somebody in an armchair, with its back. */
export const SEAT_REACH = 178;

const SPOT_X: Readonly<Record<Spot, number>> = {
  "far-left": 370,
  left: 520,
  "near-left": 645,
  "near-right": 955,
  right: 1080,
  "far-right": 1230,
};

/** How far the outermost spot lies from the middle. */
export const OUTERMOST = WORLD.middle - SPOT_X["far-left"];

/** Where a spot lies across the world; `squeeze` under 1 draws all spots together on a narrow stage. */
export const spotX = (spot: Spot, squeeze = 1): number =>
  WORLD.middle + (SPOT_X[spot] - WORLD.middle) * squeeze;

/** Which side of the world is nearer to a point across it. */
export const nearestSide = (x: number): Side => (x < WORLD.middle ? "left" : "right");

/** The two whose story it is. */
export type Pair = readonly [string, string];

const partnerOf = (person: string, [one, two]: Pair): string | undefined =>
  person === one ? two : person === two ? one : undefined;

/**
 * The person whom a figure faces or turns from: of a pair each other, else the nearest of the others, the
 * first of two at the same distance. Undefined for somebody alone.
 */
export function otherOf(
  figure: Figure,
  figures: readonly Figure[],
  pair?: Pair,
): Figure | undefined {
  const partner = pair && partnerOf(figure.person, pair);
  const distance = (other: Figure) =>
    other.person === partner ? -1 : Math.abs(spotX(other.spot) - spotX(figure.spot));
  return figures
    .filter((other) => other.person !== figure.person)
    .reduce<Figure | undefined>(
      (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
      undefined,
    );
}

/**
 * Whether a figure's drawing, which looks to the right, is mirrored to look to the left: toward the
 * other (alone: toward the middle) when facing, away when turned.
 */
export function isMirrored(figure: Figure, figures: readonly Figure[], pair?: Pair): boolean {
  const other = otherOf(figure, figures, pair);
  const target = other === undefined ? WORLD.middle : spotX(other.spot);
  const x = spotX(figure.spot);
  const toTheLeft = target === x ? nearestSide(x) === "right" : target < x;
  return figure.facing === "facing" ? toTheLeft : !toTheLeft;
}
