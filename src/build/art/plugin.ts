import { join } from "node:path";
import type { Plugin } from "vite";
import type { Art } from "../../core/art";
import { TIMES } from "../../core/picture";
import { drawArt } from "./draw-art";
import { placeIds } from "./place-ids";
import { scripts } from "./wanted";

const NAME = "virtual:art";
const RESOLVED = `\0${NAME}`;
const EVERYWHERE = placeIds.flatMap((place) => TIMES.map((time) => ({ place, time })));
const FILE = /\.(?:png|json|svg)$/u;

/** Every address in a piece of art, once. */
function addresses(part: unknown): readonly string[] {
  if (typeof part === "string") return FILE.test(part) ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return [...new Set(Object.values(part).flatMap(addresses))];
}

/**
 * The art as a module: every drawn file is imported by address, so that Vite hashes, copies and serves it like any
 * other; never inlined, because a page under our policy may not fetch `data:` addresses.
 */
function moduleOf(art: Art, folder: string): string {
  const files = addresses(art);
  const names = new Map(files.map((file, index) => [file, `file${index}`]));
  const imports = files.map(
    (file) =>
      `import ${names.get(file)} from ${JSON.stringify(`${join(folder, file)}?url&no-inline`)};`,
  );
  const literal = JSON.stringify(art).replace(
    /"((?:[^"\\]|\\.)*)"/gu,
    (quoted, text: string) => names.get(text) ?? quoted,
  );
  return `${imports.join("\n")}\nexport default ${literal};\n`;
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
export function art({ root, everywhere = false }: ArtOptions): Plugin {
  return {
    name: "within-reach:art",
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const out = join(root, "node_modules/.cache/within-reach/art");
      for (const file of [...(await scripts(root)), "stories/cast.json"])
        this.addWatchFile(join(root, file));
      return moduleOf(
        await drawArt({ root, out, ...(everywhere ? { wanted: EVERYWHERE } : {}) }),
        out,
      );
    },
  };
}
