import { encode } from "uqr";

/** A QR code to be drawn: how many modules wide and high it is, and the dark ones as one SVG path. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Modules left white around the code, so that a camera finds its edge. */
const QUIET = 4;

/** The dark runs of one row, each a rectangle. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true || row[x - 1] === true) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    path += `M${x} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** Draws a text as a QR code; throws a `RangeError` where it is longer than any code can carry. */
export function qrPathOf(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  return { size, path: data.map(runsOf).join("") };
}
