/** A corner, in world units (a place is 1600 by 1000). */
export type Corner = readonly [x: number, y: number];

/** How a shape is filled and inked. */
export interface Paint {
  /** `#rrggbb`; without it a shape is only its line. */
  readonly fill?: string;
  /** Weight of the ink line; 0 for none. */
  readonly ink?: number;
  /** Another colour for the line. */
  readonly colour?: string;
}

/** One drawn thing, as plain values; `light` is ready SVG markup for what no pen draws. */
export type Shape =
  | {
      readonly kind: "polygon" | "line" | "curve" | "blob" | "oval";
      /** An oval has two: the opposite corners of the box around it. */
      readonly corners: readonly Corner[];
      readonly paint: Paint;
    }
  | { readonly kind: "light"; readonly markup: string };

/** Shapes, nested as they were composed. */
export type Drawing = readonly (Shape | Drawing)[];

/** Reads corners as they are written in the places: `"10,20 30,40"`. */
export const cornersOf = (text: string): readonly Corner[] =>
  text.split(" ").map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(",").map(Number);
    if (Number.isNaN(x + y)) throw new Error(`"${pair}" in "${text}" is no corner. Write x,y.`);
    return [x, y];
  });

const shape =
  (kind: "polygon" | "line" | "curve" | "blob") =>
  (corners: string, paint: Paint = {}): Shape => ({ kind, corners: cornersOf(corners), paint });

/** A closed shape with straight sides. */
export const polygon = shape("polygon");
/** An open line through its corners. */
export const line = shape("line");
/** An open, smooth line. */
export const curve = shape("curve");
/** A closed, smooth shape. */
export const blob = shape("blob");

/** An oval about its centre. */
export const oval = (x: number, y: number, width: number, height: number, paint: Paint): Shape => ({
  kind: "oval",
  corners: cornersOf(`${x - width / 2},${y - height / 2} ${x + width / 2},${y + height / 2}`),
  paint,
});

/** A rectangle from its top left corner. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint = {},
): Shape =>
  polygon(`${x},${y} ${x + width},${y} ${x + width},${y + height} ${x},${y + height}`, paint);

/** A drawing made about 0,0 and put to x, y; `flip` mirrors it. Lights stay where they are. */
export const at = (x: number, y: number, drawing: Drawing, scale = 1, flip = false): Drawing =>
  drawing.map((part) => {
    if (!("kind" in part)) return at(x, y, part, scale, flip);
    if (part.kind === "light") return part;
    const corners = part.corners.map(
      ([dx, dy]): Corner => [x + dx * scale * (flip ? -1 : 1), y + dy * scale],
    );
    return { ...part, corners };
  });
