import { expect, test } from "vitest";
import { drawFigure, SCALE } from "../../src/build/art/people/sprites";
import { rasterise } from "../../src/build/art/raster";
import { smallCast } from "./art-support";

const COLOUR = "#cf9c45";
const CHAIRS = ["CrossedLegs", "BothFeet", "BothFeetLeaning"];

const figure = drawFigure("mo", "mo", { hair: "Short" }, COLOUR, {
  ...smallCast,
  poses: Object.fromEntries(CHAIRS.map((drawing) => [drawing, drawing])),
});

function bodyOf(drawing: string) {
  const art = figure.figure.bodies[drawing];
  const sprite = figure.sprites.find(({ frame }) => frame === art?.frame);
  if (art === undefined || sprite === undefined) throw new Error(`${drawing} is not drawn.`);
  const { box, markup } = sprite;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}"><g transform="translate(${-box.x} ${-box.y}) scale(${SCALE})">${markup}</g></svg>`;
  const image = rasterise(svg, 1);
  const at = (x: number, y: number) => {
    const from = (Math.round(y) * image.width + Math.round(x)) * 4;
    return [...image.bytes.subarray(from, from + 4)];
  };
  return { art, at };
}

test.each(CHAIRS)("%s has a neck under every head, and feet on the floor", (drawing) => {
  const { art, at } = bodyOf(drawing);
  expect(at(art.neck.x, art.neck.y)).toEqual([0xcf, 0x9c, 0x45, 255]);
  expect(at(art.chest.x, art.chest.y)[3]).toBe(255);
  const row = Array.from({ length: 260 }, (_, x) => at(art.ground.x + x, art.ground.y - 6)[3]);
  expect(row).toContain(255);
});

test.each(CHAIRS)("%s rests on a seat of 150 to 168 units", (drawing) => {
  const { art, at } = bodyOf(drawing);
  const under = (height: number) => at(art.ground.x - 20, art.ground.y - height)[3];
  expect(art.seated).toBe(true);
  expect(under(168)).toBe(255);
  expect(under(150)).toBe(0);
});
