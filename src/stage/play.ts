import type { Point } from "../core/art";
import type { Direction } from "../core/choice";
import { EMPTY_PICTURE, type Picture, type Side } from "../core/picture";
import type { View } from "./camera";
import { type Clock, calmed, isClockStill, newClock, stirred } from "./clock";
import { cuesBetween, exitOf } from "./cues";
import { arrived, ease, type Glide, glideTo, still, valueAt } from "./motion";
import { blendLooks, type ThreadLook, type ThreadMoment, threadLook } from "./thread-line";
import { isTroupeStill, type Troupe, troupeAfter, troupeOf, withoutGone } from "./troupe";
import { nearestSide, type Pair, WORLD } from "./world";

/** The thread's state: a look on its way to another, and what happens to it besides. */
export interface ThreadPlay {
  readonly before: ThreadLook;
  readonly after: ThreadLook;
  readonly turn: Glide;
  readonly laid: Glide;
  readonly dim: Glide;
  /** Where a dimming comes back to once it has reached its depth. */
  readonly dimRest: number;
  readonly pulse: Glide;
}

/** Everything that the stage is showing and moving toward, as plain data. */
export interface Play {
  readonly picture: Picture;
  readonly clock: Clock;
  readonly troupe: Troupe;
  readonly thread: ThreadPlay;
  /** On which side somebody went out last, so that the thread goes on pointing after them. */
  readonly wentOut?: Side;
}

const TURN_TIME = 1800;
const PULSE_TIME = 2000;
const DIM_TIME = 900;
const BACK_TIME = 2200;
/** A turn away leaves the thread a little dimmer than the bond says, until the next beat. */
const DIM_REST = 0.3;

const restingThread = (picture: Picture): ThreadPlay => ({
  before: threadLook(picture.bond),
  after: threadLook(picture.bond),
  turn: still(1),
  laid: still(picture.threadLaid ? 1 : 0),
  dim: still(0),
  dimRest: 0,
  pulse: still(1),
});

/** An empty stage. */
export const emptyPlay = (): Play => ({
  picture: EMPTY_PICTURE,
  clock: newClock(),
  troupe: [],
  thread: restingThread(EMPTY_PICTURE),
});

/** How the thread looks now, between two bonds. */
const lookNow = (thread: ThreadPlay, now: number): ThreadLook =>
  blendLooks(thread.before, thread.after, valueAt(thread.turn, now));

/** A picture's end state at once. Breathing goes on only where it is `alive`. */
export function cutTo(play: Play, picture: Picture, view: View, alive: boolean): Play {
  return {
    picture,
    clock: alive ? stirred(play.clock) : calmed(play.clock),
    troupe: troupeOf(picture.figures, view),
    thread: restingThread(picture),
  };
}

function threadToward(thread: ThreadPlay, picture: Picture, now: number): ThreadPlay {
  const settled = { ...thread, dim: glideTo(thread.dim, 0, now, BACK_TIME), dimRest: 0 };
  const laid = glideTo(thread.laid, picture.threadLaid ? 1 : 0, now, TURN_TIME);
  return threadLook(picture.bond) === thread.after
    ? { ...settled, laid: laid.to === thread.laid.to ? thread.laid : laid }
    : {
        ...settled,
        laid,
        before: lookNow(thread, now),
        after: threadLook(picture.bond),
        turn: glideTo(still(0), 1, now, TURN_TIME),
      };
}

/** A picture moved toward, in the same place. */
export function moveTo(play: Play, picture: Picture, view: View): Play {
  const { now } = play.clock;
  const cues = cuesBetween(play.picture, picture);
  return {
    ...play,
    picture,
    clock: stirred(play.clock),
    troupe: troupeAfter(play.troupe, cues, now, view),
    thread: threadToward(play.thread, picture, now),
  };
}

/** The play with a turning felt in the thread: a pulse for toward, a dimming for away. */
export function withTurning(play: Play, turning: Direction | undefined): Play {
  const { now } = play.clock;
  const { thread } = play;
  if (turning === "toward")
    return { ...play, thread: { ...thread, pulse: glideTo(still(0), 1, now, PULSE_TIME) } };
  if (turning === "away")
    return {
      ...play,
      thread: { ...thread, dim: glideTo(thread.dim, 1, now, DIM_TIME), dimRest: DIM_REST },
    };
  return play;
}

/** The play at its clock's time: those who left are gone, a dimming that reached its depth comes back. */
export function settled(play: Play): Play {
  const { now } = play.clock;
  const { dim, dimRest } = play.thread;
  const troupe = withoutGone(play.troupe, now);
  const gone = play.troupe.find((actor) => !troupe.includes(actor));
  const deep = dim.to === 1 && arrived(dim, now);
  const thread = deep
    ? { ...play.thread, dim: glideTo(dim, dimRest, now, BACK_TIME) }
    : play.thread;
  return {
    ...play,
    troupe,
    thread,
    ...(gone === undefined ? {} : { wentOut: nearestSide(gone.x.to) }),
  };
}

/** On which side the one of a pair who is not here went out, as far as that is known. */
export function awaySide({ picture, troupe, wentOut }: Play, pair: Pair | undefined) {
  const absent = pair?.find((person) => troupe.every(({ figure }) => figure.person !== person));
  return exitOf(picture, absent) ?? wentOut;
}

/** Whether nothing moves any more, so that the stage may sleep. */
export function isPlayStill({ clock, troupe, thread }: Play): boolean {
  const glides = [thread.turn, thread.laid, thread.dim, thread.pulse];
  return (
    isClockStill(clock) &&
    isTroupeStill(troupe, clock.now) &&
    glides.every((glide) => arrived(glide, clock.now))
  );
}

/** Where the thread ends this moment, and how far an end is out of the picture (see `ThreadMoment`). */
export interface ThreadEnds {
  readonly from: Point;
  readonly to: Point;
  readonly trail: number;
}

/** The thread at this moment between two ends. */
export function threadMoment({ clock, thread }: Play, ends: ThreadEnds, view: View): ThreadMoment {
  const { now } = clock;
  return {
    ...ends,
    look: lookNow(thread, now),
    stir: ease(clock.stir),
    seconds: now / 1000,
    ...(arrived(thread.pulse, now) ? {} : { pulse: valueAt(thread.pulse, now) }),
    dim: valueAt(thread.dim, now),
    laid: valueAt(thread.laid, now),
    floor: WORLD.ground + 52,
    weight: view.weight,
  };
}
