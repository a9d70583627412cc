import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { cup, LAMP, plant, room, sunPatch, windowAt } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#e3cfa9"),
  faded: tone("#ecdcbd"),
  floor: tone("#a37c66"),
  trim: tone("#efe2c8"),
  sofa: tone("#7d90a6"),
  sofaDark: tone("#6b7c94"),
  rug: tone("#bb7f6a"),
  rugLine: tone("#e3c3a0"),
  wood: tone("#8d6a5b"),
  pale: tone("#f4e9d6"),
  red: tone("#b4604e"),
  leaf: tone("#7f936a"),
  shade: tone("#e4c887"),
  roof: outside("#a98b86"),
  tree: outside("#8c9c6a"),
});

type Palette = ReturnType<typeof palette>;

/** A long sofa; each keeps to one end of it. */
const sofa = (c: Palette): Drawing => [
  blob("500,520 520,500 800,494 1080,500 1100,520 1104,640 800,648 496,640", { fill: c.sofaDark }),
  line("800,498 800,630", { ink: 3 }),
  polygon("496,620 1104,620 1112,676 488,676", { fill: c.sofa }),
  line("800,622 800,674", { ink: 3 }),
  box(484, 676, 632, 62, { fill: c.sofaDark }),
  blob("446,570 462,552 496,556 506,580 508,738 450,738", { fill: c.sofa }),
  blob("1154,570 1138,552 1104,556 1094,580 1092,738 1150,738", { fill: c.sofa }),
  line("480,740 480,758", { ink: 9 }),
  line("1120,740 1120,758", { ink: 9 }),
  polygon("742,528 820,520 830,606 750,614", { fill: c.red }),
  line("756,590 822,583", { ink: 3, colour: c.pale }),
];

/** Three pictures, and the pale wall where there was a fourth. */
const pictures = (c: Palette): Drawing => [
  box(690, 150, 92, 116, { fill: c.pale }),
  curve("704,236 724,204 744,226 768,192", { ink: 4, colour: c.leaf }),
  box(808, 130, 70, 70, { fill: c.pale }),
  oval(843, 165, 34, 34, { fill: c.red, ink: 3 }),
  box(808, 226, 70, 96, { fill: c.faded, ink: 0 }),
  oval(843, 220, 7, 7, { fill: c.wood, ink: 2 }),
  box(902, 160, 76, 100, { fill: c.pale }),
  line("918,236 962,236", { ink: 3 }),
  polygon("924,236 924,206 940,190 956,206 956,236", { fill: c.sofa, ink: 3 }),
];

const lamp = (light: Light, c: Palette): Drawing => [
  line("1240,738 1240,330", { ink: 7 }),
  polygon("1190,738 1290,738 1278,754 1202,754", { fill: c.wood }),
  polygon("1204,230 1276,230 1314,332 1166,332", { fill: light.lamps ? LAMP : c.shade, ink: 5 }),
];

const beyond = (light: Light, c: Palette): Drawing => [
  polygon("300,400 300,300 360,258 420,300 420,318 520,318 520,284 600,284 600,400", {
    fill: c.roof,
    ink: 3,
  }),
  light.lamps ? box(346, 312, 24, 28, { fill: LAMP, ink: 2 }) : [],
  blob("440,400 436,330 470,300 520,310 540,352 530,400", { fill: c.tree, ink: 3 }),
];

const curtains = (c: Palette): Drawing => [
  line("276,66 644,66", { ink: 8 }),
  polygon("286,70 352,70 340,240 352,560 276,560", { fill: c.red }),
  polygon("634,70 568,70 580,240 568,560 644,560", { fill: c.red }),
  curve("314,76 308,300 314,554", { ink: 3 }),
  curve("606,76 612,300 606,554", { ink: 3 }),
];

/** A low table with one cup, and a book that has lain open there for a week. */
const table = (c: Palette): Drawing => [
  line("716,738 706,806", { ink: 9 }),
  line("884,738 894,806", { ink: 9 }),
  oval(800, 730, 232, 44, { fill: c.wood }),
  at(746, 728, cup(c.pale)),
  polygon("800,728 824,706 862,710 884,706 904,726 862,730 834,732", { fill: c.pale, ink: 3 }),
  line("862,711 862,728", { ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(1240, 320, 1600, 1250, "#ffdc98", 0.5) : [],
    polygon("430,766 1170,766 1290,920 310,920", { fill: c.rug }),
    polygon("470,784 1130,784 1214,902 386,902", { ink: 4, colour: c.rugLine }),
    sunPatch("330,722 600,722 760,1000 380,1000", light),
    light.lamps ? beam("1170,332 1310,332 1540,1000 960,1000", "#ffe2a8", 0.26, 0.08) : [],
    windowAt(330, 84, 260, 300, light, beyond(light, c)),
    curtains(c),
    pictures(c),
    sofa(c),
    lamp(light, c),
    at(1404, 740, plant(c.leaf, c.red), 1.2),
    table(c),
    light.lamps ? glow(1240, 300, 420, 360, "#ffe8b4", 0.42) : [],
    vignette(light),
  ];
};

/** One end of the sofa, seen from its side: the arm is behind who sits there. */
const end = (c: Palette): Drawing => [
  line("-96,-24 -100,0", { ink: 10 }),
  line("150,-24 154,0", { ink: 10 }),
  blob("-150,-24 -156,-240 -148,-284 -124,-292 -104,-280 -96,-236 -92,-24", { fill: c.sofaDark }),
  polygon("-112,-118 176,-118 176,-24 -112,-24", { fill: c.sofaDark }),
  blob("-104,-140 -98,-168 0,-170 156,-168 184,-150 180,-116 0,-110 -100,-114", { fill: c.sofa }),
];

/** A living room: a long sofa, a lamp, a window. */
export const livingRoom: Place = {
  draw,
  seat: {
    size: [380, 320],
    sit: [190, 310],
    draw: (light) => at(190, 310, end(palette(light))),
  },
};
