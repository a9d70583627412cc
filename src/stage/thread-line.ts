import type { Point } from "../core/art";
import type { Bond } from "../core/bond";
import { between, clamp, ease } from "./motion";

/** How a bond makes the thread look; every number blends into the next bond's. */
export interface ThreadLook {
  /** Thickness of the whole thread, in units. */
  readonly width: number;
  /** From 0, full red, to 1, quite faded. */
  readonly pale: number;
  /** How deep it hangs, as a share of its length. */
  readonly slack: number;
  /** How far it wanders up and down, in units: a tired thread does not hold its line. */
  readonly limp: number;
  /** From 0, whole, to 1: strands come apart and fibres stand off. */
  readonly fray: number;
  /** The warmth around it, from 0 to 1. */
  readonly glow: number;
}

const LOOKS: Readonly<Record<Bond, ThreadLook>> = {
  close: { width: 8, pale: 0, slack: 0.1, limp: 0, fray: 0, glow: 1 },
  warm: { width: 5.6, pale: 0, slack: 0.09, limp: 2, fray: 0, glow: 0.35 },
  holding: { width: 3.6, pale: 0.05, slack: 0.08, limp: 4, fray: 0, glow: 0 },
  thin: { width: 2.7, pale: 0.26, slack: 0.1, limp: 10, fray: 0.32, glow: 0 },
  frayed: { width: 3.7, pale: 0.3, slack: 0.12, limp: 17, fray: 1, glow: 0 },
};

/** How the thread looks at a bond. */
export const threadLook = (bond: Bond): ThreadLook => LOOKS[bond];

/** A look a share (0 to 1) of the way from one to another. */
export const blendLooks = (a: ThreadLook, b: ThreadLook, share: number): ThreadLook => ({
  width: between(a.width, b.width, share),
  pale: between(a.pale, b.pale, share),
  slack: between(a.slack, b.slack, share),
  limp: between(a.limp, b.limp, share),
  fray: between(a.fray, b.fray, share),
  glow: between(a.glow, b.glow, share),
});

/** Everything that decides how the thread is drawn at one moment. */
export interface ThreadMoment {
  /** Its two ends, in world units. */
  readonly from: Point;
  readonly to: Point;
  readonly look: ThreadLook;
  /** How much it stirs, 0 to 1, and where in its swing it is, in seconds. */
  readonly stir: number;
  readonly seconds: number;
  /** Where a pulse is on its way from `from` (0) to `to` (1). */
  readonly pulse?: number;
  /** How far it is dimmed, 0 to 1. */
  readonly dim: number;
  /** How far it is laid down on the floor, 0 to 1. */
  readonly laid: number;
  /** The height of the floor in front of people's feet. */
  readonly floor: number;
  /** How much thicker lines are drawn on a small stage. */
  readonly weight: number;
  /** From 0 to 1 as the `to` end goes out of the picture, to -1 as the `from` end does. */
  readonly trail: number;
}

const WAVE = 330;

function hanging(moment: ThreadMoment, share: number): Point {
  const { from, to, look, stir, seconds } = moment;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const belly = Math.sin(Math.PI * share);
  const sag = look.slack * Math.min(length, 620) * 4 * share * (1 - share);
  const turns = (length / WAVE) * 2 * Math.PI;
  const wander = look.limp * Math.sin(share * turns + 0.6) * belly;
  const sway = stir * 7 * Math.sin(share * 6 - seconds * 2.2) * belly;
  return {
    x: between(from.x, to.x, share),
    y: between(from.y, to.y, share) + sag + wander + sway,
  };
}

const bezier = (a: number, b: number, c: number, d: number, t: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

/** Where the other is elsewhere it falls along the body and trails low out of the picture. */
function trailing(moment: ThreadMoment, share: number): Point {
  const [near, far] = moment.trail > 0 ? [moment.from, moment.to] : [moment.to, moment.from];
  const t = moment.trail > 0 ? share : 1 - share;
  const way = far.x - near.x;
  const wander = moment.look.limp * Math.sin(t * 9) * Math.sin(Math.PI * t) * 0.6;
  const sway = moment.stir * 5 * Math.sin(t * 5 - moment.seconds * 2.2) * Math.sin(Math.PI * t);
  return {
    x: bezier(near.x, near.x + way * 0.04, near.x + way * 0.22, far.x, t) + sway,
    y: bezier(near.y, near.y + (far.y - near.y) * 0.75, far.y + 34, far.y, t) + wander,
  };
}

const LOOP = { at: 0.43, span: 0.34, wide: 66, deep: 20 } as const;

/** On the floor it lies slack between the feet, in slow bends around one loop. */
function lying(moment: ThreadMoment, share: number): Point {
  const { from, to, floor } = moment;
  const inset = clamp((to.x - from.x) * 0.04, -30, 30);
  const turn = 2 * Math.PI * ease((share - LOOP.at) / LOOP.span + 0.5);
  const bend = Math.sin(share * 8.2 + 0.6) * 13 + Math.sin(share * 3.4) * 8;
  return {
    x: between(from.x + inset, to.x - inset, share) + LOOP.wide * Math.sin(turn),
    y: floor + bend - LOOP.deep * (1 - Math.cos(turn)),
  };
}

const mid = (a: Point, b: Point, share: number): Point =>
  share === 0 ? a : { x: between(a.x, b.x, share), y: between(a.y, b.y, share) };

/** A point of the thread's line, `share` (0 to 1) of the way along it. */
export function threadPoint(moment: ThreadMoment, share: number): Point {
  const { trail, laid } = moment;
  const up = hanging(moment, share);
  const out = trail === 0 ? up : mid(up, trailing(moment, share), Math.abs(trail));
  return laid === 0 ? out : mid(out, lying(moment, share), laid);
}
