import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, type Drawing, line, oval, polygon } from "../shapes";
import { dial, LAMP, longBench, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ outside: tone }: Light) => ({
  hill: tone("#a9ad86"),
  roof: tone("#a98c88"),
  fence: tone("#d8c7ac"),
  bush: tone("#8d9b69"),
  paving: tone("#bcaea3"),
  joint: tone("#a4968e"),
  edge: tone("#e8dcc6"),
  yellow: tone("#dcb458"),
  track: tone("#7d7276"),
  iron: tone("#4f6a68"),
  canopy: tone("#6d8783"),
  under: tone("#8aa09a"),
  wood: tone("#a9765a"),
  pale: tone("#f3ead8"),
  board: tone("#7d8fa3"),
  red: tone("#b65f4b"),
});

type Palette = ReturnType<typeof palette>;

const LAMPS = [346, 546, 1054, 1254];

const beyond = (light: Light, c: Palette): Drawing => [
  blob(
    "-60,580 60,470 260,440 480,490 700,452 960,486 1180,440 1420,474 1660,440 1700,640 -80,640",
    {
      fill: c.hill,
      ink: 2,
    },
  ),
  polygon("628,560 628,506 668,474 708,506 708,494 772,494 772,560", { fill: c.roof, ink: 2 }),
  light.lamps ? box(660, 518, 14, 16, { fill: LAMP, ink: 2 }) : [],
  // A signal, far down the line.
  line("924,560 924,420", { ink: 4 }),
  box(914, 400, 20, 44, { fill: c.joint, ink: 2 }),
  oval(924, 412, 10, 10, { fill: c.red, ink: 2 }),
];

const fence = (c: Palette): Drawing => [
  box(-20, 576, 1640, 150, { fill: c.bush, ink: 0 }),
  blob("-40,640 0,560 90,572 180,552 260,576 340,556 430,580 430,700 -40,700", {
    fill: c.bush,
    ink: 3,
  }),
  blob("1180,640 1200,560 1290,572 1380,552 1460,576 1560,556 1640,580 1640,700 1180,700", {
    fill: c.bush,
    ink: 3,
  }),
  Array.from({ length: 37 }, (_, index) => {
    const x = -10 + index * 44;
    return polygon(`${x},724 ${x},602 ${x + 11},590 ${x + 22},602 ${x + 22},724`, {
      fill: c.fence,
      ink: 2,
    });
  }),
  line("-20,628 1620,628", { ink: 3 }),
  line("-20,690 1620,690", { ink: 3 }),
];

/** Timetables and a map, too far off to be read. */
const board = (c: Palette): Drawing => [
  line("1230,724 1230,430", { ink: 9 }),
  line("1364,724 1364,430", { ink: 9 }),
  box(1212, 402, 170, 190, { fill: c.board }),
  box(1228, 420, 60, 150, { fill: c.pale, ink: 2 }),
  [440, 462, 484, 506, 528].map((y) => line(`1238,${y} 1278,${y}`, { ink: 2 })),
  box(1302, 420, 64, 70, { fill: c.pale, ink: 2 }),
  line("1310,478 1326,448 1342,462 1358,432", { ink: 3, colour: c.red }),
];

const canopy = (light: Light, c: Palette): Drawing => [
  polygon("-20,-20 1620,-20 1620,64 -20,64", { fill: c.under }),
  Array.from({ length: 31 }, (_, index) => {
    const x = -20 + index * 54;
    return polygon(`${x},62 ${x + 54},62 ${x + 54},92 ${x + 27},110 ${x},92`, {
      fill: c.canopy,
      ink: 3,
    });
  }),
  [446, 1154].map((x) => [
    box(x - 12, 90, 24, 650, { fill: c.iron }),
    polygon(`${x - 26},740 ${x - 20},700 ${x + 20},700 ${x + 26},740`, { fill: c.iron, ink: 3 }),
    polygon(`${x - 12},190 ${x - 70},96 ${x - 52},96 ${x - 12},160`, { fill: c.iron, ink: 3 }),
    polygon(`${x + 12},190 ${x + 70},96 ${x + 52},96 ${x + 12},160`, { fill: c.iron, ink: 3 }),
  ]),
  LAMPS.map((x) => [
    line(`${x},90 ${x},130`, { ink: 4 }),
    polygon(`${x - 16},130 ${x + 16},130 ${x + 38},160 ${x - 38},160`, { fill: c.iron, ink: 3 }),
    oval(x, 164, 40, 22, { fill: light.lamps ? LAMP : c.pale, ink: 3 }),
  ]),
];

const ground = (c: Palette): Drawing => [
  box(-20, 724, 1640, 190, { fill: c.paving, ink: 0 }),
  line("-20,724 1620,724"),
  [
    "120,726 20,880",
    "410,726 350,880",
    "700,726 690,880",
    "960,726 990,880",
    "1260,726 1330,880",
  ].map((joint) => line(joint, { ink: 2, colour: c.joint })),
  box(-20, 884, 1640, 14, { fill: c.yellow, ink: 0 }),
  polygon("-20,908 1620,908 1620,934 -20,934", { fill: c.edge }),
  box(-20, 934, 1640, 80, { fill: c.track, ink: 0 }),
  line("-20,980 1620,980", { ink: 7 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    sky(0, 0, 1600, 640, light, 360, [1210, 300]),
    beyond(light, c),
    fence(c),
    ground(c),
    light.lamps ? [] : glow(800, 300, 1500, 800, light.orb, 0.25),
    board(c),
    at(800, 744, longBench(c.wood, c.iron)),
    canopy(light, c),
    light.lamps
      ? LAMPS.map((x) => [
          beam(`${x - 30},166 ${x + 30},166 ${x + 190},1000 ${x - 190},1000`, "#ffe6ac", 0.2, 0.06),
          glow(x, 166, 260, 220, "#ffe6ac", 0.45),
        ])
      : [],
    line("800,92 800,140", { ink: 6 }),
    dial(800, 196, 116, c.pale, "800,196 800,158", "800,196 824,206"),
    vignette(light),
  ];
};

/** A bench from its side, its feet at 0,0, its back on the left. */
const bench = (c: Palette): Drawing => [
  line("-118,-296 -92,-150 -104,0", { ink: 11, colour: c.iron }),
  line("84,-146 96,0", { ink: 11, colour: c.iron }),
  polygon("-136,-300 -108,-306 -98,-256 -126,-250", { fill: c.wood, ink: 3 }),
  polygon("-124,-240 -96,-246 -88,-200 -114,-192", { fill: c.wood, ink: 3 }),
  polygon("-110,-168 112,-168 116,-146 -110,-146", { fill: c.wood }),
];

/** A railway platform: a clock, a bench, lamps in a line. */
export const platform: Place = {
  draw,
  seat: {
    size: [300, 330],
    sit: [150, 320],
    draw: (light) => at(150, 320, bench(palette(light))),
  },
};
