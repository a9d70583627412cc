import type { Figure, Picture, Side } from "../core/picture";

/** One thing that changes on the stage between two pictures. */
export type Cue =
  | { readonly kind: "place" }
  | { readonly kind: "enter"; readonly figure: Figure }
  | { readonly kind: "leave"; readonly person: string; readonly side?: Side }
  | { readonly kind: "walk"; readonly figure: Figure }
  | { readonly kind: "change"; readonly figure: Figure }
  | { readonly kind: "speak"; readonly person: string }
  | { readonly kind: "thread" };

const samePlace = (a: Picture, b: Picture): boolean =>
  a.place?.id === b.place?.id && a.place?.time === b.place?.time;

const find = (picture: Picture, person: string): Figure | undefined =>
  picture.figures.find((figure) => figure.person === person);

const looksAlike = (a: Figure, b: Figure): boolean =>
  a.younger === b.younger && a.facing === b.facing && a.mood === b.mood && a.pose === b.pose;

function figureCue(before: Figure | undefined, figure: Figure): readonly Cue[] {
  if (before === undefined) return [{ kind: "enter", figure }];
  if (before.spot !== figure.spot) return [{ kind: "walk", figure }];
  return looksAlike(before, figure) ? [] : [{ kind: "change", figure }];
}

function speakCue(before: Picture, after: Picture): readonly Cue[] {
  const { speaker } = after;
  if (speaker === undefined || speaker === before.speaker) return [];
  return find(after, speaker) === undefined ? [] : [{ kind: "speak", person: speaker }];
}

/** Where somebody went out, as far as the script says. */
export const exitOf = ({ exits }: Picture, person: string | undefined): Side | undefined =>
  exits?.find((exit) => exit.person === person)?.side;

function leaveCue(after: Picture, person: string): Cue {
  const side = exitOf(after, person);
  return { kind: "leave", person, ...(side === undefined ? {} : { side }) };
}

/**
 * What has to happen for one picture to become another: a new place is one cue that brings its people
 * along; in the same place people leave, enter, walk or change, the next one speaks, the thread follows.
 */
export function cuesBetween(before: Picture, after: Picture): readonly Cue[] {
  if (!samePlace(before, after)) return [{ kind: "place" }];
  const left = before.figures.filter((figure) => find(after, figure.person) === undefined);
  const thread = before.bond !== after.bond || before.threadLaid !== after.threadLaid;
  return [
    ...left.map(({ person }) => leaveCue(after, person)),
    ...after.figures.flatMap((figure) => figureCue(find(before, figure.person), figure)),
    ...speakCue(before, after),
    ...(thread ? [{ kind: "thread" } as const] : []),
  ];
}
