import { glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { chair, cone, LAMP, pendant, room, sunPatch, windowAt } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#a9bcb4"),
  panel: tone("#bccbc1"),
  floor: tone("#96705e"),
  trim: tone("#dfe3d6"),
  wood: tone("#a8714f"),
  dark: tone("#7a5a58"),
  cloth: tone("#f3e8d4"),
  fold: tone("#dccbb4"),
  plate: tone("#fbf3e4"),
  red: tone("#b65d4b"),
  glass: tone("#cfdcd6"),
  leaf: tone("#7f9168"),
  gold: tone("#d8b05c"),
  tree: outside("#8c9c6c"),
});

type Palette = ReturnType<typeof palette>;

/** A chair behind the table, from its front: only its back is to be seen. */
const back = (x: number, c: Palette): Drawing => [
  polygon(`${x - 52},600 ${x - 46},448 ${x - 34},448 ${x - 36},600`, { fill: c.wood, ink: 3 }),
  polygon(`${x + 52},600 ${x + 46},448 ${x + 34},448 ${x + 36},600`, { fill: c.wood, ink: 3 }),
  polygon(`${x - 46},456 ${x + 46},456 ${x + 46},484 ${x - 46},484`, { fill: c.wood }),
  polygon(`${x - 44},512 ${x + 44},512 ${x + 44},532 ${x - 44},532`, { fill: c.wood, ink: 3 }),
];

const glass = (c: Palette): Drawing => [
  polygon("-13,-62 13,-62 9,-30 -9,-30", { fill: c.glass, ink: 3 }),
  line("0,-30 0,-6", { ink: 3 }),
  line("-11,-4 11,-4", { ink: 4 }),
];

const cover = (x: number, y: number, c: Palette): Drawing => [
  oval(x, y, 84, 20, { fill: c.plate, ink: 3 }),
  oval(x, y - 1, 48, 10, { ink: 2 }),
  line(`${x - 56},${y + 3} ${x - 52},${y - 9}`, { ink: 3 }),
  line(`${x + 56},${y + 3} ${x + 52},${y - 9}`, { ink: 3 }),
];

/** Laid for four: one napkin is still folded as in the shop. */
const table = (light: Light, c: Palette): Drawing => [
  polygon("560,660 584,660 578,812 564,812", { fill: c.wood }),
  polygon("1040,660 1016,660 1022,812 1036,812", { fill: c.wood }),
  polygon("590,560 1010,560 1064,628 536,628", { fill: c.cloth }),
  polygon(
    "536,628 1064,628 1058,690 1000,706 930,692 860,708 790,692 720,708 650,692 590,706 542,690",
    {
      fill: c.cloth,
    },
  ),
  ["640,640 646,684", "760,640 756,684", "880,640 886,684", "990,640 986,688"].map((fold) =>
    line(fold, { ink: 2, colour: c.fold }),
  ),
  [690, 910].map((x) => [cover(x, 574, c), at(x + 62, 580, glass(c), 0.8)]),
  [660, 940].map((x) => [cover(x, 612, c), at(x + (x < 800 ? 74 : -74), 620, glass(c))]),
  polygon("940,604 960,592 968,608 946,614", { fill: c.red, ink: 3 }),
  // A dish with a lid, and two candles.
  line("800,578 800,568", { ink: 4 }),
  blob("746,596 756,566 800,556 844,566 854,596", { fill: c.red }),
  oval(800, 552, 16, 12, { fill: c.gold, ink: 3 }),
  polygon("738,596 862,596 850,618 750,618", { fill: c.red }),
  [770, 836].map((x) => [
    box(x - 5, 512, 10, 42, { fill: c.plate, ink: 2 }),
    light.lamps
      ? oval(x, 502, 9, 18, { fill: LAMP, ink: 2 })
      : line(`${x},512 ${x},506`, { ink: 2 }),
  ]),
];

const sideboard = (c: Palette): Drawing => [
  box(1126, 524, 262, 180, { fill: c.dark }),
  line("1257,526 1257,700", { ink: 3 }),
  [1236, 1278].map((x) => oval(x, 612, 12, 16, { fill: c.gold, ink: 3 })),
  line("1146,706 1146,724", { ink: 9 }),
  line("1368,706 1368,724", { ink: 9 }),
  polygon("1112,506 1400,506 1400,526 1112,526", { fill: c.wood }),
  [0, 12, 24].map((rise) => oval(1176, 500 - rise, 84 - rise, 14, { fill: c.plate, ink: 3 })),
  polygon("1246,506 1252,440 1260,424 1272,424 1280,440 1286,506", { fill: c.leaf, ink: 3 }),
  polygon("1254,470 1278,470 1280,490 1252,490", { fill: c.cloth, ink: 2 }),
  // Flowers the guest brought, in the first jug at hand.
  curve("1330,470 1324,430 1310,408", { ink: 3 }),
  curve("1334,470 1338,424 1352,402", { ink: 3 }),
  oval(1308, 402, 24, 24, { fill: c.red, ink: 3 }),
  oval(1354, 396, 24, 24, { fill: c.gold, ink: 3 }),
  oval(1332, 420, 22, 22, { fill: c.cloth, ink: 3 }),
  polygon("1312,506 1308,466 1352,466 1348,506", { fill: c.glass, ink: 3 }),
];

const walls = (c: Palette): Drawing => [
  box(-20, 500, 1640, 196, { fill: c.panel, ink: 0 }),
  line("-20,500 1620,500", { ink: 3 }),
  [120, 300, 480, 1080, 1440].map((x) => line(`${x},504 ${x},692`, { ink: 2 })),
  box(1150, 150, 160, 190, { fill: c.gold }),
  box(1166, 166, 128, 158, { fill: c.cloth, ink: 3 }),
  blob("1180,316 1188,262 1214,236 1240,250 1266,228 1284,270 1284,316", { fill: c.leaf, ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    walls(c),
    light.lamps ? glow(800, 260, 1500, 1150, "#ffdfa0", 0.46) : [],
    polygon("430,770 1170,770 1280,930 320,930", { fill: c.dark, ink: 4 }),
    sunPatch("340,722 560,722 700,1000 380,1000", light),
    windowAt(330, 96, 230, 300, light, [
      blob("330,400 336,320 380,280 440,290 470,340 466,400", { fill: c.tree, ink: 3 }),
      light.lamps ? box(510, 330, 18, 24, { fill: LAMP, ink: 2 }) : [],
    ]),
    sideboard(c),
    back(694, c),
    back(906, c),
    table(light, c),
    cone(800, 150, 330, light),
    pendant(800, 150, light, "#d2a05c"),
    light.lamps ? [770, 836].map((x) => glow(x, 500, 120, 110, "#ffe6ae", 0.5)) : [],
    vignette(light),
  ];
};

/** A dining room with the table laid for four under one lamp. */
export const diningRoom: Place = {
  draw,
  seat: {
    size: [300, 350],
    sit: [150, 340],
    draw: (light) => at(150, 340, chair(palette(light).wood, palette(light).red)),
  },
};
