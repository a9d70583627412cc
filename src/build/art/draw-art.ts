import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Art, FigureArt, PlaceArt } from "../../core/art";
import type { Cast, Person } from "../../core/cast";
import type { Time } from "../../core/picture";
import { type Drawn, drawOnce, hashOf, penHash } from "./cache";
import { lightAt } from "./light";
import { drawPerson } from "./people/people";
import type { PlaceId } from "./place-ids";
import { places } from "./places/index";
import type { Place } from "./places/place";
import { sketch } from "./sketch";
import { allWanted, type Wanted } from "./wanted";

/** Where things are drawn, and for whom. */
export interface DrawOptions {
  /** The project's root: holds `stories/` and `src/build/art/`. */
  readonly root: string;
  /** Folder for the drawn files; what already stands there from the same sources is not drawn again. */
  readonly out: string;
  /** Places and hours; without it those that the scripts under `stories/` ask for. */
  readonly wanted?: readonly Wanted[];
}

type Figures = Readonly<Record<string, FigureArt>>;
type Atlases = Art["atlases"];

function personFiles(id: string, person: Person, cast: Cast): readonly Drawn[] {
  const drawn = drawPerson(id, person, cast);
  return [
    ...drawn.atlases.flatMap((atlas) => [
      { name: `${id}@${atlas.density}.png`, body: atlas.png },
      { name: `${id}@${atlas.density}.json`, body: atlas.frames },
    ]),
    { name: `${id}.figures.json`, body: JSON.stringify(drawn.figures) },
  ];
}

async function artOfPerson(out: string, pen: string, id: string, cast: Cast) {
  const person = cast.people[id];
  const folder = `${id}-${hashOf([pen, JSON.stringify([cast.moods, cast.poses, person])])}`;
  const mark = `${id}.figures.json`;
  await drawOnce(join(out, folder), mark, () =>
    person === undefined ? [] : personFiles(id, person, cast),
  );
  const figures: Figures = JSON.parse(await readFile(join(out, folder, mark), "utf8"));
  const atlases: Atlases = ([1, 2] as const).map((density) => ({
    density,
    figures: Object.keys(figures),
    image: `${folder}/${id}@${density}.png`,
    frames: `${folder}/${id}@${density}.json`,
  }));
  return { figures, atlases };
}

const placeFiles = (place: Place, time: Time): readonly Drawn[] => {
  const light = lightAt(time);
  const seat = place.seat;
  return [
    ...(seat === undefined
      ? []
      : [{ name: `seat-${time}.svg`, body: sketch(seat.draw(light), seat.size[0], seat.size[1]) }]),
    { name: `${time}.svg`, body: sketch(place.draw(light), 1600, 1000) },
  ];
};

function seatArt(place: Place, folder: string, times: readonly Time[]): Pick<PlaceArt, "seat"> {
  const [first] = times;
  if (place.seat === undefined || first === undefined) return {};
  const { size, sit } = place.seat;
  const image = (time: Time): string => `${folder}/seat-${time}.svg`;
  return {
    seat: {
      image: image(first),
      times: Object.fromEntries(times.map((time) => [time, image(time)])),
      width: size[0],
      height: size[1],
      sit: { x: sit[0], y: sit[1] },
    },
  };
}

/** Draws one place at one hour, once, by the hand of that `pen` (see `penHash`); returns its address from `out`. */
export async function drawPlace(out: string, pen: string, { place, time }: Wanted) {
  const folder = `${place}-${pen}`;
  await drawOnce(join(out, folder), `${time}.svg`, () => placeFiles(places[place], time));
  return `${folder}/${time}.svg`;
}

async function artOfPlace(
  out: string,
  pen: string,
  id: PlaceId,
  times: readonly Time[],
): Promise<PlaceArt> {
  const drawn = times.map(
    async (time) => [time, await drawPlace(out, pen, { place: id, time })] as const,
  );
  return {
    times: Object.fromEntries(await Promise.all(drawn)),
    ...seatArt(places[id], `${id}-${pen}`, times),
  };
}

async function artOfPlaces({ root, out, wanted }: DrawOptions, pen: string) {
  const asked = wanted ?? (await allWanted(root));
  const ids = [...new Set(asked.map(({ place }) => place))];
  const drawn = ids.map(async (id) => {
    const times = asked.filter(({ place }) => place === id).map(({ time }) => time);
    return [id, await artOfPlace(out, pen, id, times)] as const;
  });
  return Object.fromEntries(await Promise.all(drawn));
}

/**
 * Draws all people of `stories/cast.json` and all wanted places into files under `out`.
 * The addresses in the returned art are paths from `out`. Throws in words for people where a script asks for a place,
 * or the cast for a drawing, that does not exist.
 */
export async function drawArt(options: DrawOptions): Promise<Art> {
  const { root, out } = options;
  const cast: Cast = JSON.parse(await readFile(join(root, "stories/cast.json"), "utf8"));
  const pen = await penHash(root);
  const placesArt = await artOfPlaces(options, pen);
  const people = await Promise.all(
    Object.keys(cast.people).map((id) => artOfPerson(out, pen, id, cast)),
  );
  return {
    atlases: people.flatMap((person) => person.atlases),
    figures: Object.assign({}, ...people.map((person) => person.figures)),
    places: placesArt,
  };
}
