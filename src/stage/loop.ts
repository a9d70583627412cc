import type { Booted } from "./boot";
import { type Stop, watchTab } from "./watch";

/** What a loop drives. */
export interface Driven {
  /** Draws the next frame, `elapsed` milliseconds after the last one (0 after a sleep). */
  frame(elapsed: number): void;
  /** Whether nothing moves, so that the loop may sleep. */
  isStill(): boolean;
}

/** Phaser's loop, asleep whenever nothing moves: it has no drawing on demand of its own. */
export interface Loop {
  /** Goes on drawing until all is still; in a hidden tab, as soon as it is shown. */
  wake(): void;
  /** Draws at once, for a canvas that has just forgotten its picture. */
  redraw(): void;
  /** Frees the game with everything in it, and its canvas. */
  stop: Stop;
}

/** Phaser's texture manager with the sprite that its types leave out. */
const freed = (
  textures: Booted["game"]["textures"] & { readonly tileSprite?: { destroy(): void } },
) => textures;

/** Drives `driven`. The canvas's `data-clock` says `awake` or `asleep`, for tests and the curious. */
export function openLoop({ game, scene }: Booted, driven: Driven): Loop {
  let rested = true;

  const sleep = () => {
    game.loop.sleep();
    game.canvas.dataset.clock = "asleep";
  };
  const wake = () => {
    if (document.hidden || game.loop.running) return;
    rested = true;
    game.canvas.dataset.clock = "awake";
    game.loop.wake();
  };
  const redraw = () => game.step(performance.now(), 0);

  scene.events.on("update", (_time: number, elapsed: number) => {
    driven.frame(rested ? 0 : elapsed);
    rested = false;
  });
  game.events.on("postrender", () => {
    if (driven.isStill()) sleep();
  });
  game.renderer.on("restorewebgl", wake);
  const unwatch = watchTab((shown) => (shown ? wake() : sleep()));

  return {
    wake,
    redraw,
    stop: () => {
      unwatch();
      // Phaser forgets this one, and through its pool of canvases it would keep the whole page alive.
      freed(game.textures).tileSprite?.destroy();
      game.destroy(true);
      // Phaser goes down in its next step, and a sleeping loop would never take one.
      redraw();
    },
  };
}
