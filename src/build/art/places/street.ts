import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ outside: tone }: Light) => ({
  wall: tone("#c7a49c"),
  brick: tone("#b08a85"),
  trim: tone("#e8d8c4"),
  door: tone("#7d5a60"),
  stone: tone("#cdc3be"),
  step: tone("#b8aeb0"),
  pavement: tone("#a9a2ac"),
  road: tone("#877f90"),
  brass: tone("#e0b65a"),
  leaf: tone("#8a9a6c"),
});

type Palette = ReturnType<typeof palette>;

const glass = (light: Light, lit: boolean) =>
  light.lamps ? (lit ? LAMP : light.outside("#8d8fae")) : light.sky[1];

const sash = (
  x: number,
  y: number,
  width: number,
  height: number,
  light: Light,
  c: Palette,
  lit: boolean,
): Drawing => [
  box(x - 16, y - 18, width + 32, height + 30, { fill: c.trim }),
  box(x, y, width, height, { fill: glass(light, lit) }),
  line(`${x},${y + height / 2} ${x + width},${y + height / 2}`),
  polygon(
    `${x - 28},${y + height + 12} ${x + width + 28},${y + height + 12} ${x + width + 28},${y + height + 28} ${x - 28},${y + height + 28}`,
    { fill: c.trim, ink: 3 },
  ),
];

/** The same door as in the hall, seen from the pavement. */
const door = (light: Light, c: Palette): Drawing => [
  box(602, 60, 256, 590, { fill: c.trim, ink: 5 }),
  box(630, 84, 200, 78, { fill: glass(light, true) }),
  line("697,84 697,162"),
  line("763,84 763,162"),
  box(630, 178, 200, 472, { fill: c.door, ink: 5 }),
  box(652, 206, 68, 170, { ink: 3 }),
  box(740, 206, 68, 170, { ink: 3 }),
  box(652, 440, 156, 170, { ink: 3 }),
  box(690, 396, 80, 20, { fill: c.brass, ink: 3 }),
  oval(652, 412, 18, 18, { fill: c.brass, ink: 3 }),
  // Bells; the paper behind the second one carries two names.
  box(880, 330, 40, 98, { fill: c.brass, ink: 3 }),
  [346, 372, 398].map((y) => [
    oval(890, y + 6, 9, 9, { ink: 3 }),
    box(899, y, 16, 11, { fill: c.trim, ink: 2 }),
  ]),
];

const steps = (c: Palette): Drawing => [
  polygon("580,650 880,650 896,680 564,680", { fill: c.stone, ink: 3 }),
  box(564, 680, 332, 28, { fill: c.step }),
  polygon("564,708 896,708 916,740 544,740", { fill: c.stone, ink: 3 }),
  box(544, 740, 372, 30, { fill: c.step }),
  line("548,760 548,560 470,560", { ink: 7 }),
  line("912,760 912,560", { ink: 7 }),
];

const bricks: readonly (readonly [number, number])[] = [
  [330, 120],
  [402, 148],
  [476, 470],
  [548, 240],
  [960, 480],
  [1030, 508],
  [980, 120],
  [360, 610],
  [290, 640],
  [1080, 620],
  [500, 92],
];

const facade = (light: Light, c: Palette): Drawing => [
  box(-20, -20, 1150, 744, { fill: c.wall }),
  polygon("-20,640 1130,640 1130,724 -20,724", { fill: c.brick }),
  bricks.map(([x, y]) => box(x, y, 56, 22, { fill: c.brick, ink: 0 })),
  sash(330, 170, 130, 280, light, c, false),
  sash(956, 170, 120, 280, light, c, true),
  sash(60, 170, 130, 280, light, c, true),
  // A curtain drawn halfway, and a cat.
  polygon("956,170 1000,170 988,450 956,450", { fill: c.trim, ink: 3 }),
  blob("1004,450 1002,424 1010,410 1010,396 1018,403 1027,396 1029,411 1026,426 1036,450", {
    fill: "#2a2233",
    ink: 0,
  }),
];

const beyond = (light: Light, c: Palette): Drawing => [
  sky(1130, 0, 470, 724, light, 360),
  polygon(
    "1130,724 1130,520 1190,476 1250,520 1250,500 1330,500 1330,540 1390,500 1450,540 1620,540 1620,724",
    { fill: c.brick, ink: 3 },
  ),
  [1160, 1206, 1276, 1360, 1420].map((x, index) =>
    box(x, 566, 22, 36, { fill: light.lamps && index % 2 === 0 ? LAMP : c.door, ink: 2 }),
  ),
  blob("1440,724 1430,640 1480,596 1540,620 1570,724", { fill: c.leaf, ink: 3 }),
];

const post = (light: Light, c: Palette): Drawing => [
  polygon("1206,790 1212,240 1226,240 1232,790", { fill: c.door }),
  polygon("1190,790 1248,790 1254,808 1184,808", { fill: c.door }),
  polygon("1192,158 1246,158 1234,236 1204,236", { fill: light.lamps ? LAMP : c.trim, ink: 5 }),
  polygon("1184,158 1254,158 1219,126", { fill: c.door }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    beyond(light, c),
    facade(light, c),
    light.lamps ? glow(1219, 260, 1500, 1250, "#ffc78c", 0.4) : [],
    box(-20, 724, 1640, 190, { fill: c.pavement, ink: 0 }),
    line("-20,724 1620,724"),
    box(-20, 912, 1640, 100, { fill: c.road, ink: 0 }),
    polygon("-20,900 1620,900 1620,924 -20,924", { fill: c.stone, ink: 3 }),
    ["210,726 120,900", "470,770 420,900", "1000,726 1040,900", "1330,726 1440,900"].map((joint) =>
      line(joint, { ink: 2 }),
    ),
    light.lamps
      ? beam("1192,236 1246,236 1500,1000 900,1000", "#ffe0a0", 0.34, 0.12)
      : beam("420,770 1000,770 860,1000 160,1000", light.beam.colour, 0.22, 0.12),
    // The light of the hall falls through the fanlight onto the steps.
    light.lamps ? beam("630,650 830,650 900,898 560,898", "#ffd98c", 0.4, 0.08) : [],
    door(light, c),
    steps(c),
    post(light, c),
    light.lamps ? glow(1219, 200, 360, 340, "#ffe6ae", 0.5) : [],
    vignette(light),
  ];
};

const stoop = (c: Palette): Drawing => [
  polygon("-150,-156 150,-156 176,-126 -176,-126", { fill: c.stone }),
  box(-176, -126, 352, 56, { fill: c.step }),
  polygon("-176,-70 176,-70 186,-54 -186,-54", { fill: c.stone, ink: 3 }),
  box(-186, -54, 372, 54, { fill: c.step }),
];

/** Outside the flat's door: steps, a lamp post, lit windows. */
export const street: Place = {
  draw,
  seat: { size: [390, 170], sit: [195, 162], draw: (light) => at(195, 162, stoop(palette(light))) },
};
