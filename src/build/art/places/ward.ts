import { beam, glow, type Light, opened, vignette } from "../light";
import { at, box, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, room, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#dfe2d2"),
  far: tone("#cfd6c9"),
  farther: tone("#c2cbc0"),
  band: tone("#a9bcb6"),
  floor: tone("#b7aca0"),
  shine: tone("#c6bcae"),
  trim: tone("#eef0e4"),
  door: tone("#cda477"),
  steel: tone("#b9c1c2"),
  seat: tone("#c07a56"),
  stripe: tone("#7f97b4"),
  paper: tone("#f5efe0"),
  dark: tone("#6f6a78"),
  tree: outside("#8e9f70"),
});

type Palette = ReturnType<typeof palette>;

/** What every corridor here ends in: a window that nobody has opened. */
const window = (light: Light, c: Palette): Drawing => {
  const frame = opened(736, 262, 128, 168);
  return [
    frame.open,
    sky(736, 262, 128, 168, light, 350, [826, 300]),
    polygon("730,440 730,392 770,376 800,392 836,370 876,396 876,440", { fill: c.tree, ink: 2 }),
    frame.close,
    box(736, 262, 128, 168, { ink: 4 }),
    line("800,262 800,430", { ink: 3 }),
    box(726, 430, 148, 12, { fill: c.trim, ink: 3 }),
  ];
};

/** The corridor goes on behind the wall: x from 590 to 1010 narrows to 712 to 888. */
const corridor = (light: Light, c: Palette): Drawing => [
  polygon("590,96 1010,96 888,214 712,214", { fill: c.trim, ink: 3 }),
  polygon("590,96 712,214 712,520 590,720", { fill: c.far, ink: 3 }),
  polygon("1010,96 888,214 888,520 1010,720", { fill: c.far, ink: 3 }),
  polygon("590,720 712,520 888,520 1010,720", { fill: c.shine, ink: 3 }),
  box(712, 214, 176, 306, { fill: c.farther, ink: 3 }),
  window(light, c),
  ["656,112 944,112 912,140 688,140", "700,158 900,158 884,176 716,176"].map((tube) =>
    polygon(tube, { fill: light.lamps ? "#fff6d2" : c.paper, ink: 3 }),
  ),
  // Doors along it, one ajar.
  polygon("622,216 652,240 652,618 622,668", { fill: c.door, ink: 3 }),
  polygon("676,258 692,270 692,553 676,579", { fill: c.door, ink: 3 }),
  polygon("978,216 948,240 948,618 978,668", { fill: c.dark, ink: 3 }),
  polygon("978,216 962,250 962,650 978,668", { fill: c.door, ink: 3 }),
  polygon("924,258 908,270 908,553 924,579", { fill: c.door, ink: 3 }),
  // The line on the floor that leads visitors there and back.
  polygon("672,720 690,720 762,520 755,520", { fill: c.stripe, ink: 0 }),
  beam(
    "740,520 860,520 930,720 670,720",
    light.lamps ? "#fff4cf" : light.beam.colour,
    light.lamps ? 0.3 : light.beam.strength * 1.4,
    0.1,
  ),
];

const leaf = (c: Palette): Drawing => [
  box(0, 0, 116, 548, { fill: c.door, ink: 4 }),
  box(62, 66, 30, 150, { fill: c.paper, ink: 3 }),
  line("68,190 86,150", { ink: 2, colour: c.steel }),
  box(78, 252, 22, 72, { fill: c.steel, ink: 3 }),
  box(8, 470, 100, 66, { fill: c.steel, ink: 3 }),
];

/** Swing doors, which stay shut until somebody comes out. */
const doors = (c: Palette): Drawing => [
  box(1072, 140, 268, 580, { fill: c.trim, ink: 5 }),
  at(1090, 170, leaf(c)),
  at(1322, 170, leaf(c), 1, true),
];

/** A chair of a row, from the front, its foot at 0,0. */
const chair = (c: Palette): Drawing => [
  polygon("-46,-236 46,-236 50,-132 -50,-132", { fill: c.seat }),
  polygon("-54,-122 54,-122 60,-98 -60,-98", { fill: c.seat }),
];

const row = (c: Palette): Drawing => [
  line("330,738 346,650", { ink: 8 }),
  line("566,738 550,650", { ink: 8 }),
  line("322,650 574,650", { ink: 8 }),
  [360, 448, 536].map((x) => at(x, 738, chair(c), 0.72)),
  // A coat and a bag of somebody who is inside.
  polygon("404,560 424,550 474,552 492,566 486,652 470,708 424,700 412,652", { fill: c.stripe }),
  line("448,556 450,694", { ink: 3 }),
];

const wall = (c: Palette): Drawing => [
  box(-20, 470, 610, 84, { fill: c.band, ink: 0 }),
  box(1010, 470, 610, 84, { fill: c.band, ink: 0 }),
  [470, 554].map((y) => [
    line(`-20,${y} 590,${y}`, { ink: 3 }),
    line(`1010,${y} 1620,${y}`, { ink: 3 }),
  ]),
  // A dispenser; a board with nothing on it but pins.
  box(1030, 372, 30, 54, { fill: c.paper, ink: 3 }),
  line("1036,426 1054,426", { ink: 6, colour: c.dark }),
  box(350, 150, 168, 120, { fill: c.paper }),
  box(368, 168, 40, 52, { fill: c.band, ink: 2 }),
  box(424, 172, 54, 36, { fill: c.seat, ink: 2 }),
  line("424,232 496,232", { ink: 3, colour: c.steel }),
  oval(388, 168, 7, 7, { fill: c.seat, ink: 2 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.band),
    wall(c),
    light.lamps ? glow(800, 100, 1700, 1300, "#fff4cc", 0.42) : [],
    corridor(light, c),
    polygon("672,722 690,722 560,1000 520,1000", { fill: c.stripe, ink: 0 }),
    beam(
      "600,724 1000,724 1160,1000 440,1000",
      light.lamps ? "#fff4cf" : light.beam.colour,
      light.lamps ? 0.24 : light.beam.strength,
      0.06,
    ),
    line("590,96 590,720", { ink: 5 }),
    line("1010,96 1010,720", { ink: 5 }),
    line("590,96 1010,96", { ink: 5 }),
    box(640, -14, 320, 30, { fill: light.lamps ? "#fff6d2" : c.paper }),
    row(c),
    doors(c),
    light.lamps
      ? box(1146, 112, 120, 22, { fill: LAMP, ink: 3 })
      : box(1146, 112, 120, 22, { fill: c.paper, ink: 3 }),
    vignette(light),
  ];
};

/** The same chair from its side, on a steel foot. */
const sideways = (c: Palette): Drawing => [
  line("-4,-132 -4,-10", { ink: 12, colour: c.dark }),
  line("-86,-4 86,-4", { ink: 10 }),
  polygon("-142,-326 -104,-334 -80,-196 -116,-182", { fill: c.seat }),
  polygon("-118,-170 70,-170 108,-158 104,-134 -112,-136", { fill: c.seat }),
  line("-116,-190 -108,-142", { ink: 9 }),
];

/** A hospital corridor: chairs, swing doors, a window at its end. */
export const ward: Place = {
  draw,
  seat: {
    size: [320, 350],
    sit: [160, 340],
    draw: (light) => at(160, 340, sideways(palette(light))),
  },
};
