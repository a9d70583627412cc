import { clamp } from "./motion";

/** The stage's time: everything it shows is a function of it. All numbers are milliseconds. */
export interface Clock {
  /** Runs while frames are drawn. */
  readonly wall: number;
  /** Runs as well, but stands while a hold lasts. */
  readonly now: number;
  /** When the last hold began, in wall time; undefined before the first. */
  readonly heldAt?: number;
  /** Until when, in `now`, people breathe and the thread stirs. */
  readonly stirUntil: number;
  /** How much they do, 0 to 1: it swells and dies away, and is exactly 0 before the stage sleeps. */
  readonly stir: number;
}

/** How long a hold lasts. */
export const HOLD = 1200;
/** How long people breathe after a cue: about a breath. */
export const STIR = 3200;
/** How long breathing takes to begin or to end. */
const FADE = 1100;
/** The longest step: after a stutter things go on where they were and do not jump. */
const LONGEST_STEP = 120;

/** The clock at the start: nothing stirs. */
export const newClock = (): Clock => ({ wall: 0, now: 0, stirUntil: 0, stir: 0 });

/** How much of the hold is over, 0 to 1; 1 where nothing holds. */
export const heldShare = (clock: Clock): number =>
  clock.heldAt === undefined ? 1 : clamp((clock.wall - clock.heldAt) / HOLD, 0, 1);

/** The clock after a frame of `elapsed` milliseconds. */
export function tick(clock: Clock, elapsed: number): Clock {
  const step = clamp(elapsed, 0, LONGEST_STEP);
  const wall = clock.wall + step;
  if (heldShare(clock) < 1) return { ...clock, wall };
  const now = clock.now + step;
  const goal = now < clock.stirUntil ? 1 : 0;
  const change = step / FADE;
  return { ...clock, wall, now, stir: clamp(goal, clock.stir - change, clock.stir + change) };
}

/** The clock with a breath ahead: after a cue. */
export const stirred = (clock: Clock): Clock => ({ ...clock, stirUntil: clock.now + STIR });

/** The clock with nothing stirring, at once. */
export const calmed = (clock: Clock): Clock => ({ ...clock, stirUntil: 0, stir: 0 });

/** The clock at the start of a hold. */
export const held = (clock: Clock): Clock => ({ ...clock, heldAt: clock.wall });

/** Whether neither a hold nor a breath is under way. */
export const isClockStill = (clock: Clock): boolean =>
  heldShare(clock) === 1 && clock.stir === 0 && clock.now >= clock.stirUntil;
