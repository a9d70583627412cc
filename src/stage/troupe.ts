import type { Figure, Side } from "../core/picture";
import type { View } from "./camera";
import type { Cue } from "./cues";
import { arrived, clamp, type Glide, glideTo, still, valueAt } from "./motion";
import { isMirrored, nearestSide, type Pair, REACH, SEAT_REACH, spotX } from "./world";

/** A figure on the stage together with its movement. */
export interface Actor {
  readonly figure: Figure;
  /** Across the world, in units. */
  readonly x: Glide;
  /** From 0 to 1 through a nod. */
  readonly nod: Glide;
  /** On the way out: taken away on arrival. */
  readonly leaving: boolean;
}

/** Everybody on the stage, in order of appearance. */
export type Troupe = readonly Actor[];

/** What of a person's drawing is to be seen. */
export interface Look {
  readonly person: string;
  readonly younger: boolean;
  readonly pose: string;
  readonly mood: string;
  readonly mirrored: boolean;
}

/** Units a second at which people walk: slow, as everything here. */
const PACE = 270;
const NOD_TIME = 620;

const walkTime = (from: number, to: number): number =>
  from === to ? 0 : clamp((Math.abs(to - from) / PACE) * 1000, 700, 3400);

/** Where somebody is at rest: at the edge no nearer than lets them sit down there, chair and all. */
const homeOf = (figure: Figure, view: View): number =>
  clamp(spotX(figure.spot, view.squeeze), view.left + SEAT_REACH, view.right - SEAT_REACH);

/** Just out of sight on a side. */
const wings = (side: Side, view: View): number =>
  side === "left" ? view.left - REACH : view.right + REACH;

const walkTo = (actor: Actor, to: number, now: number): Actor => ({
  ...actor,
  x: glideTo(actor.x, to, now, walkTime(valueAt(actor.x, now), to)),
});

const atRest = (figure: Figure, x: number): Actor => ({
  figure,
  x: still(x),
  nod: still(0),
  leaving: false,
});

/** Everybody of a picture in their places, at rest. */
export const troupeOf = (figures: readonly Figure[], view: View): Troupe =>
  figures.map((figure) => atRest(figure, homeOf(figure, view)));

const change = (troupe: Troupe, person: string, step: (actor: Actor) => Actor): Troupe =>
  troupe.map((actor) => (actor.figure.person === person ? step(actor) : actor));

function enter(troupe: Troupe, figure: Figure, now: number, view: View): Troupe {
  const back = troupe.some((actor) => actor.figure.person === figure.person);
  const home = homeOf(figure, view);
  const come = (actor: Actor) => walkTo({ ...actor, figure, leaving: false }, home, now);
  return back
    ? change(troupe, figure.person, come)
    : [...troupe, come(atRest(figure, wings(nearestSide(home), view)))];
}

function stepTroupe(troupe: Troupe, cue: Cue, now: number, view: View): Troupe {
  switch (cue.kind) {
    case "enter":
      return enter(troupe, cue.figure, now, view);
    case "leave":
      return change(troupe, cue.person, (actor) =>
        walkTo({ ...actor, leaving: true }, wings(cue.side ?? nearestSide(actor.x.to), view), now),
      );
    case "walk":
      return change(troupe, cue.figure.person, (actor) =>
        walkTo({ ...actor, figure: cue.figure }, homeOf(cue.figure, view), now),
      );
    case "change":
      return change(troupe, cue.figure.person, (actor) => ({ ...actor, figure: cue.figure }));
    case "speak":
      return change(troupe, cue.person, (actor) => ({
        ...actor,
        nod: glideTo(still(0), 1, now, NOD_TIME),
      }));
    default:
      return troupe;
  }
}

/** The troupe with its cues under way; a new place (see `troupeOf`) is not among these cues. */
export const troupeAfter = (
  troupe: Troupe,
  cues: readonly Cue[],
  now: number,
  view: View,
): Troupe => cues.reduce((current, cue) => stepTroupe(current, cue, now, view), troupe);

/** The troupe without those who are out of sight by now; the same troupe when nobody is. */
export function withoutGone(troupe: Troupe, now: number): Troupe {
  const here = troupe.filter((actor) => !actor.leaving || !arrived(actor.x, now));
  return here.length === troupe.length ? troupe : here;
}

/** Whether nobody walks or nods. */
export const isTroupeStill = (troupe: Troupe, now: number): boolean =>
  troupe.every((actor) => arrived(actor.x, now) && arrived(actor.nod, now));

/** What is to be seen of an actor now: walking people look where they go, the others by their facing. */
export function lookOf(actor: Actor, troupe: Troupe, now: number, pair?: Pair): Look {
  const { person, younger, pose, mood } = actor.figure;
  if (!arrived(actor.x, now))
    return { person, younger, mood, pose: "walking", mirrored: actor.x.to < actor.x.from };
  const here = troupe.filter((other) => !other.leaving).map((other) => other.figure);
  return { person, younger, pose, mood, mirrored: isMirrored(actor.figure, here, pair) };
}

/** The two whom the thread joins, as far as they are here: those of `pair`, else the first two. */
export function joined(
  troupe: Troupe,
  pair: Pair | undefined,
): readonly [Actor | undefined, Actor | undefined] {
  const find = (person: string) => troupe.find((actor) => actor.figure.person === person);
  if (pair !== undefined) return [find(pair[0]), find(pair[1])];
  return troupe.length < 2 ? [undefined, undefined] : [troupe[0], troupe[1]];
}
