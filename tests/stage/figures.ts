import type { Figure, Picture } from "../../src/core/picture";
import { fit } from "../../src/stage/camera";

/** A figure who stands calmly at the left, facing, but for `changes`. */
export const figure = (person: string, changes: Partial<Figure> = {}): Figure => ({
  person,
  younger: false,
  spot: "left",
  facing: "facing",
  mood: "calm",
  pose: "standing",
  ...changes,
});

/** Andrew at the left and Lucy at the right of the kitchen at dusk, but for `changes`. */
export const picture = (changes: Partial<Picture> = {}): Picture => ({
  place: { id: "kitchen", time: "dusk" },
  figures: [figure("andrew"), figure("lucy", { spot: "right" })],
  bond: "holding",
  threadLaid: false,
  ...changes,
});

/** A desk's stage, on which no spot has to draw in. */
export const VIEW = fit({ width: 1280, height: 720, density: 1 });
