import type Phaser from "phaser";
import type { BodyArt, FigureArt, Point, SeatArt } from "../core/art";
import { type Glide, still } from "./motion";
import { WORLD } from "./world";

/** What a person is drawn with. */
export interface Dress {
  readonly figure: FigureArt;
  readonly body: BodyArt;
  /** The face's frame; undefined where the art has none for the mood. */
  readonly face: string | undefined;
  readonly mirrored: boolean;
  readonly seat?: { readonly art: SeatArt; readonly texture: string };
  /** The atlas's texture and its pixels a unit. */
  readonly atlas: string;
  readonly density: number;
}

/** A face on a head, appearing or gone. */
export interface Face {
  readonly frame: string;
  readonly image: Phaser.GameObjects.Image;
  readonly seen: Glide;
}

/** A whole person drawn in one pose, looking one way; its faces change. */
export interface Drawing {
  readonly key: string;
  readonly box: Phaser.GameObjects.Container;
  readonly head: Phaser.GameObjects.Container;
  /** Height of the neck above the ground, in units downward. */
  readonly neck: number;
  /** Where the thread ends: across from where the person stands, and down in the world. */
  readonly chest: Point;
  readonly faces: readonly Face[];
  readonly seen: Glide;
}

/** Two dresses with the same key differ at most in the face. */
export const keyOf = ({ body, figure, mirrored, atlas, seat }: Dress): string =>
  [atlas, figure.head.frame, body.frame, mirrored, seat?.texture].join("|");

/** How far back somebody sits from their spot: two who face each other keep a hand between their knees. */
const SIT_BACK = 32;

const groundOf = ({ seat }: Dress): number =>
  seat === undefined ? WORLD.ground : WORLD.ground - (seat.art.height - seat.art.sit.y);

const part = (scene: Phaser.Scene, dress: Dress, frame: string, corner: Point) =>
  scene.add
    .image(corner.x, corner.y, dress.atlas, frame)
    .setOrigin(0)
    .setScale(1 / dress.density);

const seatOf = (
  scene: Phaser.Scene,
  { seat }: Dress,
  x: number,
): readonly Phaser.GameObjects.Image[] =>
  seat === undefined
    ? []
    : [
        scene.add
          .image(x - seat.art.sit.x, -seat.art.sit.y, seat.texture)
          .setOrigin(0)
          .setDisplaySize(seat.art.width, seat.art.height),
      ];

/** Draws a person without a face, not yet to be seen. */
export function drawPerson(scene: Phaser.Scene, dress: Dress): Drawing {
  const { figure, body, mirrored } = dress;
  const { ground, neck, chest } = body;
  const y = groundOf(dress);
  const x = dress.seat === undefined ? 0 : -SIT_BACK;
  const skull = { x: -figure.head.neck.x, y: -figure.head.neck.y };
  const head = scene.add.container(x + neck.x - ground.x, neck.y - ground.y, [
    part(scene, dress, figure.head.frame, skull),
  ]);
  const torso = part(scene, dress, body.frame, { x: x - ground.x, y: -ground.y });
  const box = scene.add.container(0, y, [...seatOf(scene, dress, x), torso, head]);
  const side = mirrored ? -1 : 1;
  box.setScale(side, 1);
  return {
    key: keyOf(dress),
    box,
    head,
    neck: neck.y - ground.y,
    chest: { x: (x + chest.x - ground.x) * side, y: y + chest.y - ground.y },
    faces: [],
    seen: still(0),
  };
}

/** Draws a face onto a head, not yet to be seen. */
export function drawFace(scene: Phaser.Scene, drawing: Drawing, dress: Dress, frame: string): Face {
  const { neck, face } = dress.figure.head;
  const image = part(scene, dress, frame, { x: face.x - neck.x, y: face.y - neck.y });
  drawing.head.add(image);
  return { frame, image, seen: still(0) };
}
