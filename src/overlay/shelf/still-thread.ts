import type { Point } from "../../core/art";
import type { Still } from "../../core/still";

type Curve = readonly [from: Point, near: Point, far: Point, to: Point];

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A cubic curve parted at `share` of it. */
function parted([a, b, c, d]: Curve, share: number): readonly [Curve, Curve] {
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)];
  const middle = between(abc, bcd, share);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const round = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

const path = ([from, near, far, to]: Curve): string =>
  `M${round(from)}C${round(near)} ${round(far)} ${round(to)}`;

/** A dot: a path so short that only its round cap is seen, which keeps one size at any size of the card. */
const dot = ({ x, y }: Point): string => `M${round({ x, y })}h.1`;

/** The thread of a still as SVG paths, in units of `STILL`. */
export interface StillThread {
  /** As far as the player has come; undefined before the first step. */
  readonly walked?: string;
  /** What is ahead; undefined at the end. */
  readonly ahead?: string;
  /** Its end on the player, and on the other. */
  readonly near: string;
  readonly far: string;
}

/** How far the thread hangs below each chest, as a share of its length. */
const HANG = { near: 0.44, far: 0.1 } as const;

/** Hangs the thread from chest to chest, followed up to `position` (0 to 1). */
export function stillThread({ people }: Still, position: number): StillThread {
  const [{ chest: from }, { chest: to }] = people;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const under = (share: number, hang: number): Point => {
    const { x, y } = between(from, to, share);
    return { x, y: y + length * hang };
  };
  const whole: Curve = [from, under(0.3, HANG.near), under(0.68, HANG.far), to];
  const [walked, ahead] = parted(whole, position);
  return {
    ...(position > 0 ? { walked: path(walked) } : {}),
    ...(position < 1 ? { ahead: path(ahead) } : {}),
    near: dot(from),
    far: dot(to),
  };
}
