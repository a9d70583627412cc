import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, longBench, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ outside: tone }: Light) => ({
  far: tone("#b7a9ad"),
  near: tone("#a08f97"),
  bridge: tone("#c4b09c"),
  arch: tone("#94a3a6"),
  water: tone("#a3bcbe"),
  ripple: tone("#bdd0cd"),
  deep: tone("#8aa6ac"),
  wall: tone("#c9b8a6"),
  path: tone("#b3a39d"),
  stone: tone("#d6c8b5"),
  iron: tone("#5c5666"),
  wood: tone("#a97d5c"),
  leaf: tone("#8d9c69"),
  ring: tone("#d08a55"),
  pale: tone("#f1e7d4"),
});

type Palette = ReturnType<typeof palette>;

const FAR = { ink: 2 };
const LAMPS = [150, 330, 510, 690, 910, 1090, 1270, 1450];

/** Roofs on the other bank, low enough to leave faces the sky. */
const bank = (light: Light, c: Palette): Drawing => [
  polygon(
    "-20,470 -20,376 90,376 90,352 160,352 160,380 300,380 330,356 360,380 480,380 480,392 620,392 620,470",
    { fill: c.far, ...FAR },
  ),
  polygon(
    "980,470 980,386 1100,386 1100,358 1130,336 1160,358 1160,386 1300,386 1300,366 1420,366 1420,388 1620,388 1620,470",
    { fill: c.far, ...FAR },
  ),
  [120, 250, 410, 560, 1040, 1128, 1240, 1350, 1500].map((x, index) =>
    box(x, 384, 11, 12, { fill: light.lamps && index % 2 === 0 ? LAMP : c.near, ink: 0 }),
  ),
];

const span = (x: number, c: Palette): Drawing => {
  const arch = Array.from({ length: 13 }, (_, index) => {
    const turn = (index / 12) * Math.PI;
    return `${Math.round(x - 124 * Math.cos(turn))},${Math.round(538 - 88 * Math.sin(turn))}`;
  });
  return [polygon(arch.join(" "), { fill: c.arch, ink: 0 }), curve(arch.join(" "), { ink: 3 })];
};

/** A stone bridge on wide arches, seen from its foot. */
const bridge = (light: Light, c: Palette): Drawing => [
  box(-20, 416, 1640, 122, { fill: c.bridge, ink: 3 }),
  [-160, 160, 480, 800, 1120, 1440].map((x) => span(x, c)),
  polygon("-20,400 1620,400 1620,420 -20,420", { fill: c.stone, ink: 3 }),
  LAMPS.map((x) => [
    line(`${x},400 ${x},352`, { ink: 4 }),
    oval(x, 344, 20, 22, { fill: light.lamps ? LAMP : c.pale, ink: 3 }),
  ]),
  light.lamps ? LAMPS.map((x) => glow(x, 346, 130, 120, "#ffe3a0", 0.5)) : [],
];

const river = (light: Light, c: Palette): Drawing => [
  box(-20, 536, 1640, 170, { fill: c.water, ink: 0 }),
  box(-20, 630, 1640, 80, { fill: c.deep, ink: 0 }),
  line("-20,536 1620,536", { ink: 3 }),
  light.lamps
    ? LAMPS.map((x, index) => [
        line(`${x},548 ${x + 4},${590 + (index % 3) * 12}`, { ink: 7, colour: "#f3d27a" }),
        line(`${x - 4},${612 + (index % 3) * 10} ${x + 4},${630 + (index % 2) * 14}`, {
          ink: 5,
          colour: "#d8b072",
        }),
      ])
    : [],
  [
    [240, 566],
    [420, 606],
    [580, 574],
    [740, 612],
    [860, 566],
    [1010, 596],
    [1180, 570],
    [1360, 608],
  ].map(([x = 0, y = 0]) =>
    curve(`${x - 50},${y} ${x - 18},${y - 5} ${x + 14},${y + 3} ${x + 50},${y - 1}`, {
      ink: 3,
      colour: c.ripple,
    }),
  ),
];

const railing = (c: Palette): Drawing => [
  [290, 460, 630, 800, 970, 1140, 1310].map((x) =>
    polygon(`${x - 9},728 ${x - 9},580 ${x + 9},580 ${x + 9},728`, { fill: c.iron, ink: 3 }),
  ),
  line("-20,594 1620,594", { ink: 9, colour: c.iron }),
  line("-20,644 1620,644", { ink: 4, colour: c.iron }),
  line("-20,688 1620,688", { ink: 4, colour: c.iron }),
  [-50, 120, 1480].map((x) => line(`${x},590 ${x},728`, { ink: 8, colour: c.iron })),
  // Somebody's ring, for whoever goes in too deep.
  oval(460, 652, 92, 92, { fill: c.ring }),
  oval(460, 652, 44, 44, { fill: c.deep }),
  ["422,626 434,616", "498,626 486,616", "422,678 434,688", "498,678 486,688"].map((band) =>
    line(band, { ink: 8, colour: c.pale }),
  ),
];

const willow = (c: Palette): Drawing => [
  polygon("214,744 226,480 200,220 216,-20 290,-20 282,260 300,520 318,748", { fill: c.near }),
  blob("-60,-60 -20,150 70,220 150,170 240,236 330,172 400,186 440,100 520,70 540,-60", {
    fill: c.leaf,
  }),
  ["110,90 104,140", "250,110 256,168", "390,60 398,112"].map((twig) => line(twig, { ink: 3 })),
];

const post = (light: Light, c: Palette): Drawing => [
  polygon("1206,790 1213,230 1227,230 1234,790", { fill: c.iron }),
  polygon("1190,786 1250,786 1256,806 1184,806", { fill: c.iron }),
  oval(1220, 190, 74, 82, { fill: light.lamps ? LAMP : c.pale, ink: 5 }),
  polygon("1196,230 1244,230 1236,244 1204,244", { fill: c.iron }),
];

/** A bench from its side, its feet at 0,0, its back on the left. */
const bench = (c: Palette): Drawing => [
  curve("-124,-300 -104,-220 -98,-150 -112,0", { ink: 11, colour: c.iron }),
  line("96,-146 108,0", { ink: 11, colour: c.iron }),
  line("-104,-140 104,-140", { ink: 6, colour: c.iron }),
  polygon("-140,-304 -112,-310 -102,-262 -130,-256", { fill: c.wood, ink: 3 }),
  polygon("-128,-248 -102,-254 -94,-206 -120,-200", { fill: c.wood, ink: 3 }),
  polygon("-112,-168 116,-168 120,-146 -114,-146", { fill: c.wood }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    sky(0, 0, 1600, 470, light, 330, [800, 196]),
    bank(light, c),
    bridge(light, c),
    river(light, c),
    box(-20, 706, 1640, 40, { fill: c.wall, ink: 3 }),
    box(-20, 740, 1640, 280, { fill: c.path, ink: 0 }),
    line("-20,740 1620,740"),
    ["250,742 150,1000", "560,742 520,1000", "900,742 930,1000", "1180,742 1290,1000"].map(
      (joint) => line(joint, { ink: 2 }),
    ),
    light.lamps
      ? [
          glow(1220, 260, 1400, 1250, "#ffcf94", 0.36),
          beam("1186,230 1254,230 1500,1000 900,1000", "#ffe0a0", 0.3, 0.1),
        ]
      : glow(800, 200, 1300, 800, light.orb, 0.32),
    railing(c),
    willow(c),
    at(800, 800, longBench(c.wood, c.iron)),
    post(light, c),
    light.lamps ? glow(1220, 192, 360, 340, "#ffe6ae", 0.5) : [],
    vignette(light),
  ];
};

/** By the river: a bench, a railing, the lamps of a bridge. */
export const riverside: Place = {
  draw,
  seat: {
    size: [320, 330],
    sit: [160, 320],
    draw: (light) => at(160, 320, bench(palette(light))),
  },
};
