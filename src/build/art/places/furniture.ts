import { beam, glow, type Light, opened } from "../light";
import { at, box, type Corner, curve, type Drawing, line, oval, polygon } from "../shapes";
import { FLOOR } from "./place";

/** Warm light of lamps, and of windows behind which one burns. */
export const LAMP = "#f3d27a";

/** Wall and floor of a room with a skirting board between them. */
export const room = (wall: string, floor: string, skirting: string): Drawing => [
  box(-20, -20, 1640, FLOOR + 20, { fill: wall, ink: 0 }),
  box(-20, FLOOR, 1640, 300, { fill: floor, ink: 0 }),
  box(-20, FLOOR - 26, 1640, 26, { fill: skirting, ink: 3 }),
  line(`-20,${FLOOR} 1620,${FLOOR}`),
];

/** Sky in two flat bands, parted at `horizon`, with sun or moon, as seen through an opening. */
export function sky(
  x: number,
  y: number,
  width: number,
  height: number,
  light: Light,
  horizon: number,
  orb: Corner = [x + width * 0.72, horizon + 4],
): Drawing {
  const [high, low] = light.sky;
  const size = light.time === "night" ? 38 : 52;
  return [
    box(x - 10, y - 10, width + 20, height + 20, { fill: high, ink: 0 }),
    box(x - 10, horizon, width + 20, y + height - horizon + 10, { fill: low, ink: 0 }),
    light.time === "day" ? [] : oval(orb[0], orb[1], size, size, { fill: light.orb, ink: 0 }),
  ];
}

/** A window with a cross of bars and a sill; `beyond` is drawn into its opening over the sky. */
export function windowAt(
  x: number,
  y: number,
  width: number,
  height: number,
  light: Light,
  beyond: Drawing = [],
): Drawing {
  const frame = opened(x, y, width, height);
  const bar = y + height * 0.4;
  return [
    frame.open,
    sky(x, y, width, height, light, bar),
    beyond,
    frame.close,
    box(x, y, width, height, { ink: 5 }),
    line(`${x + width / 2},${y} ${x + width / 2},${y + height}`),
    line(`${x},${bar} ${x + width},${bar}`),
    box(x - 22, y + height, width + 44, 20, { fill: light.tone("#efe3d0") }),
  ];
}

/** A pendant lamp hanging to x, y. */
export const pendant = (x: number, y: number, light: Light, shade: string): Drawing => [
  line(`${x},-20 ${x},${y}`, { ink: 5 }),
  at(x, y, [
    polygon("-34,0 34,0 62,66 -62,66", { fill: light.lamps ? LAMP : light.tone(shade), ink: 5 }),
  ]),
];

/** The cone of light under a pendant lamp at x, y; nothing by day. */
export const cone = (x: number, y: number, spread: number, light: Light): Drawing =>
  light.lamps
    ? [
        beam(
          `${x - 58},${y + 66} ${x + 58},${y + 66} ${x + spread},1000 ${x - spread},1000`,
          "#ffe0a0",
          0.3,
          0.1,
        ),
        glow(x, y + 80, 460, 420, "#ffdf9a", 0.3),
      ]
    : [];

/** What falls through a window onto the floor. */
export const sunPatch = (corners: string, light: Light): Drawing => [
  beam(corners, light.beam.colour, light.beam.strength, light.beam.strength * 0.55),
];

/** A plant with pointed leaves, its pot's foot at 0,0 and about 220 high. */
export const plant = (leaf: string, pot: string): Drawing => [
  polygon("-8,-70 -62,-112 -74,-168 -40,-132", { fill: leaf, ink: 3 }),
  polygon("8,-70 62,-106 82,-158 46,-128", { fill: leaf, ink: 3 }),
  polygon("-6,-70 -44,-150 -34,-220 -8,-150", { fill: leaf, ink: 3 }),
  polygon("6,-70 40,-146 46,-206 12,-150", { fill: leaf, ink: 3 }),
  polygon("-4,-70 -14,-160 6,-244 20,-160", { fill: leaf, ink: 3 }),
  polygon("-48,-84 48,-84 36,0 -36,0", { fill: pot }),
  line("-45,-64 45,-64", { ink: 3 }),
];

/** A rod, tube or pole along its corners: a coloured line between two of ink. */
export const rod = (corners: string, colour: string, weight: number): Drawing => [
  line(corners, { ink: weight + 6 }),
  line(corners, { ink: weight, colour }),
];

/** A round clock about x, y with its two hands as lines from the middle. */
export const dial = (
  x: number,
  y: number,
  size: number,
  face: string,
  minutes: string,
  hours: string,
): Drawing => [
  oval(x, y, size, size, { fill: face, ink: 5 }),
  [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ].map(([dx = 0, dy = 0]) => oval(x + dx * size * 0.393, y + dy * size * 0.393, 4, 4, { ink: 3 })),
  line(minutes, { ink: 5 }),
  line(hours, { ink: 6 }),
];

/** A cup with its handle on the right, its foot at 0,0. */
export const cup = (fill: string): Drawing => [
  curve("15,-28 30,-27 28,-12 13,-9"),
  polygon("-17,-36 17,-36 14,0 -14,0", { fill }),
];

/** A long bench seen from its front, its feet at 0,0. */
export const longBench = (wood: string, iron: string): Drawing => [
  [-110, 110].map((x) => line(`${x},-120 ${x},0`, { ink: 10, colour: iron })),
  [-196, -166].map((y) => box(-140, y, 280, 22, { fill: wood, ink: 3 })),
  polygon("-144,-112 144,-112 152,-88 -152,-88", { fill: wood }),
];

/** A wooden chair seen from its side, its feet at 0,0, its back on the left. */
export const chair = (wood: string, cushion: string): Drawing => [
  line("-84,-10 -78,-150 -96,-318", { ink: 9 }),
  line("104,-8 98,-150", { ink: 9 }),
  line("-104,-70 88,-70", { ink: 5 }),
  polygon("-130,-314 -90,-326 -87,-292 -127,-280", { fill: wood, ink: 3 }),
  polygon("-123,-250 -84,-262 -82,-234 -120,-222", { fill: wood, ink: 3 }),
  polygon("-116,4 -104,4 -98,-150 -118,-322 -132,-322 -112,-150", { fill: wood, ink: 3 }),
  polygon("86,4 98,4 92,-146 76,-146", { fill: wood, ink: 3 }),
  polygon("-114,-150 100,-150 98,-134 -112,-134", { fill: wood, ink: 3 }),
  polygon("-108,-168 90,-168 100,-150 -114,-150", { fill: cushion }),
];
