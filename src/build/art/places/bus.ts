import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, rod, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  panel: tone("#dccfb6"),
  lower: tone("#b9aa97"),
  ceiling: tone("#ece2cc"),
  frame: tone("#6a6472"),
  floor: tone("#8f8585"),
  tread: tone("#7d7376"),
  seat: tone("#7488a4"),
  cloth: tone("#c27d5c"),
  pole: tone("#dcb255"),
  red: tone("#b65c4a"),
  pale: tone("#f3e9d6"),
  steel: tone("#b3b9b8"),
  house: outside("#b89f98"),
  far: outside("#a3949c"),
  door: outside("#7f7078"),
  tree: outside("#8a9a6c"),
});

type Palette = ReturnType<typeof palette>;

const TOP = 168;
const SILL = 476;
/** Where one pane ends and the next begins. */
const POSTS = [-40, 300, 640, 960, 1300, 1640];

/** The street that goes by: its houses stay below the faces. */
const street = (light: Light, c: Palette): Drawing => [
  sky(0, TOP, 1600, SILL - TOP, light, 332, [796, 246]),
  polygon(
    "-20,490 -20,402 120,402 120,380 260,380 260,410 430,410 470,384 510,410 600,410 600,490",
    {
      fill: c.far,
      ink: 2,
    },
  ),
  polygon(
    "900,490 900,398 1010,398 1050,370 1090,398 1090,414 1250,414 1250,386 1400,386 1400,420 1620,420 1620,490",
    {
      fill: c.far,
      ink: 2,
    },
  ),
  polygon("590,490 590,392 650,350 710,392 710,372 850,372 850,404 920,404 920,490", {
    fill: c.house,
    ink: 2,
  }),
  [70, 200, 356, 470, 626, 676, 742, 800, 880, 960, 1130, 1210, 1330, 1480].map((x, index) =>
    box(x, 428, 22, 28, { fill: light.lamps && index % 3 !== 1 ? LAMP : c.door, ink: 2 }),
  ),
  blob("986,490 980,436 1008,408 1044,424 1050,490", { fill: c.tree, ink: 2 }),
  [120, 410, 820, 1180, 1520].map((x) => [
    line(`${x},490 ${x},318`, { ink: 4 }),
    oval(x, 312, 22, 22, { fill: light.lamps ? LAMP : c.pale, ink: 2 }),
    light.lamps ? glow(x, 312, 130, 130, "#ffe3a0", 0.5) : [],
  ]),
];

const windows = (light: Light, c: Palette): Drawing => {
  const glass = opened(-20, TOP, 1640, SILL - TOP);
  return [
    glass.open,
    street(light, c),
    light.lamps
      ? []
      : ["380,490 470,168 520,168 430,490", "1010,490 1100,168 1126,168 1036,490"].map((gleam) =>
          beam(gleam, "#ffffff", 0.2, 0.06),
        ),
    glass.close,
    line(`-20,${TOP} 1620,${TOP}`, { ink: 5 }),
    line("-20,232 1620,232", { ink: 4 }),
    POSTS.map((x) => box(x - 13, TOP, 26, SILL - TOP, { fill: c.frame })),
    box(-20, SILL, 1640, 20, { fill: c.pale }),
  ];
};

const ceiling = (light: Light, c: Palette): Drawing => [
  box(-20, -20, 1640, 150, { fill: c.ceiling, ink: 0 }),
  box(-20, 126, 1640, 42, { fill: c.panel, ink: 3 }),
  [30, 370, 710, 1050, 1390].map((x) =>
    box(x, 10, 200, 26, { fill: light.lamps ? "#fff3cb" : c.pale, ink: 3 }),
  ),
  rod("-20,74 1620,74", c.pole, 6),
  [410, 760, 840, 1190].map((x) => [
    line(`${x},76 ${x},112`, { ink: 7, colour: c.frame }),
    polygon(`${x},110 ${x - 20},142 ${x + 20},142`, { ink: 7, colour: c.frame }),
  ]),
];

/** A double seat against the wall, seen from the aisle; it faces right, its foot at 0,0. */
const bench = (c: Palette): Drawing => [
  line("-6,-120 -6,0", { ink: 14, colour: c.frame }),
  polygon("-96,-262 -58,-270 -34,-142 -74,-122", { fill: c.seat }),
  curve("-96,-264 -78,-288 -58,-272", { ink: 7, colour: c.pole }),
  polygon("-74,-146 86,-146 96,-116 -70,-112", { fill: c.cloth }),
];

const poles = (c: Palette): Drawing =>
  [720, 1252, 348].map((x) => [
    rod(`${x},76 ${x},790`, c.pole, 8),
    box(x - 15, 420, 30, 52, { fill: c.red, ink: 3 }),
    oval(x, 440, 13, 13, { fill: c.pale, ink: 2 }),
  ]);

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    windows(light, c),
    ceiling(light, c),
    box(-20, SILL + 20, 1640, 228, { fill: c.panel, ink: 0 }),
    box(-20, 640, 1640, 84, { fill: c.lower, ink: 3 }),
    box(-20, 720, 1640, 300, { fill: c.floor, ink: 0 }),
    line("-20,720 1620,720"),
    [790, 850, 930].map((y) => line(`-20,${y} 1620,${y}`, { ink: 2, colour: c.tread })),
    light.lamps
      ? [glow(800, 60, 1900, 1500, "#fff0c0", 0.46), glow(800, 860, 1300, 300, "#fff0c0", 0.2)]
      : [
          "330,722 610,722 480,1000 120,1000",
          "670,722 930,722 830,1000 480,1000",
          "990,722 1270,722 1210,1000 830,1000",
        ].map((pane) => beam(pane, light.beam.colour, light.beam.strength * 0.8, 0.08)),
    // A wheel arch, and over it the warmest place on the bus.
    blob("1020,724 1030,660 1070,620 1130,616 1180,650 1196,724", { fill: c.frame, ink: 4 }),
    [460, 620, 880, 1110, 1390, 190].map((x) => at(x, 738, bench(c), 0.96)),
    // Somebody left a newspaper.
    polygon("846,590 884,580 926,586 920,600 884,594 850,604", { fill: c.pale, ink: 3 }),
    poles(c),
    vignette(light),
  ];
};

/** A single seat from its side. */
const single = (c: Palette): Drawing => [
  line("-4,-140 -4,-12", { ink: 16, colour: c.frame }),
  line("-60,-6 60,-6", { ink: 11 }),
  blob("-154,-344 -142,-362 -120,-356 -108,-330 -78,-150 -90,-136 -116,-140", { fill: c.seat }),
  curve("-150,-348 -136,-384 -110,-372 -112,-344", { ink: 8, colour: c.pole }),
  polygon("-116,-170 84,-170 112,-158 106,-130 -110,-132", { fill: c.cloth }),
];

/** Inside a bus: seats, poles, a row of windows. */
export const bus: Place = {
  draw,
  seat: {
    size: [330, 400],
    sit: [165, 390],
    draw: (light) => at(165, 390, single(palette(light))),
  },
};
