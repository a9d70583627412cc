import type { Beat, Facing } from "./beat";
import { type Bond, bondOf } from "./bond";
import { listOf } from "./tags";

/** The times of day in which a place can be drawn. */
export const TIMES = ["dawn", "day", "dusk", "night"] as const;
/** A time of day: it changes light and window, not the drawing. */
export type Time = (typeof TIMES)[number];

/** Where people stand, from left to right. */
export const SPOTS = ["far-left", "left", "near-left", "near-right", "right", "far-right"] as const;
/** A named spot on the stage. */
export type Spot = (typeof SPOTS)[number];

/** A side of the stage. */
export type Side = "left" | "right";

/** Somebody who left, and on which side. */
export interface Exit {
  readonly person: string;
  readonly side: Side;
}

/** One person on the stage. */
export interface Figure {
  readonly person: string;
  readonly younger: boolean;
  readonly spot: Spot;
  readonly facing: Facing;
  readonly mood: string;
  readonly pose: string;
}

/** All that a still of the stage shows: plain data, the same for a first visit and a reload. */
export interface Picture {
  readonly act?: { readonly title: string; readonly subtitle: string };
  readonly place?: { readonly id: string; readonly time: Time };
  readonly figures: readonly Figure[];
  /** Where those went out whose side the script names, until they come back or the place changes. */
  readonly exits?: readonly Exit[];
  /** How the thread looks: the bond, or what a memory says it was then. */
  readonly bond: Bond;
  /** The bond of a remembered time, until the place changes. */
  readonly remembered?: Bond;
  /** Somebody has laid the thread down. */
  readonly threadLaid: boolean;
  /** Who speaks or thinks at this beat. */
  readonly speaker?: string;
}

/** A stage with nothing on it. */
export const EMPTY_PICTURE: Picture = { figures: [], bond: "holding", threadLaid: false };

const isTime = (word: string | undefined): word is Time => TIMES.some((time) => time === word);
const isSpot = (word: string): word is Spot => SPOTS.some((spot) => spot === word);

const change = (picture: Picture, person: string, changes: Partial<Figure>): Picture => ({
  ...picture,
  figures: picture.figures.map((figure) =>
    figure.person === person ? { ...figure, ...changes } : figure,
  ),
});

/** The pose among a scene tag's words: whatever is neither a spot nor a way to enter or to face. */
const poseIn = (words: readonly string[]): string | undefined =>
  words.find((word) => !isSpot(word) && !["younger", "turned", "facing"].includes(word));

const DEFAULT_SPOTS: readonly Spot[] = ["left", "right", "near-right", "near-left"];

function enter(picture: Picture, [person = "", ...words]: readonly string[]): Picture {
  const taken = picture.figures.filter((figure) => figure.person !== person);
  const free = DEFAULT_SPOTS.find((spot) => taken.every((figure) => figure.spot !== spot));
  const figure: Figure = {
    person,
    younger: words.includes("younger"),
    spot: words.find(isSpot) ?? free ?? "left",
    facing: words.includes("turned") ? "turned" : "facing",
    mood: "calm",
    pose: poseIn(words) ?? "standing",
  };
  return { ...withoutExit(picture, person), figures: [...taken, figure] };
}

/** The picture without word of where somebody went out. */
function withoutExit({ exits = [], ...picture }: Picture, person: string): Picture {
  const others = exits.filter((exit) => exit.person !== person);
  return others.length === 0 ? picture : { ...picture, exits: others };
}

function leave(before: Picture, [person = "", side]: readonly string[]): Picture {
  const picture = withoutExit(before, person);
  const figures = picture.figures.filter((figure) => figure.person !== person);
  return side === "left" || side === "right"
    ? { ...picture, figures, exits: [...(picture.exits ?? []), { person, side }] }
    : { ...picture, figures };
}

function stand(picture: Picture, [person = "", ...words]: readonly string[]): Picture {
  const spot = words.find(isSpot);
  const pose = poseIn(words);
  const facing = words.find((word) => word === "turned" || word === "facing");
  return change(picture, person, {
    ...(spot === undefined ? {} : { spot }),
    ...(pose === undefined ? {} : { pose }),
    ...(facing === "turned" || facing === "facing" ? { facing } : {}),
  });
}

/** Reads an `act` tag's value: a title, then perhaps a comma and a subtitle. */
export function actOf(value: string): { readonly title: string; readonly subtitle: string } {
  const comma = value.indexOf(",");
  return comma < 0
    ? { title: value, subtitle: "" }
    : { title: value.slice(0, comma).trim(), subtitle: value.slice(comma + 1).trim() };
}

function place(before: Picture, [id = "", time]: readonly string[]): Picture {
  const { remembered: _then, exits: _gone, ...picture } = before;
  return { ...picture, place: { id, time: isTime(time) ? time : "day" }, figures: [] };
}

const SCENE_TAGS: Readonly<Record<string, (picture: Picture, value: string) => Picture>> = {
  act: (picture, value) => ({ ...picture, act: actOf(value) }),
  place: (picture, value) => place(picture, listOf(value)),
  enter: (picture, value) => enter(picture, listOf(value)),
  exit: (picture, value) => leave(picture, listOf(value)),
  stand: (picture, value) => stand(picture, listOf(value)),
  thread: (picture, value) =>
    value === "laid" ? { ...picture, threadLaid: true } : { ...picture, remembered: bondOf(value) },
};

/** The stage after a beat whose speaker's mood is not shown yet: what the speaker's looks and the thread say is kept back. */
export const pictureBeforeMood = (picture: Picture, beat: Beat): Picture => {
  const { mood: _mood, pose: _pose, facing: _facing, ...rest } = beat;
  return pictureAfter(picture, { ...rest, bond: picture.bond });
};

/** The stage before the first beat: the place where the story will begin, with nobody in it yet. */
export function pictureBefore(beats: readonly Beat[]): Picture {
  const first = beats.flatMap(({ tags }) => tags).find(({ name }) => name === "place");
  return first === undefined ? EMPTY_PICTURE : place(EMPTY_PICTURE, listOf(first.value));
}

/** The stage after a beat: its scene tags in order, then how its speaker looks. */
export function pictureAfter(picture: Picture, beat: Beat): Picture {
  const set = beat.tags.reduce(
    (current, tag) =>
      Object.hasOwn(SCENE_TAGS, tag.name)
        ? (SCENE_TAGS[tag.name]?.(current, tag.value) ?? current)
        : current,
    picture,
  );
  const { speaker: _before, ...rest } = set;
  const bond = rest.remembered ?? beat.bond;
  if (beat.speaker === undefined) return { ...rest, bond };
  const seen = change({ ...rest, bond }, beat.speaker, {
    ...(beat.mood === undefined ? {} : { mood: beat.mood }),
    ...(beat.pose === undefined ? {} : { pose: beat.pose }),
    ...(beat.facing === undefined ? {} : { facing: beat.facing }),
  });
  return { ...seen, speaker: beat.speaker };
}
