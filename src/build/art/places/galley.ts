import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { spoked } from "./bicycle";
import { cup, dial, LAMP, plant, rod, room, sky, sunPatch } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#c9d3b8"),
  side: tone("#b3c0a4"),
  tile: tone("#e8e5d2"),
  floor: tone("#8d7a80"),
  joint: tone("#7a6870"),
  cupboard: tone("#c28a63"),
  dark: tone("#5f5566"),
  pale: tone("#f3e9d6"),
  steel: tone("#b9c2c2"),
  red: tone("#b75d4c"),
  leaf: tone("#7b9064"),
  brick: outside("#b58678"),
  tree: outside("#8d9d6c"),
});

type Palette = ReturnType<typeof palette>;

/** The backs of the houses opposite, with the yard's one tree. */
const yard = (light: Light, c: Palette): Drawing => [
  box(640, 214, 130, 200, { fill: c.brick, ink: 3 }),
  polygon("862,400 862,250 910,206 960,250 960,400", { fill: c.brick, ink: 3 }),
  [
    [672, 244],
    [716, 244],
    [672, 304],
    [716, 304],
    [890, 270],
  ].map(([x = 0, y = 0], index) =>
    box(x, y, 24, 34, { fill: light.lamps && index % 3 === 1 ? LAMP : c.dark, ink: 2 }),
  ),
  polygon("812,392 816,300 824,300 828,392", { fill: c.dark, ink: 2 }),
  blob("776,316 774,276 800,248 838,250 866,280 860,318 822,334", { fill: c.tree, ink: 3 }),
  line("640,352 960,346", { ink: 2 }),
];

const window = (light: Light, c: Palette): Drawing => {
  const frame = opened(664, 112, 272, 270);
  return [
    frame.open,
    sky(664, 112, 272, 270, light, 236, [850, 172]),
    yard(light, c),
    frame.close,
    box(664, 112, 272, 270, { ink: 5 }),
    line("800,112 800,382"),
    box(644, 382, 312, 18, { fill: c.pale }),
    at(892, 382, plant(c.leaf, c.red), 0.36),
  ];
};

/** Both ends of the room are near: hardly more than an arm's length beyond who stands there. */
const ends = (c: Palette): Drawing => {
  const end: Drawing = [
    polygon("-20,-20 232,-20 296,52 296,720 120,1020 -20,1020", { fill: c.side, ink: 0 }),
    line("232,-20 296,52 296,720 120,1020"),
  ];
  return [
    polygon("232,-20 1368,-20 1304,52 296,52", { fill: c.tile, ink: 0 }),
    line("296,52 1304,52"),
    end,
    at(1600, 0, end, 1, true),
  ];
};

const cupboards = (c: Palette): Drawing => [
  box(296, 52, 290, 190, { fill: c.cupboard }),
  line("441,54 441,240"),
  line("420,206 420,224", { ink: 6 }),
  line("462,206 462,224", { ink: 6 }),
  line("300,292 560,292", { ink: 4 }),
  [336, 392, 448, 504].map((x, index) =>
    at(x, 338, [line("0,-46 0,-32", { ink: 4 }), cup(index === 2 ? c.red : c.pale)]),
  ),
];

/** Tiles behind the counter, then the counter, from end to end. */
const counter = (c: Palette): Drawing => [
  box(296, 400, 1008, 104, { fill: c.tile, ink: 3 }),
  line("296,452 1304,452", { ink: 2, colour: c.side }),
  [360, 456, 552, 648, 952, 1048, 1144, 1240].map((x, index) =>
    line(`${x},${index % 2 ? 402 : 454} ${x},${index % 2 ? 450 : 502}`, {
      ink: 2,
      colour: c.side,
    }),
  ),
  box(296, 530, 1008, 172, { fill: c.cupboard }),
  box(296, 702, 1008, 18, { fill: c.dark, ink: 3 }),
  [420, 556, 690, 910, 1024, 1130].map((x) => line(`${x},532 ${x},700`, { ink: 3 })),
  [398, 442, 668, 932, 1002, 1046].map((x) => line(`${x},560 ${x},580`, { ink: 6 })),
  polygon("296,502 1304,502 1304,530 296,530", { fill: c.pale }),
  box(376, 470, 74, 32, { fill: c.dark, ink: 3 }),
  at(612, 502, cup(c.pale), 1, true),
];

/** The pan has been left to soak: it is what one sees first. */
const sink = (c: Palette): Drawing => [
  rod("716,452 716,404 726,390 758,390 772,404 772,418", c.steel, 7),
  line("696,458 736,458", { ink: 9 }),
  line("772,426 772,458", { ink: 3, colour: c.steel }),
  polygon("836,478 962,422 970,438 846,502", { fill: c.dark, ink: 4 }),
  polygon("712,472 852,472 846,540 718,540", { fill: c.red }),
  oval(782, 472, 140, 26, { fill: c.steel }),
  blob("724,470 738,454 760,458 776,446 798,456 816,452 836,466 826,476 780,480 738,478", {
    fill: c.pale,
    ink: 3,
  }),
  polygon("690,504 910,504 906,618 694,618", { fill: c.pale }),
  line("692,524 908,524", { ink: 3 }),
];

const cooker = (light: Light, c: Palette): Drawing => [
  box(1138, 404, 168, 98, { fill: c.steel }),
  dial(1196, 452, 64, c.pale, "1196,452 1196,431", "1196,452 1184,444"),
  [1250, 1282].map((x) => oval(x, 452, 20, 20, { fill: c.dark, ink: 3 })),
  box(1138, 496, 168, 224, { fill: c.pale }),
  line("1138,540 1306,540", { ink: 3 }),
  [1164, 1198, 1232, 1266].map((x) => oval(x, 520, 16, 16, { fill: c.dark, ink: 2 })),
  line("1164,566 1282,566", { ink: 6 }),
  box(1164, 588, 118, 84, { fill: light.lamps ? c.cupboard : c.dark, ink: 4 }),
  line("1150,490 1196,490", { ink: 6 }),
  line("1216,490 1262,490", { ink: 6 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.side),
    ["296,720 200,1000", "548,720 520,1000", "800,720 800,1000", "1052,720 1080,1000"].map(
      (joint) => line(joint, { ink: 2, colour: c.joint }),
    ),
    line("-20,800 1620,800", { ink: 2, colour: c.joint }),
    line("-20,904 1620,904", { ink: 2, colour: c.joint }),
    light.lamps ? glow(800, 90, 1300, 1100, "#ffe9b0", 0.46) : [],
    ends(c),
    sunPatch("676,722 924,722 860,1000 470,1000", light),
    window(light, c),
    box(656, 60, 288, 20, { fill: light.lamps ? "#fff0bd" : c.pale }),
    light.lamps ? beam("664,82 936,82 1160,1000 440,1000", "#ffe9b0", 0.26, 0.06) : [],
    cupboards(c),
    counter(c),
    cooker(light, c),
    sink(c),
    // A helmet on its hook.
    line("1212,150 1212,172", { ink: 5 }),
    blob("1164,214 1168,184 1192,166 1226,166 1254,186 1260,212 1212,222", { fill: c.red }),
    curve("1190,176 1186,194 1188,214", { ink: 3 }),
    curve("1230,174 1236,194 1236,214", { ink: 3 }),
    curve("1176,216 1200,258 1226,256 1246,216", { ink: 3 }),
    // One wheel of his has come up to the flat.
    at(352, 690, spoked(c.steel), 1.15),
    vignette(light),
  ];
};

/** A kitchen stool with a step, its feet at 0,0. */
const stool = (c: Palette): Drawing => [
  line("-62,-150 -92,0", { ink: 10 }),
  line("62,-150 92,0", { ink: 10 }),
  line("-80,-62 80,-62", { ink: 5 }),
  polygon("-82,-86 82,-86 88,-66 -88,-66", { fill: c.cupboard, ink: 3 }),
  polygon("-88,-168 88,-168 98,-142 -98,-142", { fill: c.red }),
];

/** A narrow kitchen: a pan in the sink, a clock on the cooker, the yard behind the glass. */
export const galley: Place = {
  draw,
  seat: { size: [220, 180], sit: [110, 170], draw: (light) => at(110, 170, stool(palette(light))) },
};
