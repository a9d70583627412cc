import type { Point } from "../../../core/art";
import { COAT, COAT_WB } from "./coat";
import { BOTH_FEET, LEANING } from "./seated";

/** How a body drawing of Open Peeps is used; all numbers in the drawing's own units (a person is 2890 tall). */
export interface BodyUse {
  /** Middle of the torso, where the thread ends. */
  readonly chest: Point;
  /** Height of the ground; where it is left out, the lowest point of the drawing. */
  readonly ground?: number;
  /** Needs a seat drawn under it. */
  readonly seated?: true;
  /** Enlarges bodies that were drawn smaller than the others, about the neck. */
  readonly enlarge?: number;
}

const chest = (x: number, y: number) => ({ chest: { x, y } });

/** Open Peeps' sitting bodies hover at different heights: `ground` is set so that all fit a seat of one height. */
const BODIES: Readonly<Record<string, BodyUse>> = {
  BlazerPantsBW: chest(440, 790),
  BlazerPantsWB: chest(440, 790),
  CrossedArmsBW: chest(420, 700),
  CrossedArmsWB: chest(420, 700),
  [COAT]: chest(490, 790),
  [COAT_WB]: chest(490, 790),
  EasingBW: chest(430, 790),
  EasingWB: chest(430, 790),
  PointingFingerBW: { ...chest(400, 790), enlarge: 1.08 },
  PointingFingerWB: { ...chest(400, 790), enlarge: 1.08 },
  PolkaDots: chest(450, 790),
  RestingBW: chest(440, 790),
  RestingWB: chest(440, 790),
  RoboDanceBW: chest(400, 790),
  RoboDanceWB: chest(400, 790),
  RoboDanceOutline: chest(400, 790),
  ShirtPantsBW: chest(440, 790),
  ShirtPantsWB: chest(440, 790),
  WalkingBW: chest(430, 790),
  WalkingWB: chest(430, 790),
  WalkingFilled: chest(430, 790),
  ClosedLegBW: chest(380, 760),
  ClosedLegWB: chest(380, 760),
  CrossedLegs: { ...chest(400, 720), ground: 2190, seated: true },
  [BOTH_FEET]: { ...chest(400, 720), ground: 2190, seated: true },
  [LEANING]: { ...chest(357, 711), ground: 2135, seated: true },
  HandsBackBW: chest(430, 760),
  HandsBackWB: chest(430, 760),
  OneLegUpBW: chest(400, 740),
  OneLegUpWB: chest(400, 740),
};

/** What is known of a body drawing; throws in words for people for a drawing that nobody has measured. */
export function bodyUse(name: string): BodyUse {
  const use = Object.hasOwn(BODIES, name) ? BODIES[name] : undefined;
  if (use === undefined)
    throw new Error(
      `stories/cast.json: the body drawing "${name}" is not measured. Take one of: ${Object.keys(BODIES).join(", ")}; or add its chest to src/build/art/people/bodies.ts.`,
    );
  return use;
}
