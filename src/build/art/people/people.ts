import type { FigureArt } from "../../../core/art";
import type { Cast, Person } from "../../../core/cast";
import { type Atlas, drawAtlases } from "./atlas";
import { drawFigure, faceSprite, type Sprite } from "./sprites";

/** One person's sheets at both densities, with the figures (older and younger) that are on them. */
export interface DrawnPerson {
  readonly person: string;
  readonly figures: Readonly<Record<string, FigureArt>>;
  readonly atlases: readonly Atlas[];
}

/** The name of a person's younger self among the figures. */
export const youngerId = (person: string): string => `${person}-younger`;

function unique(sprites: readonly Sprite[]): readonly Sprite[] {
  return [...new Map(sprites.map((sprite) => [sprite.frame, sprite])).values()];
}

/** Draws a member of the cast in every pose and mood, with the younger self if there is one. */
export function drawPerson(id: string, person: Person, cast: Cast): DrawnPerson {
  const drawn = { [id]: drawFigure(id, id, person.look, person.colour, cast) };
  if (person.younger !== undefined)
    drawn[youngerId(id)] = drawFigure(youngerId(id), id, person.younger, person.colour, cast);
  const faces = Object.values(cast.moods).map((drawing) => faceSprite(drawing, id));
  const sprites = [...Object.values(drawn).flatMap((one) => one.sprites), ...faces];
  return {
    person: id,
    figures: Object.fromEntries(Object.entries(drawn).map(([name, one]) => [name, one.figure])),
    atlases: drawAtlases(unique(sprites), id),
  };
}
