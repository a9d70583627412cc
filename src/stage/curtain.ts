import type Phaser from "phaser";
import type { View } from "./camera";
import { arrived, glideTo, still, valueAt } from "./motion";

/** A copy of the last frame that fades away over what has changed beneath it: an even cross-fade. */
export interface Curtain {
  /** Covers the stage with what it shows now, to fade in `length` milliseconds of wall time. */
  drop(view: View, wall: number, length: number): void;
  /** Draws this moment of the fade. */
  draw(wall: number): void;
  /** Takes it away at once. */
  lift(): void;
  isStill(wall: number): boolean;
}

const KEY = "curtain";

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}

/** Opens a curtain, lifted, above everything else on the scene. */
export function openCurtain(scene: Phaser.Scene, depth: number): Curtain {
  let cloth: Phaser.GameObjects.Image | undefined;
  let seen = still(0);

  const lift = () => {
    if (cloth === undefined) return;
    cloth.destroy();
    cloth = undefined;
    seen = still(0);
    scene.textures.remove(KEY);
  };

  return {
    drop: (view, wall, length) => {
      const copy = copyOf(scene.game.canvas);
      lift();
      scene.textures.addCanvas(KEY, copy);
      cloth = scene.add
        .image(view.left, view.top, KEY)
        .setOrigin(0)
        .setScale(1 / view.zoom)
        .setDepth(depth);
      seen = glideTo(still(1), 0, wall, length);
    },
    draw: (wall) => {
      cloth?.setAlpha(valueAt(seen, wall));
      if (arrived(seen, wall)) lift();
    },
    lift,
    isStill: (wall) => cloth === undefined || arrived(seen, wall),
  };
}
