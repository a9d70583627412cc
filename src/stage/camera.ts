import { between, clamp } from "./motion";
import { OUTERMOST, REACH, WORLD } from "./world";

/** A stage's size in CSS pixels and how many canvas pixels make one of them. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** What the camera sees: zoom in canvas pixels a world unit, and the world's part within the stage. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How much the spots draw together so that the outermost people are whole (1: not at all). */
  readonly squeeze: number;
  /** How much thicker thin lines are drawn so that they can be seen on a small stage (1: not at all). */
  readonly weight: number;
}

/** Canvas pixels a CSS pixel: the screen's own up to 2, beyond which nobody sees the difference. */
export const densityOf = (devicePixelRatio: number): number =>
  clamp(Number.isFinite(devicePixelRatio) ? devicePixelRatio : 1, 1, 2);

/** The narrowest part of the world that is ever shown: on slimmer stages the picture gets bands. */
const NARROWEST = 820;
/** The height on which the camera rests when a wide stage crops the picture: people, not ceiling. */
const EYE_LINE = 520;

const PLACE_STEPS = [0.4, 0.55, 0.75, 1, 1.35, 1.8, 2.4] as const;

/** Fits the world to a stage: it covers, full height as far as it can, centred, its sides cropped. */
export function fit(size: StageSize): View {
  const width = Math.max(1, size.width) * size.density;
  const height = Math.max(1, size.height) * size.density;
  const zoom = Math.max(width / WORLD.width, Math.min(height / WORLD.height, width / NARROWEST));
  const across = width / zoom;
  const down = height / zoom;
  const top =
    down > WORLD.height
      ? (WORLD.height - down) / 2
      : clamp(EYE_LINE - down / 2, 0, WORLD.height - down);
  const css = zoom / size.density;
  return {
    zoom,
    left: WORLD.middle - across / 2,
    right: WORLD.middle + across / 2,
    top,
    bottom: top + down,
    squeeze: clamp((across / 2 - REACH) / OUTERMOST, 0.4, 1),
    weight: between(2, 1, clamp((css - 0.3) / 0.4, 0, 1)),
  };
}

/** The atlas density that is sharp at this zoom: 1 frame pixel a unit serves up to a little over 1. */
export const atlasDensity = (view: View): 1 | 2 => (view.zoom > 1.1 ? 2 : 1);

/**
 * Pixels a unit at which drawings are rasterised for this zoom: the next step of a coarse ladder, so that
 * a drag of the window's edge redraws them now and then and not each frame.
 */
export const placeDensity = (view: View): number =>
  PLACE_STEPS.find((step) => step >= view.zoom) ?? 2.4;
