import type { Stage, StageOptions } from "./types";

export type { Stage, StageOptions } from "./types";

const NO_CANVAS =
  "This browser gave the page no canvas to draw on. The story goes on without its picture; another browser, or leaving a very strict privacy mode, brings the picture back.";

const hasCanvas = (): boolean => document.createElement("canvas").getContext("2d") !== null;

/**
 * Starts the stage in `options.parent`, which it fills and follows in size: with WebGL where that is
 * quick, else with Canvas. It shows nothing until it is told to, and is asleep whenever nothing moves.
 * @throws Error, in words for people, where the browser gives no canvas.
 */
export async function startStage(options: StageOptions): Promise<Stage> {
  if (!hasCanvas()) throw new Error(NO_CANVAS);
  // Phaser itself asks for a canvas as soon as it is loaded, so it is loaded only where there is one.
  const [{ hasQuickWebgl }, { openStage }] = await Promise.all([
    import("./boot"),
    import("./stage"),
  ]);
  if (!hasQuickWebgl()) return openStage(options, "canvas");
  try {
    return await openStage(options, "webgl");
  } catch (reason) {
    console.warn("WebGL did not start; the stage draws with Canvas.", reason);
    return openStage(options, "canvas");
  }
}
