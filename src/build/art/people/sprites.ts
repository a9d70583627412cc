import type { FigureArt, Point } from "../../../core/art";
import type { Cast, Look } from "../../../core/cast";
import { type Box, boxOf } from "../raster";
import { bodyUse } from "./bodies";
import { COAT, COAT_WB, coat } from "./coat";
import { face } from "./faces";
import { NECK, piece } from "./pieces";
import { BOTH_FEET, LEANING, seated } from "./seated";

/** World units for one unit of Open Peeps: a standing person is 650 tall. */
export const SCALE = 0.225;

/** A drawing on its way into an atlas: its markup in Open Peeps' units and the box that it fills at density 1. */
export interface Sprite {
  readonly frame: string;
  readonly markup: string;
  readonly box: Box;
}

/** One person as drawn: what the stage needs to know, and the sprites themselves. */
export interface DrawnFigure {
  readonly figure: FigureArt;
  readonly sprites: readonly Sprite[];
}

// Every drawing of Open Peeps shares one set of coordinates, in which a head is always in the same place.
const HEAD = { x: 225, y: 0 };
const FACE = { x: 384, y: 186 };
// All faces get one box, so that they change without a jump.
const FACE_BOX: Box = { x: 388, y: 196, width: 260, height: 330 };

const at = (point: Point, markup: string): string =>
  `<g transform="translate(${point.x} ${point.y})">${markup}</g>`;

function fit(box: Box): Box {
  const x = Math.floor(box.x * SCALE) - 1;
  const y = Math.floor(box.y * SCALE) - 1;
  const right = Math.ceil((box.x + box.width) * SCALE) + 1;
  const bottom = Math.ceil((box.y + box.height) * SCALE) + 1;
  return { x, y, width: right - x, height: bottom - y };
}

const within = (box: Box, point: Point): Point => ({
  x: Math.round((point.x * SCALE - box.x) * 10) / 10,
  y: Math.round((point.y * SCALE - box.y) * 10) / 10,
});

const sprite = (frame: string, markup: string): Sprite => ({
  frame,
  markup,
  box: fit(boxOf(markup)),
});

function headSprite(id: string, look: Look, colour: string): Sprite {
  const parts = [
    at(HEAD, piece("hair", look.hair, colour)),
    look.facialHair === undefined
      ? ""
      : at({ x: HEAD.x + 123, y: 338 }, piece("facial hair", look.facialHair, colour)),
    look.accessory === undefined
      ? ""
      : at({ x: HEAD.x + 47, y: 241 }, piece("accessory", look.accessory, colour)),
  ];
  return sprite(`${id}/head`, parts.join(""));
}

const faceFrame = (person: string, drawing: string): string => `${person}/face/${drawing}`;

/** The face of a mood as a sprite on a person's sheet. */
export function faceSprite(drawing: string, person: string): Sprite {
  return { frame: faceFrame(person, drawing), markup: at(FACE, face(drawing)), box: fit(FACE_BOX) };
}

const enlarged = (markup: string, by: number): string =>
  by === 1
    ? markup
    : `<g transform="translate(${NECK.x} ${NECK.y}) scale(${by}) translate(${-NECK.x} ${-NECK.y})">${markup}</g>`;

function bodyMarkup(drawing: string, colour: string): string {
  switch (drawing) {
    case COAT:
      return coat(colour);
    case COAT_WB:
      return coat(colour, true);
    case BOTH_FEET:
      return seated(colour);
    case LEANING:
      return seated(colour, true);
    default:
      return piece("body", drawing, colour);
  }
}

function bodyOf(id: string, drawing: string, colour: string) {
  const use = bodyUse(drawing);
  const by = use.enlarge ?? 1;
  const drawn = sprite(`${id}/${drawing}`, enlarged(bodyMarkup(drawing, colour), by));
  const ground = use.ground ?? (drawn.box.y + drawn.box.height - 2) / SCALE;
  const chest = {
    x: NECK.x + (use.chest.x - NECK.x) * by,
    y: NECK.y + (use.chest.y - NECK.y) * by,
  };
  const art = {
    frame: drawn.frame,
    // The head stays where it is when the pose changes: the ground point is under the neck.
    ground: within(drawn.box, { x: NECK.x, y: ground }),
    neck: within(drawn.box, NECK),
    chest: within(drawn.box, chest),
    seated: use.seated ?? false,
  };
  return { art, sprite: drawn };
}

const entries = <Value>(keys: readonly string[], value: (key: string) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)]));

/** Draws one person, or a younger self, under the name `id`; faces are shared by both selves of a `person`. */
export function drawFigure(
  id: string,
  person: string,
  look: Look,
  colour: string,
  cast: Cast,
): DrawnFigure {
  const drawingOf = (pose: string) => look.poses?.[pose] ?? cast.poses[pose] ?? "";
  const poses = Object.keys(cast.poses);
  const drawings = [...new Set(poses.map(drawingOf))];
  const bodies = new Map(drawings.map((name) => [name, bodyOf(id, name, colour)]));
  const head = headSprite(id, look, colour);
  const bodyArt = (pose: string) =>
    (bodies.get(drawingOf(pose)) ?? bodyOf(id, drawingOf(pose), colour)).art;
  const corner = fit(FACE_BOX);
  return {
    figure: {
      colour,
      head: {
        frame: head.frame,
        neck: within(head.box, NECK),
        face: { x: corner.x - head.box.x, y: corner.y - head.box.y },
      },
      bodies: entries(poses, bodyArt),
      faces: entries(Object.keys(cast.moods), (mood) => faceFrame(person, cast.moods[mood] ?? "")),
    },
    sprites: [head, ...[...bodies.values()].map((body) => body.sprite)],
  };
}
