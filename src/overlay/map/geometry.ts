import type { MapBand, MapSheet, MapSpot, MapStrand } from "../../core/map-sheet";

/** Which way the story runs: to the right on wide screens, down on narrow ones. */
export type Flow = "right" | "down";

/** A place of the drawing, in pixels at its natural size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a map lies at its natural size. */
export interface Geometry {
  readonly flow: Flow;
  readonly width: number;
  readonly height: number;
  readonly place: (spot: MapSpot) => Point;
}

/** Pixels from column to column, and from row to row: rows spread out where there is room. */
const STEP = {
  right: { along: 108, across: 58, most: 120 },
  down: { along: 92, across: 64, most: 64 },
} as const;
/** Room before the first column, behind the last, above for the acts' titles, and below. */
const EDGE = { start: 60, end: 64, head: 64, foot: 44 } as const;

/** Lays a sheet out for a flow, in the shape of its frame (height by width) where the story runs to the right. */
export function geometryOf({ columns, rows }: MapSheet, flow: Flow, shape = 0): Geometry {
  const { along, across: least, most } = STEP[flow];
  const length = EDGE.start + (columns - 1) * along + EDGE.end;
  const margin = (flow === "right" ? EDGE.head : EDGE.foot) + EDGE.foot;
  const room = flow === "right" ? length * shape : 0;
  const across = Math.max(least, Math.min(most, (room - margin) / Math.max(1, rows - 1)));
  const breadth = Math.max(room, margin + (rows - 1) * across);
  const head = (breadth - (rows - 1) * across + margin) / 2 - EDGE.foot;
  const place = ({ column, row }: MapSpot): Point => {
    const far = EDGE.start + column * along;
    const side = head + row * across;
    return flow === "right" ? { x: far, y: side } : { x: side, y: far };
  };
  return flow === "right"
    ? { flow, width: length, height: breadth, place }
    : { flow, width: breadth, height: length, place };
}

/** Where an act's band begins and how long it is, along the flow. */
export function bandSpan({ from, to }: MapBand, flow: Flow): { from: number; length: number } {
  const { along } = STEP[flow];
  const begin = from === 0 ? 0 : EDGE.start + (from - 0.5) * along;
  return { from: begin, length: EDGE.start + (to + 0.5) * along - begin };
}

/** A number between -1 and 1 that is always the same for the same seed: a hand that is not quite steady. */
const unsteady = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
};

const n = (value: number): string => `${Math.round(value * 10) / 10}`;

/** Pixels between the threads of one strand, and how far a hand strays. */
const APART = 8;
const STRAY = 1.6;

interface Sides {
  readonly flow: Flow;
  /** How far across the flow the middle of each part is bent. */
  readonly off: number;
  readonly seed: number;
}

/** A soft line through all points, level with the flow at each but its ends, where it leaves and comes in bent. */
function through(points: readonly Point[], { flow, off, seed }: Sides): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${n(point.x)} ${n(point.y)}`;
      const stray = STRAY * unsteady(seed * 31 + index * 7);
      const leaves = index === 1 ? off + stray : 0;
      const comes = index === points.length - 1 ? off - stray : 0;
      const control =
        flow === "right"
          ? `${n((before.x + point.x) / 2)} ${n(before.y + leaves)} ${n((before.x + point.x) / 2)} ${n(point.y + comes)}`
          : `${n(before.x + leaves)} ${n((before.y + point.y) / 2)} ${n(point.x + comes)} ${n((before.y + point.y) / 2)}`;
      return `C${control} ${n(point.x)} ${n(point.y)}`;
    })
    .join("");
}

/** A line that leads back, in a bow beside the way. */
function bow(from: Point, to: Point, { flow, off }: Sides): string {
  const side = 46 + off;
  return flow === "right"
    ? `M${n(from.x)} ${n(from.y)}C${n(from.x + 40)} ${n(from.y - side)} ${n(to.x - 40)} ${n(to.y - side)} ${n(to.x)} ${n(to.y)}`
    : `M${n(from.x)} ${n(from.y)}C${n(from.x - side)} ${n(from.y + 40)} ${n(to.x - side)} ${n(to.y - 40)} ${n(to.x)} ${n(to.y)}`;
}

/** One thread of a strand: a choice, by its place among those that lead the same way. */
export function threadPath(
  { marks }: MapSheet,
  { place, flow }: Geometry,
  { from, to, choices, bends }: MapStrand,
  index: number,
): string {
  const [one, other] = [marks[from], marks[to]];
  if (one === undefined || other === undefined) return "";
  const beside = index - (choices.length - 1) / 2;
  const off = beside * APART * (bends?.length === 0 ? 2.1 : 1.2);
  const sides = { flow, off, seed: from * 101 + to * 13 + index };
  if (bends === undefined) return bow(place(one), place(other), sides);
  const middle = bends.map((bend) => {
    const { x, y } = place(bend);
    const stray = beside * APART * 0.55 + STRAY * unsteady(sides.seed + bend.column);
    return flow === "right" ? { x, y: y + stray } : { x: x + stray, y };
  });
  return through([place(one), ...middle, place(other)], sides);
}

/** A circle drawn by hand: its end does not quite meet its beginning. */
export function ring({ x, y }: Point, radius: number, seed: number): string {
  const r = radius * (1 + 0.06 * unsteady(seed));
  const tilt = unsteady(seed + 1) * 1.4;
  return `M${n(x - r)} ${n(y + tilt)}A${n(r)} ${n(r * 0.95)} 0 1 1 ${n(x - r + 1.5)} ${n(y + tilt + 2.2)}`;
}

/** The edge of an act's band, drawn without a ruler, from top to bottom (or from left to right). */
export function edgePath({ flow, width, height }: Geometry, at: number, seed: number): string {
  const length = flow === "right" ? height : width;
  const parts = Math.max(2, Math.round(length / 130));
  const spots = Array.from({ length: parts + 1 }, (_, part) => {
    const far = (part / parts) * length;
    const side = at + 3 * unsteady(seed * 17 + part);
    return flow === "right" ? `${n(side)} ${n(far)}` : `${n(far)} ${n(side)}`;
  });
  return `M${spots.join("L")}`;
}
