import type { Point } from "../core/art";
import { blend, COLOURS } from "./colour";
import { fibres } from "./fibres";
import { between, clamp } from "./motion";
import type { Station, Strand } from "./ribbon";
import { type ThreadLook, type ThreadMoment, threadPoint } from "./thread-line";

const STATIONS = 72;

/** How strongly the pulse swells the thread there, 0 to 1. */
function pulseAt(moment: ThreadMoment, share: number): number {
  if (moment.pulse === undefined) return 0;
  const centre = between(-0.25, 1.25, moment.pulse);
  return Math.exp(-(((share - centre) / 0.11) ** 2));
}

const colourOf = (look: ThreadLook): number => blend(COLOURS.thread, COLOURS.faded, look.pale);

type Line = readonly { readonly share: number; readonly point: Point }[];

const lineOf = (moment: ThreadMoment): Line =>
  Array.from({ length: STATIONS + 1 }, (_, index) => {
    const share = index / STATIONS;
    return { share, point: threadPoint(moment, share) };
  });

/** A drawn line is never quite even: the hand that inks it presses more here than there. */
const hand = (share: number): number =>
  1 + 0.1 * Math.sin(share * 23) + 0.05 * Math.sin(share * 61);

const along = (line: Line, half: (share: number) => number): readonly Station[] =>
  line.map(({ share, point }) => ({ ...point, half: half(share) }));

function glow(moment: ThreadMoment, line: Line): readonly Strand[] {
  const { look, weight, dim } = moment;
  if (look.glow < 0.01) return [];
  return [3.4, 2].map((times) => ({
    stations: along(line, () => (look.width / 2) * times * weight),
    colour: COLOURS.thread,
    alpha: 0.11 * look.glow * (1 - dim),
  }));
}

/** Of a fraying thread's three strands the first is the strongest. */
const PLIES = [0.62, 0.4, 0.34] as const;

/** The thread's strands: one in a whole thread; in a fraying one they part here and there. */
function plies(moment: ThreadMoment, line: Line): readonly Strand[] {
  const { look, weight, dim } = moment;
  const apart = look.fray * 8 * weight;
  const shares = look.fray > 0.05 ? PLIES : [1];
  return shares.map((thickness, ply) => {
    const part = between(ply === 0 ? 1 : thickness, thickness, clamp(look.fray * 2, 0, 1));
    return {
      stations: line.map(({ share, point }) => {
        const loose =
          Math.sin(Math.PI * share) * apart * Math.sin(share * (11 + ply * 4.7) + ply * 2.1);
        const swelling = 1 + 1.2 * pulseAt(moment, share);
        const half = (look.width / 2) * part * weight * hand(share + ply) * swelling;
        return { x: point.x, y: point.y + loose, half };
      }),
      colour: colourOf(look),
      alpha: (ply === 0 ? 1 : 0.85) * (1 - 0.6 * dim),
    };
  });
}

/** The light on a warm thread: a fine line a little above its middle. */
function sheen(moment: ThreadMoment, line: Line): readonly Strand[] {
  const { look, weight, dim } = moment;
  if (look.glow < 0.01) return [];
  const lift = look.width * 0.2 * weight;
  return [
    {
      stations: line.map(({ share, point }) => ({
        x: point.x,
        y: point.y - lift,
        half: look.width * 0.09 * weight * Math.sin(Math.PI * share),
      })),
      colour: COLOURS.light,
      alpha: 0.75 * look.glow * (1 - dim),
    },
  ];
}

/**
 * A line in two halves that meet: where the thread lies in a loop it crosses itself, and an outline that
 * crosses itself cannot be filled by WebGL.
 */
function halves(strand: Strand): readonly Strand[] {
  const middle = Math.floor(strand.stations.length / 2);
  return [strand.stations.slice(0, middle + 1), strand.stations.slice(middle)].map((stations) => ({
    ...strand,
    stations,
  }));
}

/** The pulse: a warm light around the thread and a brighter core in it. */
function pulse(moment: ThreadMoment, line: Line): readonly Strand[] {
  const lit = line.filter(({ share }) => pulseAt(moment, share) > 0.01);
  if (lit.length < 3) return [];
  const half = (moment.look.width / 2) * moment.weight;
  const layer = (size: number, colour: number, alpha: number): Strand => ({
    stations: along(lit, (share) => size * pulseAt(moment, share)),
    colour,
    alpha,
  });
  return [
    layer(half + 15 * moment.weight, COLOURS.light, 0.14),
    layer(half + 8 * moment.weight, COLOURS.light, 0.2),
    layer(half + 1.5 * moment.weight, COLOURS.light, 0.9),
  ];
}

/** The thread at one moment, as lines from back to front. */
export function strandsOf(given: ThreadMoment): readonly Strand[] {
  const moment = { ...given, weight: given.weight * (1 + 0.35 * given.laid) };
  const line = lineOf(moment);
  const whole = [...plies(moment, line), ...sheen(moment, line)];
  return [
    ...glow(moment, line),
    ...fibres(moment, colourOf(moment.look)),
    ...(moment.laid > 0 ? whole.flatMap(halves) : whole),
    ...pulse(moment, line),
  ];
}

/** A small filled dot where the thread ends. */
export interface Dot extends Point {
  readonly radius: number;
  readonly colour: number;
}

/** The dots at the thread's ends; an end out of the picture has none. */
export function dotsOf(moment: ThreadMoment): readonly Dot[] {
  const radius = clamp(moment.look.width * 0.5 + 3.4, 4.5, 7.5) * moment.weight;
  const ends = [...(moment.trail > -1 ? [0] : []), ...(moment.trail < 1 ? [1] : [])];
  return ends.map((share) => ({
    ...threadPoint(moment, share),
    radius: between(radius, radius * 0.7, moment.laid),
    colour: blend(COLOURS.thread, COLOURS.faded, moment.look.pale * 0.5),
  }));
}
