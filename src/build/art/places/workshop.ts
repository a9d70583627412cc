import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { bicycle, frame, spoked } from "./bicycle";
import { cup, LAMP, room, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#b9c4c0"),
  floor: tone("#96898a"),
  trim: tone("#98a5a3"),
  shutter: tone("#d8c9ab"),
  slat: tone("#b8a88c"),
  wood: tone("#b88a5e"),
  dark: tone("#5c5462"),
  board: tone("#bd9a72"),
  steel: tone("#c3c9c6"),
  red: tone("#b65f4b"),
  green: tone("#6f8f72"),
  gold: tone("#d8ad57"),
  pale: tone("#f1e6d2"),
  house: outside("#b9a59a"),
  ground: outside("#b5afb0"),
});

type Palette = ReturnType<typeof palette>;

/** The shutter is up to a man's shoulder: somebody came in, or somebody wants to go. */
const shutter = (light: Light, c: Palette): Drawing => {
  const gap = opened(678, 460, 244, 260);
  return [
    gap.open,
    sky(678, 460, 244, 260, light, 540, [884, 502]),
    box(670, 556, 90, 110, { fill: c.house, ink: 2 }),
    box(760, 524, 120, 142, { fill: c.house, ink: 2 }),
    [782, 820, 850].map((x, index) =>
      box(x, 560, 18, 28, { fill: light.lamps && index !== 1 ? LAMP : c.dark, ink: 2 }),
    ),
    box(670, 664, 260, 60, { fill: c.ground, ink: 2 }),
    gap.close,
    box(650, 96, 28, 626, { fill: c.dark }),
    box(922, 96, 28, 626, { fill: c.dark }),
    box(678, 120, 244, 344, { fill: c.shutter }),
    [164, 206, 248, 290, 332, 374, 416].map((y) =>
      line(`680,${y} 920,${y}`, { ink: 3, colour: c.slat }),
    ),
    box(676, 448, 248, 18, { fill: c.dark, ink: 3 }),
    line("784,466 784,486 816,486 816,466", { ink: 5 }),
    box(636, 72, 328, 52, { fill: c.trim }),
  ];
};

/** Two frames on hooks. */
const hooks = (c: Palette): Drawing => [
  box(266, 52, 388, 16, { fill: c.wood, ink: 3 }),
  [308, 400, 516, 606].map((x) => line(`${x},66 ${x},86`, { ink: 5 })),
  at(350, 220, frame(c.green), 1.05),
  at(566, 220, frame(c.red), 1.05, true),
];

/** Every tool has its outline on the board; the long spanner's is empty. */
const tools = (c: Palette): Drawing => [
  box(1096, 150, 250, 272, { fill: c.board }),
  [1122, 1152, 1182].map((x, index) => [
    line(`${x},182 ${x},${226 + index * 12}`, { ink: 7, colour: c.steel }),
    oval(x, 184, 18, 18, { fill: c.steel, ink: 3 }),
    oval(x, 226 + index * 12, 14, 14, { fill: c.steel, ink: 3 }),
  ]),
  line("1226,180 1226,300", { ink: 3, colour: c.pale }),
  oval(1226, 178, 26, 26, { ink: 3, colour: c.pale }),
  oval(1226, 302, 22, 22, { ink: 3, colour: c.pale }),
  [1270, 1304].map((x, index) => [
    line(`${x},196 ${x},258`, { ink: 5, colour: c.steel }),
    box(x - 9, 176, 18, 34, { fill: index === 0 ? c.red : c.gold, ink: 3 }),
  ]),
  polygon("1120,300 1176,300 1176,320 1120,320", { fill: c.steel, ink: 3 }),
  line("1148,320 1148,388", { ink: 8, colour: c.wood }),
  oval(1282, 346, 72, 72, { ink: 7, colour: c.dark }),
  oval(1282, 346, 40, 40, { ink: 4, colour: c.dark }),
];

/** His father's cap hangs where it hung. */
const cap = (c: Palette): Drawing => [
  line("1016,104 1016,128", { ink: 5 }),
  blob("984,166 988,138 1010,126 1034,130 1052,150 1054,168", { fill: c.green, ink: 4 }),
  polygon("1034,164 1078,170 1074,182 1028,176", { fill: c.green, ink: 4 }),
];

const bench = (c: Palette): Drawing => [
  box(1060, 560, 20, 160, { fill: c.wood }),
  box(1330, 560, 20, 160, { fill: c.wood }),
  box(1080, 640, 250, 16, { fill: c.wood, ink: 3 }),
  box(1104, 590, 76, 50, { fill: c.red, ink: 3 }),
  box(1200, 606, 96, 34, { fill: c.dark, ink: 3 }),
  polygon("1036,530 1380,530 1380,560 1036,560", { fill: c.wood, ink: 5 }),
  // The vice.
  polygon("1060,530 1060,504 1092,504 1092,486 1124,486 1124,530", { fill: c.dark, ink: 3 }),
  line("1040,516 1076,516", { ink: 6 }),
  at(1178, 530, cup(c.gold)),
  polygon("1226,530 1232,492 1262,492 1268,530", { fill: c.green, ink: 3 }),
  line("1247,492 1247,474 1262,468", { ink: 4 }),
];

const lamp = (light: Light, c: Palette): Drawing => [
  line("1218,-20 1218,66", { ink: 4 }),
  polygon("1196,66 1240,66 1278,112 1158,112", { fill: light.lamps ? LAMP : c.green, ink: 5 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(1218, 300, 1500, 1250, "#ffdf9a", 0.5) : [],
    beam(
      "680,724 920,724 1010,1000 520,1000",
      light.lamps ? "#ffcf94" : light.beam.colour,
      light.lamps ? 0.18 : light.beam.strength * 1.4,
      0.08,
    ),
    light.lamps ? beam("1162,112 1274,112 1480,1000 960,1000", "#ffe2a8", 0.3, 0.06) : [],
    shutter(light, c),
    hooks(c),
    tools(c),
    cap(c),
    bench(c),
    lamp(light, c),
    at(404, 752, bicycle(c.gold), 1.28),
    at(1296, 690, spoked(c.gold), 1.2),
    // A pump, leaning.
    line("574,748 592,560", { ink: 8, colour: c.dark }),
    line("566,556 618,562", { ink: 8 }),
    curve("578,740 610,752 622,730 636,744", { ink: 4 }),
    light.lamps ? glow(1218, 104, 380, 320, "#ffe6b0", 0.45) : [],
    vignette(light),
  ];
};

/** A crate that parts came in. */
const crate = (c: Palette): Drawing => [
  box(-96, -160, 192, 160, { fill: c.wood }),
  line("-96,-108 96,-108", { ink: 3 }),
  line("-96,-54 96,-54", { ink: 3 }),
  box(-96, -160, 22, 160, { fill: c.board, ink: 3 }),
  box(74, -160, 22, 160, { fill: c.board, ink: 3 }),
  polygon("-108,-168 108,-168 108,-150 -108,-150", { fill: c.board }),
];

/** A bicycle workshop: frames on hooks, a bench, a roller shutter. */
export const workshop: Place = {
  draw,
  seat: { size: [236, 180], sit: [118, 172], draw: (light) => at(118, 172, crate(palette(light))) },
};
