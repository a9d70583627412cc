import type Phaser from "phaser";
import type { StageSize } from "./camera";
import { COLOURS } from "./colour";
import { ENGINE, Game, Scene } from "./engine";

/** A game that has booted, with its one scene. */
export interface Booted {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
}

/** The size in whole canvas pixels, at least one each way. */
const pixels = (size: StageSize) => ({
  width: Math.max(1, Math.round(size.width * size.density)),
  height: Math.max(1, Math.round(size.height * size.density)),
});

const configuration = (
  renderer: "webgl" | "canvas",
  parent: HTMLElement,
  size: StageSize,
  scene: Phaser.Scene,
): Phaser.Types.Core.GameConfig => ({
  type: renderer === "webgl" ? ENGINE.webgl : ENGINE.canvas,
  parent,
  scene,
  scale: {
    ...pixels(size),
    mode: ENGINE.scaleNone,
    zoom: 1 / size.density,
    expandParent: false,
  },
  backgroundColor: COLOURS.ink,
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
  // Smoothed deltas would play in slow motion for the first 120 frames after every sleep. Canvas draws on
  // the processor: half the frames do for motion as slow as this, and leave it to the rest of the page.
  fps: { smoothStep: false, limit: renderer === "canvas" ? 30 : 0 },
  render: {
    antialias: true,
    failIfMajorPerformanceCaveat: true,
    powerPreference: "low-power",
    // A cross-fade copies the last frame, which WebGL forgets otherwise.
    preserveDrawingBuffer: true,
  },
});

/** Gives the canvas another size; what it showed is gone until the next frame. */
export function resizeCanvas(game: Phaser.Game, size: StageSize): void {
  const { width, height } = pixels(size);
  game.scale.resize(width, height);
  // Last, because only a new zoom makes Phaser set the style's size where the zoom is 1.
  game.scale.setZoom(1 / size.density);
}

/** The canvas fills the parent without taking part in its layout, and says nothing to screen readers. */
function dress(canvas: HTMLCanvasElement, parent: HTMLElement): void {
  canvas.setAttribute("aria-hidden", "true");
  Object.assign(canvas.style, { position: "absolute", left: "0", top: "0", display: "block" });
  if (getComputedStyle(parent).position === "static") parent.style.position = "relative";
}

/**
 * Boots Phaser into `parent`.
 * @throws whatever Phaser throws where the renderer is not to be had.
 */
export function boot(
  renderer: "webgl" | "canvas",
  parent: HTMLElement,
  size: StageSize,
): Promise<Booted> {
  const { onblur, onfocus } = window;
  return new Promise((resolve) => {
    const scene = new Scene({ key: "stage" });
    const game = new Game(configuration(renderer, parent, size, scene));
    // By then the scene is up as well: Phaser boots it on the same event, and it loads nothing first.
    game.events.once("ready", () => {
      dress(game.canvas, parent);
      resolve({ game, scene });
    });
    game.events.once("prestep", () => {
      // Phaser takes these two over for a loop that never stops; ours sleeps, and the page may want them.
      Object.assign(window, { onblur, onfocus });
    });
  });
}

/** Names of renderers that draw WebGL in software; not every browser owns up to it by refusing. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/iu;

/** Whether the browser gives a WebGL context that is not drawn in software, which would be unusably slow. */
export function hasQuickWebgl(): boolean {
  const context = document
    .createElement("canvas")
    .getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (context === null) return false;
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !SOFTWARE.test(String(name));
}
