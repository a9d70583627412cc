import { encodePng } from "../png";
import { rasterise } from "../raster";
import { pack } from "../shelves";
import { SCALE, type Sprite } from "./sprites";

/** One sheet of people, ready to be written to files. */
export interface Atlas {
  readonly density: 1 | 2;
  readonly png: Uint8Array;
  /** Phaser's JSON of frames, by name ("JSON hash"). */
  readonly frames: string;
}

/** The longest side of a texture that every phone takes, at density 2. */
const LIMIT = 2048;

interface Placed {
  readonly sprite: Sprite;
  readonly x: number;
  readonly y: number;
}

const drawn = ({ sprite: { markup, box }, x, y }: Placed): string =>
  `<g transform="translate(${x - box.x} ${y - box.y}) scale(${SCALE})">${markup}</g>`;

function frameOf({ sprite, x, y }: Placed, density: number) {
  const w = sprite.box.width * density;
  const h = sprite.box.height * density;
  return {
    frame: { x: x * density, y: y * density, w, h },
    rotated: false,
    trimmed: false,
    spriteSourceSize: { x: 0, y: 0, w, h },
    sourceSize: { w, h },
  };
}

/** Draws sprites onto one sheet at both densities; `image` names the PNG inside the JSON. */
export function drawAtlases(sprites: readonly Sprite[], image: string): readonly Atlas[] {
  const { width, height, boxes } = pack(
    sprites.map((sprite) => sprite.box),
    LIMIT,
  );
  const placed = sprites.map((sprite, index) => ({
    sprite,
    x: boxes[index]?.x ?? 0,
    y: boxes[index]?.y ?? 0,
  }));
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${placed.map(drawn).join("")}</svg>`;
  return ([1, 2] as const).map((density) => ({
    density,
    png: encodePng(rasterise(sheet, density)),
    frames: JSON.stringify({
      frames: Object.fromEntries(placed.map((one) => [one.sprite.frame, frameOf(one, density)])),
      meta: {
        image: `${image}@${density}.png`,
        format: "RGBA8888",
        size: { w: width * density, h: height * density },
        scale: "1",
      },
    }),
  }));
}
