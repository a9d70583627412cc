import { Resvg } from "@resvg/resvg-js";

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const REACH = 8000;

/** The box around what SVG markup draws, in the markup's own units; throws for markup that draws nothing. */
export function boxOf(markup: string): Box {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${REACH}" height="${REACH}"><g transform="translate(${REACH / 2} ${REACH / 2})">${markup}</g></svg>`;
  const box = new Resvg(sheet).getBBox();
  if (box === undefined) throw new Error("A drawing is empty: it has no shape with a size.");
  return { x: box.x - REACH / 2, y: box.y - REACH / 2, width: box.width, height: box.height };
}

/** An image in memory: red, green, blue, alpha, a byte each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Draws a whole SVG document, `zoom` pixels to its unit; colours are premultiplied by alpha. */
export function rasterise(svg: string, zoom: number): Pixels {
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  return { width: image.width, height: image.height, bytes: image.pixels };
}
