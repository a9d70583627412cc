import type { Box } from "./raster";

/** Something to be packed. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where things lie on a sheet, in the order in which they came. */
export interface Packed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

interface Shelf {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const gap = 2;

function shelve(sizes: readonly Size[], width: number): Packed {
  const boxes: Box[] = sizes.map((size) => ({ x: 0, y: 0, ...size }));
  const order = sizes.map((size, index) => ({ size, index }));
  order.sort((a, b) => b.size.height - a.size.height);
  let shelf: Shelf = { x: gap, y: gap, height: 0 };
  for (const { size, index } of order) {
    if (shelf.x + size.width + gap > width)
      shelf = { x: gap, y: shelf.y + shelf.height + gap, height: 0 };
    boxes[index] = { x: shelf.x, y: shelf.y, width: size.width, height: size.height };
    shelf = {
      ...shelf,
      x: shelf.x + size.width + gap,
      height: Math.max(shelf.height, size.height),
    };
  }
  return { width, height: shelf.y + shelf.height + gap, boxes };
}

/**
 * Packs things onto a sheet, tallest first, row by row, at the width (in steps of 64) that wastes least.
 * Throws in words where they do not fit `limit` a side.
 */
export function pack(sizes: readonly Size[], limit: number): Packed {
  const widest = Math.max(...sizes.map((size) => size.width)) + 2 * gap;
  const widths = Array.from({ length: Math.floor(limit / 64) }, (_, step) => (step + 1) * 64);
  const sheets = widths
    .filter((width) => width >= widest)
    .map((width) => shelve(sizes, width))
    .filter((sheet) => sheet.height <= limit);
  const [first, ...others] = sheets;
  if (first === undefined)
    throw new Error(
      `${sizes.length} drawings do not fit one sheet of ${limit} by ${limit}. Name fewer body drawings in stories/cast.json.`,
    );
  return others.reduce(
    (best, sheet) => (sheet.width * sheet.height < best.width * best.height ? sheet : best),
    first,
  );
}
