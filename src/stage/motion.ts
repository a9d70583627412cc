/** A number on its way from one value to another; times in milliseconds of stage time. */
export interface Glide {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

/** Keeps a number within bounds. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The number that lies a share (0 to 1) of the way between two others. */
export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share;

/** A slow start and a slow end: 0 to 1 over 0 to 1, and flat beyond. */
export function ease(share: number): number {
  const s = clamp(share, 0, 1);
  return s * s * (3 - 2 * s);
}

/** Rises from 0 to 1 in the middle and falls back to 0, softly, over 0 to 1. */
export const swell = (share: number): number => Math.sin(Math.PI * clamp(share, 0, 1)) ** 2;

/** A number at rest. */
export const still = (value: number): Glide => ({ from: value, to: value, start: 0, length: 0 });

/** Whether a glide has arrived. */
export const arrived = (glide: Glide, now: number): boolean => now >= glide.start + glide.length;

/** A glide's value at a time. */
export const valueAt = (glide: Glide, now: number): number =>
  arrived(glide, now)
    ? glide.to
    : between(glide.from, glide.to, ease((now - glide.start) / glide.length));

/** A glide that goes on from where this one is now, to another value, in `length` milliseconds. */
export const glideTo = (glide: Glide, to: number, now: number, length: number): Glide =>
  length <= 0 ? still(to) : { from: valueAt(glide, now), to, start: now, length };
