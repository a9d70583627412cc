import { describe, expect, test } from "vitest";
import { encodePng } from "../../src/build/art/png";
import { rasterise } from "../../src/build/art/raster";
import { pack } from "../../src/build/art/shelves";

const svg = (body: string, size = 40): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${body}</svg>`;

const redrawn = (png: Uint8Array, size: number) =>
  rasterise(
    svg(
      `<image width="${size}" height="${size}" href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`,
      size,
    ),
    1,
  );

const pixel = (bytes: Uint8Array, x: number, y: number, width: number) => [
  ...bytes.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe("a PNG with a palette", () => {
  test("keeps flat colours exact and the empty empty", () => {
    const image = rasterise(
      svg('<circle cx="20" cy="20" r="15" fill="#cf9c45" stroke="#2a2233" stroke-width="4"/>'),
      2,
    );
    const again = redrawn(encodePng(image), 80);
    expect(pixel(again.bytes, 40, 40, 80)).toEqual([0xcf, 0x9c, 0x45, 255]);
    expect(pixel(again.bytes, 10, 40, 80)).toEqual([0x2a, 0x22, 0x33, 255]);
    expect(pixel(again.bytes, 1, 1, 80)).toEqual([0, 0, 0, 0]);
  });

  test("comes near every shade where there are more than it can hold", () => {
    const image = rasterise(
      svg(
        '<linearGradient id="a"><stop stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient><rect width="400" height="400" fill="url(#a)"/>',
        400,
      ),
      1,
    );
    const again = redrawn(encodePng(image), 400);
    const gaps = image.bytes.map((byte, index) => Math.abs(byte - (again.bytes[index] ?? 0)));
    expect(Math.max(...gaps.slice(0, 1600))).toBeLessThan(16);
  });
});

describe("packing", () => {
  const sizes = Array.from({ length: 40 }, (_, index) => ({
    width: 30 + ((index * 37) % 90),
    height: 20 + ((index * 53) % 140),
  }));

  test("keeps things apart and on the sheet", () => {
    const { width, height, boxes } = pack(sizes, 1024);
    for (const [index, one] of boxes.entries()) {
      expect(one).toMatchObject(sizes[index] ?? {});
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        ).toBe(true);
    }
  });

  test("says so where things do not fit", () => {
    expect(() => pack(sizes, 128)).toThrow("40 drawings do not fit one sheet of 128 by 128.");
  });
});
