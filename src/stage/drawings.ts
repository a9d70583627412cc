import type Phaser from "phaser";

/** Textures loaded from addresses, kept as long as they are wanted. */
export interface Drawings {
  /** Loads an atlas; resolves to its texture's key. Rejects in words where a file is missing. */
  atlas(image: string, frames: string): Promise<string>;
  /** Draws an SVG of a size in units at `density` pixels a unit; resolves to its texture's key. */
  vector(address: string, width: number, height: number, density: number): Promise<string>;
  /** Frees every drawing but these. */
  keepOnly(keys: readonly string[]): void;
}

const missing = (address: string): Error =>
  new Error(
    `The stage could not load its drawing ${address}. Check the connection and reload the page; the story goes on without it.`,
  );

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode().catch(() => {
    throw missing(address);
  });
  return image;
}

async function loadFrames(address: string): Promise<object> {
  const answer = await fetch(address).catch(() => undefined);
  const frames: unknown = answer?.ok === true ? await answer.json() : undefined;
  if (typeof frames !== "object" || frames === null) throw missing(address);
  return frames;
}

function rasterise(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Opens the store of drawings over Phaser's textures. */
export function openDrawings(textures: Phaser.Textures.TextureManager): Drawings {
  const asked = new Map<string, Promise<string>>();

  const once = (key: string, load: () => Promise<void>): Promise<string> => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const loading = load().then(
      () => key,
      (error: unknown) => {
        asked.delete(key);
        throw error;
      },
    );
    asked.set(key, loading);
    return loading;
  };

  return {
    atlas: (image, frames) =>
      once(image, async () => {
        const [sheet, names] = await Promise.all([loadImage(image), loadFrames(frames)]);
        textures.addAtlas(image, sheet, names);
      }),
    vector: (address, width, height, density) =>
      once(`${address}@${density.toFixed(3)}`, async () => {
        const drawn = rasterise(await loadImage(address), width * density, height * density);
        textures.addCanvas(`${address}@${density.toFixed(3)}`, drawn);
      }),
    keepOnly: (keys) => {
      for (const key of asked.keys()) {
        if (keys.includes(key) || !textures.exists(key)) continue;
        asked.delete(key);
        textures.remove(key);
      }
    },
  };
}
