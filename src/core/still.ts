import type { Point } from "./art";

/** One person on a still; all numbers in units of `STILL`. */
export interface StillPerson {
  /** Address of a PNG, the person already turned to the other. */
  readonly image: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the thread ends. */
  readonly chest: Point;
}

/** A still of a story for its card: its place in its light, and its two people, the player first and on the left. */
export interface Still {
  /** Address of an SVG that fills `STILL`. */
  readonly place: string;
  readonly people: readonly [StillPerson, StillPerson];
}

/** The size of a still, in units: that of every drawn place. */
export const STILL = { width: 1600, height: 1000 } as const;
