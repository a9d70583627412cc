import rough from "roughjs";
import { INK } from "./people/pieces";
import type { Corner, Drawing, Paint, Shape } from "./shapes";

const pen = rough.generator();

/** The weight of an ordinary ink line, in world units. */
const WEIGHT = 4;

type Options = NonNullable<Parameters<typeof pen.line>[4]>;

// The same shape is drawn the same in every build: the seed comes from where it stands.
const seedOf = (numbers: readonly number[]): number =>
  1 + (Math.abs(numbers.reduce((seed, number) => seed * 31 + Math.round(number), 7)) % 65521);

function options(paint: Paint, numbers: readonly number[]): Options {
  const weight = paint.ink ?? WEIGHT;
  return {
    seed: seedOf(numbers),
    roughness: 1.1,
    bowing: 0.8,
    disableMultiStroke: true,
    disableMultiStrokeFill: true,
    preserveVertices: false,
    stroke: weight === 0 ? "none" : (paint.colour ?? INK),
    strokeWidth: weight,
    ...(paint.fill === undefined ? {} : { fill: paint.fill, fillStyle: "solid" }),
  };
}

function ellipse([from = [0, 0], to = [0, 0]]: readonly Corner[], how: Options) {
  const [left, top] = from;
  const [right, bottom] = to;
  return pen.ellipse(
    (left + right) / 2,
    (top + bottom) / 2,
    Math.abs(right - left),
    bottom - top,
    how,
  );
}

function drawable(shape: Exclude<Shape, { kind: "light" }>) {
  const corners = shape.corners.map(([x, y]): [number, number] => [x, y]);
  const how = options(shape.paint, corners.flat());
  const [first] = corners;
  switch (shape.kind) {
    case "polygon":
      return pen.polygon(corners, how);
    case "line":
      return pen.linearPath(corners, how);
    case "curve":
      return pen.curve(corners, how);
    case "oval":
      return ellipse(shape.corners, how);
    case "blob":
      return pen.curve(first === undefined ? corners : [...corners, first], how);
  }
}

const short = (path: string): string =>
  path
    .replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    )
    .replace(/ ?([MLC]) ?/gu, "$1")
    .replace(/,/gu, " ")
    .trim();

function markup(shape: Shape): string {
  if (shape.kind === "light") return shape.markup;
  const paths = pen.toPaths(drawable(shape)).map((path) => {
    const filled = path.fill !== undefined && path.fill !== "none";
    if (filled) return `<path stroke="none" fill="${path.fill}" d="${short(path.d)}"/>`;
    if (path.stroke === "none") return "";
    const weight = path.strokeWidth === WEIGHT ? "" : ` stroke-width="${path.strokeWidth}"`;
    const colour = path.stroke === INK ? "" : ` stroke="${path.stroke}"`;
    return `<path fill="none"${colour}${weight} d="${short(path.d)}"/>`;
  });
  return paths.join("");
}

const flat = (drawing: Drawing): readonly Shape[] =>
  drawing.flatMap((part) => ("kind" in part ? [part] : flat(part)));

/** Inks a drawing by hand (roughjs) as an SVG document of that size in world units. */
export function sketch(drawing: Drawing, width: number, height: number): string {
  const body = flat(drawing).map(markup).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g stroke="${INK}" stroke-width="${WEIGHT}" stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`;
}
