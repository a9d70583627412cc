import type { Bond } from "../../core/bond";

/** A piece of a thread from one choice to the next: SVG path data, one path or several fine ones. */
export interface ThreadPiece {
  readonly bond: Bond;
  readonly paths: readonly string[];
}

/** Where the marks of one thread lie and how it runs, in a square of 100 by 100 that is stretched to its frame. */
export interface ThreadLayout {
  readonly y: number;
  readonly pieces: readonly ThreadPiece[];
  /** Where the choices lie, from left to right: the first is where both part. */
  readonly xs: readonly number[];
}

/** Both threads of a comparison. */
export interface ThreadsLayout {
  /** How many turns wide it is. */
  readonly units: number;
  /** The one thread before they part. */
  readonly lead: ThreadPiece;
  readonly fork: readonly [x: number, y: number];
  readonly upper: ThreadLayout;
  readonly lower: ThreadLayout;
}

const MIDDLE = 50;
const UPPER = 24;
const LOWER = 76;
/** How far a thread swings from its own height between two marks. */
const SWAY = 4;
/** Heights of the fibres of a frayed thread, beside its own. */
const FIBRES = [-7, -1.5, 6] as const;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A soft line between two spots, that swings by `sway` half-way. */
function swung(
  from: readonly [number, number],
  to: readonly [number, number],
  sway: number,
): string {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const third = (x1 - x0) / 3;
  return `M${round(x0)} ${round(y0)}C${round(x0 + third)} ${round(y0 + sway)} ${round(x1 - third)} ${round(y1 + sway)} ${round(x1)} ${round(y1)}`;
}

function piece(
  bond: Bond,
  from: readonly [number, number],
  to: readonly [number, number],
  sway: number,
): ThreadPiece {
  const ways = bond === "frayed" ? FIBRES.map((fibre) => fibre + sway / 2) : [sway];
  return { bond, paths: ways.map((way) => swung(from, to, way)) };
}

function laneOf(
  bonds: readonly Bond[],
  y: number,
  fork: readonly [number, number],
  step: number,
): ThreadLayout {
  // The first bond is the one that both share; each later one is what a choice came to.
  const xs = bonds.map((_, index) => round(fork[0] + index * step));
  const pieces = bonds.slice(1).map((bond, index) => {
    const from = index === 0 ? fork : ([xs[index] ?? 0, y] as const);
    return piece(bond, from, [xs[index + 1] ?? 0, y], index % 2 === 0 ? SWAY : -SWAY);
  });
  return { y, xs, pieces };
}

/**
 * Lays two threads out from where they part. Each takes the bond where they part, then one for every turn: how a
 * thread looks tells the bond, never how high it runs.
 */
export function threadsOf(one: readonly Bond[], other: readonly Bond[]): ThreadsLayout {
  // One unit of shared thread before the fork, and half a unit of room behind the last mark.
  const units = Math.max(one.length, other.length, 2) + 0.5;
  const step = 100 / units;
  const fork = [round(step), MIDDLE] as const;
  return {
    units,
    fork,
    lead: piece(one[0] ?? "holding", [0, MIDDLE], fork, -SWAY),
    upper: laneOf(one, UPPER, fork, step),
    lower: laneOf(other, LOWER, fork, step),
  };
}
