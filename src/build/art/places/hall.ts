import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { room } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#dcc1a4"),
  floor: tone("#9d7464"),
  trim: tone("#e8d5bc"),
  door: tone("#7d5a60"),
  panel: tone("#8d696c"),
  plum: tone("#8a7490"),
  red: tone("#b2604f"),
  pale: tone("#efe3d0"),
  brass: tone("#e0b65a"),
});

type Palette = ReturnType<typeof palette>;

/** The fanlight is where the light comes from: the stairwell's lamp by night, the sky by day. */
const fanlight = (light: Light) => (light.lamps ? "#ffdc8c" : light.sky[1]);

const door = (light: Light, c: Palette): Drawing => [
  box(662, 22, 276, 698, { fill: c.trim, ink: 5 }),
  box(688, 46, 224, 82, { fill: fanlight(light) }),
  line("762,46 762,128"),
  line("838,46 838,128"),
  box(688, 142, 224, 578, { fill: c.door, ink: 5 }),
  box(714, 172, 78, 222, { fill: c.panel, ink: 3 }),
  box(810, 172, 78, 222, { fill: c.panel, ink: 3 }),
  box(714, 470, 174, 208, { fill: c.panel, ink: 3 }),
  oval(800, 280, 13, 13, { fill: c.brass, ink: 3 }),
  box(746, 424, 86, 20, { fill: c.brass, ink: 3 }),
  oval(890, 434, 22, 22, { fill: c.brass, ink: 3 }),
  // The chain hangs loose.
  curve("702,352 706,392 716,420 722,452", { ink: 4, colour: c.brass }),
  box(692, 328, 14, 32, { fill: c.brass, ink: 2 }),
];

const coats = (c: Palette): Drawing => [
  box(296, 196, 186, 20, { fill: c.door }),
  [322, 366, 410, 456].map((x) => at(x, 216, [curve("0,0 0,20 8,25 13,14", { ink: 5 })])),
  polygon("322,232 352,272 368,540 352,552 288,548 274,538 292,272", { fill: c.plum }),
  curve("306,250 322,268 338,250", { ink: 3 }),
  line("322,268 324,548", { ink: 3 }),
  polygon("368,234 396,274 416,452 404,462 342,460 350,284", { fill: c.red }),
  curve("354,252 368,272 384,254", { ink: 3 }),
  line("369,272 374,460", { ink: 3 }),
  // A scarf; the last hook is empty.
  polygon("404,234 424,238 430,396 408,398", { fill: c.pale, ink: 3 }),
  line("408,378 430,376", { ink: 3 }),
];

const shoe = (fill: string): Drawing => [
  blob("0,0 -2,-34 12,-44 28,-38 40,-22 74,-16 82,-6 80,0 40,2", { fill, ink: 3 }),
];

const shoes = (c: Palette): Drawing => [
  at(300, 756, shoe(c.door)),
  at(306, 774, shoe(c.door)),
  at(404, 758, shoe(c.red), 0.76),
  at(410, 774, shoe(c.red), 0.76),
];

const mirror = (c: Palette): Drawing => [
  box(1180, 150, 104, 330, { fill: c.brass, ink: 5 }),
  box(1194, 164, 76, 302, { fill: c.pale, ink: 3 }),
  line("1208,286 1252,214", { ink: 5, colour: c.wall }),
  line("1208,322 1256,244", { ink: 5, colour: c.wall }),
];

const shelf = (c: Palette): Drawing => [
  polygon("1160,568 1172,568 1172,616", { fill: c.door, ink: 3 }),
  polygon("1304,568 1292,568 1292,616", { fill: c.door, ink: 3 }),
  box(1140, 546, 184, 22, { fill: c.door }),
  // Two rings of keys in one bowl.
  oval(1240, 512, 26, 30, { ink: 4, colour: c.brass }),
  oval(1264, 516, 18, 22, { ink: 4, colour: c.brass }),
  polygon("1204,516 1286,516 1268,546 1222,546", { fill: c.pale }),
  box(1152, 526, 40, 10, { fill: c.pale, ink: 2 }),
  box(1148, 536, 48, 10, { fill: c.red, ink: 2 }),
];

const floor = (light: Light, c: Palette): Drawing => [
  line("-20,812 1620,812", { ink: 2, colour: c.door }),
  line("-20,918 1620,918", { ink: 2, colour: c.door }),
  polygon("676,738 924,738 944,770 656,770", { fill: c.plum, ink: 4 }),
  // What the fanlight throws: three panes, lying between two people.
  [
    "646,800 744,800 722,992 598,992",
    "756,800 844,800 856,992 736,992",
    "856,800 954,800 1002,992 870,992",
  ].map((pane) =>
    beam(
      pane,
      light.lamps ? "#ffd789" : light.beam.colour,
      light.lamps ? 0.55 : light.beam.strength * 1.4,
      0.12,
    ),
  ),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(800, 120, 1500, 1150, "#ffd694", 0.5) : [],
    floor(light, c),
    door(light, c),
    coats(c),
    mirror(c),
    shelf(c),
    shoes(c),
    light.lamps ? glow(800, 88, 460, 300, "#ffe3a4", 0.35) : [],
    vignette(light),
  ];
};

const bench = (c: Palette): Drawing => [
  box(-96, -124, 20, 124, { fill: c.door }),
  box(76, -124, 20, 124, { fill: c.door }),
  box(-84, -60, 168, 14, { fill: c.door, ink: 3 }),
  polygon("-100,-166 100,-166 116,-132 -116,-132", { fill: c.red }),
];

/** The hall of a flat: a front door with light above it, coats, keys. */
export const hall: Place = {
  draw,
  seat: { size: [250, 180], sit: [125, 170], draw: (light) => at(125, 170, bench(palette(light))) },
};
