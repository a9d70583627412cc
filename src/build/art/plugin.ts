import { join } from "node:path";
import type { Plugin } from "vite";
import { TIMES } from "../../core/picture";
import { drawArt } from "./draw-art";
import { drawCards } from "./draw-cards";
import { drawnIn, moduleOf } from "./module";
import { placeIds } from "./place-ids";
import { scripts } from "./wanted";

const EVERYWHERE = placeIds.flatMap((place) => TIMES.map((time) => ({ place, time })));

/** Serves what `draw` draws into a folder as the module `virtual:name`; scripts and cast are watched. */
function drawnModule(
  name: "art" | "cards",
  root: string,
  draw: (out: string) => Promise<unknown>,
): Plugin {
  const resolved = `\0virtual:${name}`;
  return {
    name: `within-reach:${name}`,
    resolveId: (id) => (id === `virtual:${name}` ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      for (const file of [...(await scripts(root)), "stories/cast.json"])
        this.addWatchFile(join(root, file));
      const out = drawnIn(root);
      return moduleOf(await draw(out), out);
    },
  };
}

/** Where the scripts are, and whether to draw more than they ask for. */
export interface ArtOptions {
  /** The folder that holds `stories/` and `node_modules/`. */
  readonly root: string;
  readonly everywhere?: boolean;
}

/**
 * A Vite plugin that draws people and places, and serves them as `virtual:art` (an `Art` with final addresses).
 * It draws the places that the scripts under `stories/` ask for; with `everywhere` each place at each hour.
 */
export const art = ({ root, everywhere = false }: ArtOptions): Plugin =>
  drawnModule("art", root, (out) =>
    drawArt({ root, out, ...(everywhere ? { wanted: EVERYWHERE } : {}) }),
  );

/** A Vite plugin that draws a still for each story's card, and serves them by story as `virtual:cards`. */
export const cards = ({ root }: Pick<ArtOptions, "root">): Plugin =>
  drawnModule("cards", root, (out) => drawCards({ root, out }));
