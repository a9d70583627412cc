import { STRAND_START, type StrandPoint } from "../../core/strands";

/** An act's share of the drawing; places and widths are per cent of the drawing's width. */
export interface ActSpan {
  readonly title: string;
  readonly from: number;
  readonly width: number;
}

/** Where one turn lies on both strands, in per cent of the drawing, from the top left. */
export interface Place {
  readonly point: StrandPoint;
  readonly x: number;
  readonly you: number;
  readonly they: number;
}

/** The whole drawing of two strands, in a square of 100 by 100 that is stretched to its frame. */
export interface StrandLayout {
  /** How many turns wide it is: the frame is never narrower than that many targets. */
  readonly units: number;
  readonly acts: readonly ActSpan[];
  readonly places: readonly Place[];
  /** SVG paths of both strands, of what lies between them, and of an earlier run's own strand. */
  readonly you: string;
  readonly they: string;
  readonly between: string;
  readonly ghost: string;
}

type Spot = readonly [x: number, y: number];

interface Segment {
  readonly title: string;
  readonly points: readonly StrandPoint[];
}

// An act of one turn is wider than its turn, so that its title has room.
const NARROWEST_ACT = 1.9;
// The outermost strand stays clear of the frame.
const EDGE = 5;
const MIDDLE = 50;
// Between two touches, and after a last one, the strands run side by side and not as one line.
const BESIDE = 0.82;

const round = (value: number): number => Math.round(value * 100) / 100;
const yOfYou = (near: number): number => round(EDGE + near * (MIDDLE - EDGE));
const yOfThey = (near: number): number => round(100 - yOfYou(near));

/** Groups what follows one another in the same act. */
function segmentsOf(points: readonly StrandPoint[]): readonly Segment[] {
  const starts = points.flatMap(({ turn }, index) =>
    turn.act === points[index - 1]?.turn.act ? [] : [{ title: turn.act, from: index }],
  );
  return starts.map(({ title, from }, index) => ({
    title,
    points: points.slice(from, starts[index + 1]?.from),
  }));
}

const widthOf = ({ points }: Segment): number => Math.max(points.length, NARROWEST_ACT);

function spansOf(segments: readonly Segment[], units: number): readonly ActSpan[] {
  let from = 0;
  return segments.map((segment) => {
    const width = (widthOf(segment) / units) * 100;
    const span = { title: segment.title, from: round(from), width: round(width) };
    from += width;
    return span;
  });
}

const placesIn = ({ points }: Segment, { from, width }: ActSpan): readonly Place[] =>
  points.map((point, index) => ({
    point,
    x: round(from + ((index + 0.5) / points.length) * width),
    you: yOfYou(point.you),
    they: yOfThey(point.they),
  }));

/** A soft line through all spots, level at each of them, so that it never swings past one. */
function curve(spots: readonly Spot[], start: "M" | "L" = "M"): string {
  return spots
    .map(([x, y], index) => {
      const before = spots[index - 1];
      if (before === undefined) return `${start}${x} ${y}`;
      const middle = round((before[0] + x) / 2);
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join("");
}

/** The whole way of one strand: from the left edge through all places to the right edge. */
function wayOf(places: readonly Place[], side: "you" | "they"): readonly Spot[] {
  const yOf = side === "you" ? yOfYou : yOfThey;
  const spots = places.flatMap((place, index): readonly Spot[] => {
    const next = places[index + 1];
    const spot: Spot = [place.x, place[side]];
    const isBeside = place.point.touch && next?.point.touch === true;
    return isBeside ? [spot, [round((place.x + next.x) / 2), yOf(BESIDE)]] : [spot];
  });
  const last = places.at(-1);
  const end = last === undefined || last.point.touch ? yOf(BESIDE) : last[side];
  return [[0, yOf(STRAND_START)], ...spots, [100, end]];
}

/** An earlier run's own strand, each act laid over the act of the same name; acts not met now are left out. */
function ghostOf(ghost: readonly StrandPoint[], acts: readonly ActSpan[]): string {
  const earlier = segmentsOf(ghost);
  const places = acts.flatMap((span, index) => {
    const nth = acts.slice(0, index).filter(({ title }) => title === span.title).length;
    const segment = earlier.filter(({ title }) => title === span.title)[nth];
    return segment === undefined ? [] : placesIn(segment, span);
  });
  return places.length === 0 ? "" : curve(wayOf(places, "you"));
}

/** Lays the two strands of a run out, act by act, with an earlier run's as a ghost. */
export function layoutOf(
  points: readonly StrandPoint[],
  ghost: readonly StrandPoint[] = [],
): StrandLayout {
  const segments = segmentsOf(points);
  const units = segments.reduce((sum, segment) => sum + widthOf(segment), 0);
  const acts = spansOf(segments, units);
  const places = segments.flatMap((segment, index) => {
    const span = acts[index];
    return span === undefined ? [] : placesIn(segment, span);
  });
  const you = wayOf(places, "you");
  const they = wayOf(places, "they");
  return {
    units,
    acts,
    places,
    you: curve(you),
    they: curve(they),
    between: `${curve(you)}${curve(they.toReversed(), "L")}Z`,
    ghost: ghostOf(ghost, acts),
  };
}
