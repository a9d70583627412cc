import type { Point } from "../core/art";
import type { Station, Strand } from "./ribbon";
import { type ThreadMoment, threadPoint } from "./thread-line";

/** Evenly scattered numbers from 0 to 1: the same for the same index, so that a still stays a still. */
const scatter = (index: number, salt: number): number => (index * 0.618034 + salt * 0.377) % 1;

const STEPS = 14;

/** One loose fibre: it leaves the thread along its line, bows away and ends in the air, or loops back. */
function fibre(
  moment: ThreadMoment,
  index: number,
  at: number,
  length: number,
): readonly Station[] {
  const reach = (44 + 40 * scatter(index, 1)) * (scatter(index, 4) < 0.5 ? 1 : -1);
  const lift = (13 + 15 * scatter(index, 2)) * (index % 2 === 0 ? 1 : -1);
  const loops = index % 3 === 2;
  const sway = moment.stir * 3 * Math.sin(moment.seconds * 2.6 + index);
  return Array.from({ length: STEPS + 1 }, (_, step): Station => {
    const u = step / STEPS;
    const root: Point = threadPoint(
      moment,
      Math.min(0.97, Math.max(0.03, at + (reach * u) / length)),
    );
    const bow = loops ? Math.sin(Math.PI * u) ** 0.8 : u * u * (1.5 - 0.75 * u);
    const curl = loops ? 0 : -reach * 0.3 * u ** 3;
    return {
      x: root.x + curl,
      y: root.y + (lift + sway) * bow,
      half: moment.weight * Math.min(1, 0.3 + u * 5) * (loops ? 0.95 : 1.15 - 0.8 * u),
    };
  });
}

/** The loose fibres of a fraying thread: the more it frays and the longer it is, the more of them. */
export function fibres(moment: ThreadMoment, colour: number): readonly Strand[] {
  const { from, to, look } = moment;
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const count = look.fray < 0.05 ? 0 : Math.max(2, Math.round((length / 52) * look.fray));
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 0.3 + 0.4 * scatter(index, 3)) / count;
    return {
      stations: fibre(moment, index, 0.1 + at * 0.76, length),
      colour,
      alpha: 0.92 * Math.min(1, look.fray * 2) * (1 - 0.6 * moment.dim),
    };
  });
}
