import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, room, sky, sunPatch } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#c3bdd0"),
  floor: tone("#a07f77"),
  trim: tone("#d6d0dc"),
  wood: tone("#96706a"),
  sheet: tone("#f1e8da"),
  quilt: tone("#b8665a"),
  quiltDark: tone("#9c5350"),
  curtain: tone("#e3cfb4"),
  shade: tone("#e6cf9c"),
});

type Palette = ReturnType<typeof palette>;

/** One side slept in, the other smooth. */
const bed = (c: Palette): Drawing => [
  polygon("516,462 1084,462 1092,640 508,640", { fill: c.wood, ink: 5 }),
  line("800,466 800,600", { ink: 3 }),
  polygon("524,574 1076,574 1124,700 476,700", { fill: c.sheet }),
  blob("560,584 580,544 690,540 762,552 768,592 690,606 590,604", { fill: c.sheet }),
  curve("610,566 650,578 690,564", { ink: 3 }),
  curve("640,590 664,580 700,586", { ink: 3 }),
  polygon("840,546 1034,546 1046,596 830,596", { fill: c.sheet }),
  polygon("800,618 1094,618 1140,786 800,786", { fill: c.quilt }),
  polygon("800,618 1094,618 1102,648 800,648", { fill: c.sheet, ink: 3 }),
  blob("800,648 740,664 690,640 610,668 540,650 484,700 458,790 800,790", { fill: c.quilt }),
  curve("560,690 620,716 690,700", { ink: 3 }),
  curve("660,740 720,726 780,746", { ink: 3 }),
  polygon("456,786 1144,786 1144,806 456,806", { fill: c.quiltDark }),
  line("486,806 486,826", { ink: 9 }),
  line("1114,806 1114,826", { ink: 9 }),
];

/** A bedside table with its lamp; only one of the two burns. */
const bedside = (x: number, lit: boolean, c: Palette): Drawing => [
  box(x - 56, 606, 112, 116, { fill: c.wood }),
  line(`${x - 56},654 ${x + 56},654`, { ink: 3 }),
  oval(x, 676, 12, 12, { fill: c.shade, ink: 3 }),
  polygon(`${x - 66},590 ${x + 66},590 ${x + 66},608 ${x - 66},608`, { fill: c.wood }),
  line(`${x},590 ${x},540`, { ink: 8 }),
  polygon(`${x - 26},474 ${x + 26},474 ${x + 48},542 ${x - 48},542`, {
    fill: lit ? LAMP : c.shade,
    ink: 5,
  }),
];

const curtains = (light: Light, c: Palette): Drawing => {
  const frame = opened(656, 76, 288, 290);
  return [
    frame.open,
    sky(656, 76, 288, 290, light, 240),
    frame.close,
    box(656, 76, 288, 290, { ink: 5 }),
    line("800,76 800,366"),
    line("656,190 944,190"),
    line("584,58 1016,58", { ink: 8 }),
    polygon("604,62 688,62 676,200 688,400 596,400", { fill: c.curtain }),
    polygon("996,62 912,62 924,200 912,400 1004,400", { fill: c.curtain }),
    curve("634,70 628,200 636,394", { ink: 3 }),
    curve("966,70 972,200 964,394", { ink: 3 }),
  ];
};

const wardrobe = (c: Palette): Drawing => [
  box(1256, 150, 250, 572, { fill: c.wood, ink: 5 }),
  line("1380,160 1380,716"),
  box(1278, 180, 82, 500, { ink: 3 }),
  line("1366,430 1366,480", { ink: 7 }),
  // A shirt on the wardrobe's door, ironed for tomorrow.
  curve("1300,196 1306,178 1318,184", { ink: 5 }),
  polygon(
    "1264,228 1292,206 1320,206 1350,228 1338,262 1330,252 1332,376 1280,376 1284,252 1274,262",
    { fill: c.sheet },
  ),
  line("1307,212 1306,374", { ink: 2 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(1176, 500, 1500, 1250, "#ffd894", 0.62) : [],
    polygon("330,800 1270,800 1370,930 230,930", { fill: c.trim, ink: 3 }),
    sunPatch("660,740 940,740 860,1000 440,1000", light),
    curtains(light, c),
    wardrobe(c),
    bedside(424, false, c),
    bedside(1176, light.lamps, c),
    // His book on one side, her glass and pills for the headache on the other.
    box(376, 576, 48, 14, { fill: c.quilt, ink: 3 }),
    polygon("1128,590 1148,590 1146,560 1130,560", { fill: c.sheet, ink: 3 }),
    bed(c),
    light.lamps
      ? [
          beam("1130,542 1222,542 1400,1000 960,1000", "#ffe2a8", 0.3, 0.06),
          glow(1176, 510, 360, 300, "#ffe6b0", 0.45),
        ]
      : [],
    vignette(light),
  ];
};

const edge = (c: Palette): Drawing => [
  polygon("-176,-164 176,-164 200,-116 -200,-116", { fill: c.quilt }),
  polygon("-200,-116 200,-116 198,-40 -198,-40", { fill: c.quilt }),
  curve("-150,-116 -140,-80 -154,-44", { ink: 3 }),
  curve("120,-116 130,-84 118,-44", { ink: 3 }),
  polygon("-196,-42 196,-42 192,-20 -192,-20", { fill: c.quiltDark, ink: 3 }),
  line("-166,-20 -166,0", { ink: 10 }),
  line("166,-20 166,0", { ink: 10 }),
];

/** A bedroom with two lamps. */
export const bedroom: Place = {
  draw,
  seat: { size: [420, 180], sit: [210, 170], draw: (light) => at(210, 170, edge(palette(light))) },
};
