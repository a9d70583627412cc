import type { Point } from "../../../core/art";
import type { Cast, Person } from "../../../core/cast";
import { encodePng } from "../png";
import { type Box, rasterise } from "../raster";
import { drawFigure, faceSprite, SCALE, type Sprite } from "./sprites";

/** Which way a person on a still looks. */
export type Side = "left" | "right";

/** A standing person in one piece, at 1 pixel a unit. */
export interface StillDrawing {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the person stands, and where the thread ends, from the drawing's top left corner. */
  readonly ground: Point;
  readonly chest: Point;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function sheet(sprites: readonly Sprite[], box: Box, looks: Side): string {
  const turn = looks === "left" ? `translate(${box.width} 0) scale(-1 1)` : "";
  const drawing = sprites.map(({ markup }) => markup).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}"><g transform="${turn} translate(${-box.x} ${-box.y}) scale(${SCALE})">${drawing}</g></svg>`;
}

/**
 * Draws a member of the cast standing, in a mood. Throws in words for people where the cast has no such mood, or no
 * drawing for `standing`.
 */
export function drawStill(
  id: string,
  person: Person,
  cast: Cast,
  mood: string,
  looks: Side,
): StillDrawing {
  const poses = { standing: cast.poses.standing ?? "" };
  const face = cast.moods[mood];
  if (face === undefined)
    throw new Error(
      `stories/cast.json: no mood "${mood}", in which the cards show people. Name a face for it under "moods".`,
    );
  const { figure, sprites } = drawFigure(id, id, person.look, person.colour, { ...cast, poses });
  const [head, body] = sprites;
  const art = figure.bodies.standing;
  if (head === undefined || body === undefined || art === undefined)
    throw new Error(`stories/cast.json: ${id} has no drawing for "standing". Name one.`);
  const box = around([head.box, body.box]);
  const across = (x: number) => (looks === "left" ? box.width - x : x);
  const placed = ({ x, y }: Point): Point => ({
    x: across(body.box.x - box.x + x),
    y: body.box.y - box.y + y,
  });
  return {
    png: encodePng(rasterise(sheet([body, head, faceSprite(face, id)], box, looks), 1)),
    width: box.width,
    height: box.height,
    ground: placed(art.ground),
    chest: placed(art.chest),
  };
}
