import type { Art } from "../core/art";
import type { Direction } from "../core/choice";
import type { Picture } from "../core/picture";

/** How a stage is started. */
export interface StageOptions {
  readonly parent: HTMLElement;
  readonly art: Art;
  /**
   * The two people whom the thread joins, the player first. Without it the thread joins the first two
   * figures of a picture, and nobody who stands alone has one.
   */
  readonly pair?: readonly [string, string];
}

/** A running stage: it is told what to show and never decides. */
export interface Stage {
  /** Which renderer draws. */
  readonly renderer: "webgl" | "canvas";
  /** Shows a picture at once (`cut`) or moves toward it (`play`); a turning pulses or dims the thread. */
  show(picture: Picture, how: "cut" | "play", turning?: Direction): void;
  /** A wait: everything holds still for a moment. */
  hold(): void;
  /** Takes the stage down and frees what it held. */
  stop(): void;
}
