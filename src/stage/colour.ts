import { between } from "./motion";

/** Colours of the stage as numbers, `0xrrggbb`. */
export const COLOURS = {
  ink: 0x2a2233,
  paper: 0xfbf3e6,
  thread: 0xc8332b,
  light: 0xf58f77,
  faded: 0xd7a596,
} as const;

/** A colour a share (0 to 1) of the way from one to another. */
export function blend(from: number, to: number, share: number): number {
  const part = (shift: number) =>
    Math.round(between((from >> shift) & 255, (to >> shift) & 255, share)) << shift;
  return part(16) | part(8) | part(0);
}
