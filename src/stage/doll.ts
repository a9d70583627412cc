import type Phaser from "phaser";
import type { Point } from "../core/art";
import { arrived, type Glide, valueAt } from "./motion";
import { type Drawing, type Dress, drawFace, drawPerson, type Face, keyOf } from "./person";

/** Where and how a person is at one moment. */
export interface Posture {
  readonly x: number;
  /** How far breathing lifts the head, in units. */
  readonly breath: number;
  /** How deep a nod is, 0 to 1. */
  readonly nod: number;
  readonly now: number;
  /** How long a change of drawing takes, in milliseconds; 0 for at once. */
  readonly fade: number;
  /** Higher ones stand before lower ones. */
  readonly depth: number;
}

/** One person on the stage: changes of pose and mood fade in over what was there. */
export interface Doll {
  /** Puts the person into a dress and a posture; returns where the thread ends on them, in the world. */
  wear(dress: Dress, posture: Posture): Point;
  /** Whether no change is fading. */
  isStill(now: number): boolean;
  destroy(): void;
}

/** A nod's depth, in radians and units: just enough for somebody who looks. */
const NOD = { turn: 0.045, drop: 3 } as const;
/** What was there goes only when the new is half in, so that the wall never shines through. */
const LATE = 0.55;

const appear = (seen: Glide, now: number, fade: number): Glide =>
  seen.to === 1 ? seen : { from: valueAt(seen, now), to: 1, start: now, length: fade };

const vanish = (seen: Glide, now: number, fade: number): Glide =>
  seen.to === 0
    ? seen
    : { from: valueAt(seen, now), to: 0, start: now + fade * LATE, length: fade };

const isGone = (seen: Glide, now: number): boolean => seen.to === 0 && arrived(seen, now);

function wearFace(scene: Phaser.Scene, drawing: Drawing, dress: Dress, posture: Posture): Drawing {
  const { now } = posture;
  const known = drawing.faces.some((face) => face.frame === dress.face);
  const fade = drawing.faces.length === 0 ? 0 : posture.fade;
  const faces: readonly Face[] =
    known || dress.face === undefined
      ? drawing.faces
      : [...drawing.faces, drawFace(scene, drawing, dress, dress.face)];
  const next = faces.map((face) => ({
    ...face,
    seen: face.frame === dress.face ? appear(face.seen, now, fade) : vanish(face.seen, now, fade),
  }));
  for (const face of next) {
    if (isGone(face.seen, now)) face.image.destroy();
    else face.image.setAlpha(valueAt(face.seen, now));
  }
  return { ...drawing, faces: next.filter((face) => !isGone(face.seen, now)) };
}

function place({ box, head, neck, seen }: Drawing, posture: Posture): void {
  box.setPosition(posture.x, box.y).setDepth(posture.depth).setAlpha(valueAt(seen, posture.now));
  box.scaleY = 1 - posture.breath / neck;
  head.setY(neck + NOD.drop * posture.nod).setRotation(NOD.turn * posture.nod);
}

/** Fades in the drawing of this dress and fades out all others; those that are gone are freed. */
function change(
  scene: Phaser.Scene,
  drawings: readonly Drawing[],
  dress: Dress,
  { now, fade }: Posture,
): readonly Drawing[] {
  const key = keyOf(dress);
  const known = drawings.some((drawing) => drawing.key === key);
  const time = drawings.length === 0 ? 0 : fade;
  const next = (known ? drawings : [...drawings, drawPerson(scene, dress)]).map((drawing) => ({
    ...drawing,
    seen: drawing.key === key ? appear(drawing.seen, now, time) : vanish(drawing.seen, now, time),
  }));
  for (const drawing of next) if (isGone(drawing.seen, now)) drawing.box.destroy();
  return next.filter((drawing) => !isGone(drawing.seen, now));
}

/** The chest of somebody between two drawings moves from one to the other with the fade. */
function chestOf(drawings: readonly Drawing[], { x, breath, now }: Posture): Point {
  const shares = drawings.map((drawing) => valueAt(drawing.seen, now));
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const mean = (pick: (drawing: Drawing) => number) =>
    drawings.reduce((sum, drawing, index) => sum + pick(drawing) * (shares[index] ?? 0), 0) / total;
  return {
    x: x + mean((drawing) => drawing.chest.x),
    y: mean((drawing) => drawing.chest.y) - breath * 0.7,
  };
}

/** Opens a doll on a scene: nothing is drawn until it wears something. */
export function openDoll(scene: Phaser.Scene): Doll {
  let drawings: readonly Drawing[] = [];
  return {
    wear: (dress, posture) => {
      const key = keyOf(dress);
      drawings = change(scene, drawings, dress, posture).map((drawing) =>
        drawing.key === key ? wearFace(scene, drawing, dress, posture) : drawing,
      );
      for (const drawing of drawings) place(drawing, posture);
      return chestOf(drawings, posture);
    },
    isStill: (now) =>
      drawings.every(
        (drawing) =>
          arrived(drawing.seen, now) && drawing.faces.every((face) => arrived(face.seen, now)),
      ),
    destroy: () => {
      for (const drawing of drawings) drawing.box.destroy();
      drawings = [];
    },
  };
}
