import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { SPOTS } from "../../src/core/picture";
import { atlasDensity, densityOf, fit, placeDensity } from "../../src/stage/camera";
import { REACH, spotX, WORLD } from "../../src/stage/world";

const stage = (width: number, height: number, density = 1) => fit({ width, height, density });

describe("fit", () => {
  test("shows the full height, centred, and crops the sides", () => {
    const view = stage(840, 720);
    expect([view.top, view.bottom]).toEqual([0, WORLD.height]);
    expect((view.left + view.right) / 2).toBeCloseTo(WORLD.middle);
    expect(view.left).toBeGreaterThan(0);
  });

  test("covers a stage that is wider than the world, with heads in the picture", () => {
    const view = stage(1600, 760);
    expect([view.left, view.right]).toEqual([0, WORLD.width]);
    expect(view.top).toBeLessThan(WORLD.ground - 650);
    expect(view.bottom).toBeGreaterThan(WORLD.ground);
  });

  test("never crops anybody at the sides, and never stretches", () => {
    const side = integer({ min: 200, max: 3000 });
    assert(
      property(side, side, (width, height) => {
        const view = stage(width, height);
        const xs = SPOTS.map((spot) => spotX(spot, view.squeeze));
        expect(Math.min(...xs) - REACH).toBeGreaterThanOrEqual(view.left - 1);
        expect(Math.max(...xs) + REACH).toBeLessThanOrEqual(view.right + 1);
        expect((view.right - view.left) * view.zoom).toBeCloseTo(width);
        expect((view.bottom - view.top) * view.zoom).toBeCloseTo(height);
      }),
    );
  });

  test("a denser screen shows the same part of the world with more pixels", () => {
    const [plain, dense] = [stage(390, 380, 1), stage(390, 380, 2)];
    expect(dense.zoom).toBeCloseTo(2 * plain.zoom);
    expect({ ...dense, zoom: 0 }).toEqual({ ...plain, zoom: 0 });
  });

  test("thin lines are thicker on a phone than on a desk", () => {
    expect(stage(390, 380).weight).toBeGreaterThan(stage(840, 720).weight);
    expect(stage(1340, 1080).weight).toBe(1);
  });
});

describe("densities", () => {
  test("a screen counts up to two pixels a pixel, and a strange one as one", () => {
    expect([1, 1.5, 3, 0.5, Number.NaN].map(densityOf)).toEqual([1, 1.5, 2, 1, 1]);
  });

  test("the atlas is the dense one only where the plain one would blur", () => {
    expect(atlasDensity(stage(840, 720))).toBe(1);
    expect(atlasDensity(stage(840, 720, 2))).toBe(2);
  });

  test("places are rasterised at least as densely as they are shown, within reason", () => {
    assert(
      property(integer({ min: 200, max: 2160 }), (height) => {
        const view = stage(height * 1.2, height);
        expect(placeDensity(view)).toBeGreaterThanOrEqual(Math.min(view.zoom, 2.4));
      }),
    );
  });
});
