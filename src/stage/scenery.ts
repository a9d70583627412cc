import type { Art, PlaceArt } from "../core/art";
import type { Picture } from "../core/picture";
import { atlasDensity, placeDensity, type View } from "./camera";
import type { Drawings } from "./drawings";
import { WORLD } from "./world";

/** The textures that a picture is drawn with, by key. */
export interface Scenery {
  /** The atlas of each figure that could be loaded. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Pixels a unit in the atlases. */
  readonly density: number;
  readonly place?: string;
  readonly seat?: string;
}

/** Nothing loaded yet. */
export const NO_SCENERY: Scenery = { sheets: {}, density: 1 };

/** What there is to load from. */
export interface Sources {
  readonly art: Art;
  readonly drawings: Drawings;
  /** People whose drawings are loaded, and kept, whether or not they are in the picture. */
  readonly always: readonly string[];
  /** Told about a drawing that is not to be had; the picture goes on without it. */
  readonly onMissing: (reason: unknown) => void;
}

/** The name under which the art holds a person, or their younger self where it has one. */
export function figureName(art: Art, person: string, younger: boolean): string {
  const name = `${person}-younger`;
  return younger && Object.hasOwn(art.figures, name) ? name : person;
}

/** The art of a picture's place. */
export const placeOf = (art: Art, place: Picture["place"]): PlaceArt | undefined =>
  place !== undefined && Object.hasOwn(art.places, place.id) ? art.places[place.id] : undefined;

/** A place's drawing at a time of day, or at another one where the art lacks it. */
export function placeAddress(art: Art, place: Picture["place"]): string | undefined {
  const times = placeOf(art, place)?.times ?? {};
  return place && (times[place.time] ?? times.day ?? Object.values(times)[0]);
}

const quietly = (loading: Promise<string>, sources: Sources): Promise<string | undefined> =>
  loading.catch((reason: unknown) => {
    sources.onMissing(reason);
    return undefined;
  });

async function fetchSheets(sources: Sources, picture: Picture, density: number) {
  const { art, drawings, always } = sources;
  const names = new Set([
    ...always,
    ...picture.figures.map(({ person, younger }) => figureName(art, person, younger)),
  ]);
  const found = [...names].flatMap((name) => {
    const page = art.atlases.find(
      (one) => one.density === density && (one.figures?.includes(name) ?? true),
    );
    return page === undefined ? [] : [{ name, page }];
  });
  const loaded = await Promise.all(
    found.map(async ({ name, page }) => {
      const key = await quietly(drawings.atlas(page.image, page.frames), sources);
      return key === undefined ? [] : [[name, key] as const];
    }),
  );
  return Object.fromEntries(loaded.flat());
}

async function fetchPlace(sources: Sources, { place }: Picture, view: View) {
  const { art, drawings } = sources;
  const density = placeDensity(view);
  const address = placeAddress(art, place);
  const seat = placeOf(art, place)?.seat;
  const chair = place && seat && (seat.times?.[place.time] ?? seat.image);
  return Promise.all([
    address && quietly(drawings.vector(address, WORLD.width, WORLD.height, density), sources),
    seat && chair && quietly(drawings.vector(chair, seat.width, seat.height, density), sources),
  ]);
}

/** Loads what a picture needs, sharp in this view. Never rejects: what is missing is told and left out. */
export async function fetchScenery(
  sources: Sources,
  picture: Picture,
  view: View,
): Promise<Scenery> {
  const density = atlasDensity(view);
  const [sheets, [place, seat]] = await Promise.all([
    fetchSheets(sources, picture, density),
    fetchPlace(sources, picture, view),
  ]);
  return { sheets, density, ...(place ? { place } : {}), ...(seat ? { seat } : {}) };
}

/** The keys of all textures of a scenery. */
export const keysOf = ({ sheets, place, seat }: Scenery): readonly string[] =>
  [...Object.values(sheets), place, seat].filter((key) => key !== undefined);
