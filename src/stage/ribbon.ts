import type { Point } from "../core/art";

/** A point of a line with half of the line's width there, in units. */
export interface Station extends Point {
  readonly half: number;
}

/** One drawn line: its stations in order, a colour `0xrrggbb`, an opacity from 0 to 1. */
export interface Strand {
  readonly stations: readonly Station[];
  readonly colour: number;
  readonly alpha: number;
}

/** The unit vector that stands at a right angle on a line at its station `index`. */
function normalAt(line: readonly Point[], index: number): Point {
  const before = line[Math.max(0, index - 1)];
  const after = line[Math.min(line.length - 1, index + 1)];
  if (before === undefined || after === undefined) return { x: 0, y: 1 };
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: -dy / length, y: dx / length };
}

/** The closed outline of a line of changing width: along one side and back along the other. */
export function outline(stations: readonly Station[]): readonly Point[] {
  const side = (sign: number) =>
    stations.map((station, index) => {
      const normal = normalAt(stations, index);
      const reach = sign * station.half;
      return { x: station.x + normal.x * reach, y: station.y + normal.y * reach };
    });
  return [...side(1), ...side(-1).reverse()];
}
