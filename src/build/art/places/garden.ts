import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ outside: tone }: Light) => ({
  lawn: tone("#b9c488"),
  worn: tone("#cdcf9d"),
  leaf: tone("#8a9c66"),
  leafDark: tone("#71855a"),
  bark: tone("#8b6d66"),
  fence: tone("#c9a98a"),
  board: tone("#b8967a"),
  house: tone("#c99f8d"),
  roof: tone("#a37f7c"),
  pale: tone("#f4ead6"),
  blue: tone("#8fa3bd"),
  red: tone("#b9604f"),
  iron: tone("#5f6a66"),
  gold: tone("#d9b25e"),
});

type Palette = ReturnType<typeof palette>;

const GROUND = 660;

/** The neighbours: a roof over the fence, and one window that is always lit late. */
const neighbours = (light: Light, c: Palette): Drawing => [
  box(930, 300, 380, 170, { fill: c.house, ink: 2 }),
  polygon("910,304 990,214 1250,214 1330,304", { fill: c.roof, ink: 2 }),
  box(1190, 172, 40, 76, { fill: c.house, ink: 2 }),
  box(1000, 330, 44, 56, { fill: light.lamps ? LAMP : c.pale, ink: 2 }),
  line("1022,330 1022,386", { ink: 2 }),
  box(1170, 330, 44, 56, { fill: light.lamps ? c.blue : c.pale, ink: 2 }),
  blob("560,470 540,400 580,346 650,330 720,350 750,400 740,470", { fill: c.leaf, ink: 2 }),
];

const fence = (c: Palette): Drawing => [
  Array.from({ length: 28 }, (_, index) => {
    const x = -20 + index * 60;
    const y = 424 + (index % 3) * 5;
    return polygon(`${x},${GROUND} ${x},${y} ${x + 58},${y - 3} ${x + 58},${GROUND}`, {
      fill: index % 4 === 1 ? c.board : c.fence,
      ink: 2,
    });
  }),
  line("-20,470 1620,470", { ink: 3 }),
  line(`-20,${GROUND - 42} 1620,${GROUND - 42}`, { ink: 3 }),
];

/** Washing: a sheet, a shirt, and socks of which one has fallen. */
const washing = (c: Palette): Drawing => [
  polygon("284,700 288,118 306,118 310,700", { fill: c.bark }),
  line("262,140 332,140", { ink: 8 }),
  polygon("1296,700 1300,118 1318,118 1322,700", { fill: c.bark }),
  line("1270,140 1344,140", { ink: 8 }),
  curve("300,142 560,176 800,186 1040,176 1308,142", { ink: 3 }),
  polygon("692,182 806,186 808,352 760,346 690,354", { fill: c.pale }),
  line("722,190 718,346", { ink: 2 }),
  line("772,192 774,344", { ink: 2 }),
  polygon(
    "826,186 848,180 874,180 898,186 924,236 904,250 892,226 892,316 832,316 832,228 820,250 802,236",
    {
      fill: c.blue,
    },
  ),
  curve("848,182 861,196 874,182", { ink: 3 }),
  polygon("380,154 396,155 398,204 418,222 410,232 378,214", { fill: c.red, ink: 3 }),
  polygon("1168,164 1184,162 1186,212 1206,230 1198,240 1166,222", { fill: c.red, ink: 3 }),
  [694, 750, 804, 840, 884, 388, 1176].map((x) => {
    const y = x < 400 || x > 1100 ? 158 : 184;
    return line(`${x},${y - 10} ${x},${y + 8}`, { ink: 5, colour: c.gold });
  }),
];

const tree = (c: Palette): Drawing => [
  polygon("118,720 132,500 110,240 128,40 196,40 190,280 206,520 236,724 180,708", {
    fill: c.bark,
  }),
  blob("-80,-60 -60,150 40,210 110,170 190,230 270,180 330,200 380,110 450,90 470,-60", {
    fill: c.leafDark,
  }),
  blob("-60,-60 -20,90 70,130 150,100 220,130 300,90 350,-60", { fill: c.leaf, ink: 3 }),
];

const table = (light: Light, c: Palette): Drawing => [
  line("770,676 756,806", { ink: 8, colour: c.iron }),
  line("830,676 844,806", { ink: 8, colour: c.iron }),
  oval(800, 668, 190, 38, { fill: c.pale }),
  polygon("736,664 742,622 774,622 780,664", { fill: c.blue, ink: 3 }),
  curve("780,630 796,634 794,652 780,656", { ink: 4 }),
  // A lantern with a candle in it.
  box(824, 614, 34, 50, { fill: light.lamps ? LAMP : c.pale, ink: 3 }),
  polygon("820,614 862,614 850,600 832,600", { fill: c.iron, ink: 3 }),
  curve("832,600 841,584 850,600", { ink: 3 }),
];

const pots = (c: Palette): Drawing => [
  blob("1140,666 1120,610 1150,566 1196,560 1230,596 1236,664", { fill: c.leafDark, ink: 3 }),
  [
    [1146, 610],
    [1180, 586],
    [1204, 620],
    [1168, 636],
  ].map(([x = 0, y = 0]) => oval(x, y, 17, 17, { fill: c.red, ink: 2 })),
  polygon("1152,660 1224,660 1214,732 1162,732", { fill: c.house }),
  polygon("396,690 452,690 446,746 402,746", { fill: c.house }),
  polygon("412,690 386,634 420,664", { fill: c.leaf, ink: 3 }),
  polygon("424,690 424,610 440,676", { fill: c.leaf, ink: 3 }),
  polygon("438,690 468,640 450,690", { fill: c.leaf, ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    sky(0, 0, 1600, 480, light, 300, [470, 210]),
    neighbours(light, c),
    fence(c),
    box(-20, GROUND, 1640, 380, { fill: c.lawn, ink: 0 }),
    line(`-20,${GROUND} 1620,${GROUND}`),
    blob("520,860 640,800 820,786 1000,800 1100,856 1000,920 780,940 600,916", {
      fill: c.worn,
      ink: 0,
    }),
    [
      [340, 800],
      [500, 940],
      [1180, 900],
      [1060, 740],
      [600, 730],
    ].map(([x = 0, y = 0]) =>
      at(x, y, [curve("0,0 6,-12 8,-22", { ink: 3 }), curve("4,0 14,-8 20,-18", { ink: 3 })]),
    ),
    light.lamps
      ? []
      : [
          glow(440, 120, 1400, 1000, light.orb, 0.42),
          beam("640,700 900,700 760,1000 380,1000", light.beam.colour, 0.18, 0.06),
        ],
    washing(c),
    tree(c),
    pots(c),
    at(668, 778, chair(c), 0.74),
    at(932, 778, chair(c), 0.74, true),
    table(light, c),
    // The sock that has fallen.
    polygon("1040,812 1062,806 1084,822 1104,820 1102,832 1066,834", { fill: c.red, ink: 3 }),
    light.lamps
      ? [glow(841, 640, 1000, 760, "#ffd68e", 0.42), glow(841, 636, 220, 200, "#ffe8b4", 0.55)]
      : [],
    vignette(light),
  ];
};

/** A folding garden chair from its side, its feet at 0,0. */
const chair = (c: Palette): Drawing => [
  line("-130,-330 78,0", { ink: 9, colour: c.iron }),
  line("96,-152 -96,0", { ink: 9, colour: c.iron }),
  polygon("-142,-330 -116,-338 -96,-300 -122,-290", { fill: c.pale, ink: 3 }),
  polygon("-118,-284 -92,-294 -72,-256 -98,-246", { fill: c.pale, ink: 3 }),
  polygon("-94,-238 -70,-248 -50,-212 -74,-202", { fill: c.pale, ink: 3 }),
  polygon("-100,-168 110,-168 116,-148 -100,-148", { fill: c.pale }),
];

/** A back garden: chairs, a washing line, a fence. */
export const garden: Place = {
  draw,
  seat: {
    size: [320, 360],
    sit: [160, 350],
    draw: (light) => at(160, 350, chair(palette(light))),
  },
};
