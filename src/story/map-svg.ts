import type { GraphChoice, GraphPoint, StoryGraph } from "./map";
import { type Layout, layOutGraph, type Spot } from "./map-layout";

const WIDE = 190;
const HIGH = 76;
const EDGE = 90;
const TOP = 110;
const INK = "#2a2233";
const PAPER = "#fbf3e6";
const THREAD = "#c8332b";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const n = (value: number): string => `${Math.round(value * 10) / 10}`;

/** A spot of the drawing, in its own units. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** A graph laid out for drawing: where its points stand, and the lines between them as SVG paths. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** By the point's index. */
  readonly spots: readonly At[];
  readonly lines: readonly {
    readonly path: string;
    /** Choices that go this way together. */
    readonly count: number;
  }[];
}

const place = ({ column, row }: Spot): At => ({ x: EDGE + column * WIDE, y: TOP + row * HIGH });

/** A soft line through all spots, level at each. */
const through = (spots: readonly At[]): string =>
  spots
    .map(({ x, y }, index) => {
      const before = spots[index - 1];
      if (before === undefined) return `M${n(x)} ${n(y)}`;
      const middle = n((before.x + x) / 2);
      return `C${middle} ${n(before.y)} ${middle} ${n(y)} ${n(x)} ${n(y)}`;
    })
    .join("");

/** A line that leads back, in a bow above. */
const back = (from: At, to: At): string =>
  `M${n(from.x)} ${n(from.y)}C${n(from.x + 60)} ${n(from.y - 70)} ${n(to.x - 60)} ${n(to.y - 70)} ${n(to.x)} ${n(to.y)}`;

/** Filled: toward. An open loop: away. A short stroke: own. A small dash: Wait or skip. */
function mark({ turning, kind }: GraphChoice, { x, y }: At): string {
  const at = `cx="${n(x)}" cy="${n(y)}"`;
  if (turning?.direction === "toward") return `<circle ${at} r="4.5" fill="${INK}"/>`;
  if (turning?.direction === "away")
    return `<circle ${at} r="4" fill="${PAPER}" stroke="${INK}" stroke-width="1.8"/>`;
  if (turning?.direction === "own")
    return `<path d="M${n(x)} ${n(y - 5)}v10" stroke="${INK}" stroke-width="2.4"/>`;
  return kind === "act"
    ? ""
    : `<path d="M${n(x - 4)} ${n(y)}h8" stroke="${INK}" stroke-width="1.4"/>`;
}

const FAN = 11;

/** The marks of a point's choices, one below the other just right of it. */
function marks({ choices }: GraphPoint, { x, y }: At): string {
  return choices
    .map((choice, index) => {
      const at = { x: x + 22, y: y + (index - (choices.length - 1) / 2) * FAN };
      const { turning, kind, text } = choice;
      const by = turning === undefined ? kind : `${turning.direction}: ${turning.by}`;
      return `<g><title>${escaped(`${text} (${by})`)}</title>${mark(choice, at)}</g>`;
    })
    .join("");
}

/** Paper around a word, so that lines that pass do not strike it out. */
const HALO = `stroke="${PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;

function label({ kind, label: words, file, line }: GraphPoint, { x, y }: At): string {
  const title = file === undefined ? words : `${file}:${line ?? ""}`;
  const below = kind === "ending" ? "" : ` text-anchor="middle"`;
  const at =
    kind === "ending" ? `x="${n(x + 14)}" y="${n(y + 5)}"` : `x="${n(x)}" y="${n(y + 36)}"`;
  const weight = kind === "ending" ? ' font-weight="700"' : "";
  return `<text ${at}${below}${weight} ${HALO}><title>${escaped(title)}</title>${escaped(words)}</text>`;
}

const dot = ({ kind }: GraphPoint, { x, y }: At, isStart: boolean): string =>
  kind === "ending"
    ? `<rect x="${n(x - 7)}" y="${n(y - 7)}" width="14" height="14" rx="3" fill="${THREAD}"/>`
    : `<circle cx="${n(x)}" cy="${n(y)}" r="${isStart ? 9 : 7}" fill="${PAPER}" stroke="${THREAD}" stroke-width="${isStart ? 4 : 2.5}"/>`;

function linesOf({ points }: StoryGraph, layout: Layout): Drawing["lines"] {
  const spotOf = (index: number) => place(layout.spots[index] ?? { column: 0, row: 0 });
  return points.flatMap(({ choices }, from) =>
    [...new Set(choices.flatMap(({ to }) => to))].map((to) => {
      const bends = layout.bends.get(`${from} ${to}`);
      const count = choices.filter((choice) => choice.to.includes(to)).length;
      const path =
        bends === undefined
          ? back(spotOf(from), spotOf(to))
          : through([spotOf(from), ...bends.map(place), spotOf(to)]);
      return { path, count };
    }),
  );
}

/** Lays a graph out for drawing: the thread from left to right, endings at its right ends. */
export function drawing(graph: StoryGraph): Drawing {
  const layout = layOutGraph(graph);
  return {
    width: EDGE * 2 + (layout.columns - 1) * WIDE + 150,
    height: TOP + layout.rows * HIGH + 10,
    spots: layout.spots.map(place),
    lines: linesOf(graph, layout),
  };
}

const KEY = [
  { name: "toward", turning: { direction: "toward", by: "" } },
  { name: "away", turning: { direction: "away", by: "" } },
  { name: "own", turning: { direction: "own", by: "" } },
  { name: "Wait or skip", kind: "wait" },
] as const;

const key = (): string =>
  KEY.map((each, index) => {
    const x = EDGE + index * 110;
    const choice: GraphChoice = { id: "", text: "", kind: "act", to: [], ...each };
    return `${mark(choice, { x, y: 66 })}<text x="${x + 12}" y="71">${each.name}</text>`;
  }).join("");

/** Draws the graph of choice points: the thread from left to right, endings at its right ends. */
export function drawMap(graph: StoryGraph): string {
  const { width, height, spots, lines } = drawing(graph);
  const strokes = lines.map(
    ({ path, count }) => `<path d="${path}" stroke-width="${n(1 + 0.7 * count)}"/>`,
  );
  const parts = graph.points.map((point, index) => {
    const at = spots[index] ?? { x: 0, y: 0 };
    return `${dot(point, at, graph.starts.includes(index))}${marks(point, at)}${label(point, at)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="'Atkinson Hyperlegible', Verdana, sans-serif" font-size="15" fill="${INK}">
<title>${escaped(graph.story)}: choice points and where they lead</title>
<rect width="100%" height="100%" fill="${PAPER}"/>
<text x="${EDGE - 9}" y="40" font-size="24" font-family="Fraunces, Georgia, serif">${escaped(graph.story)}</text>
${key()}
<g fill="none" stroke="${THREAD}" stroke-opacity="0.55" stroke-linecap="round">${strokes.join("")}</g>
${parts.join("\n")}
</svg>
`;
}
