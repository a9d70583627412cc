import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, cornersOf, curve, type Drawing, line, oval, polygon } from "../shapes";
import { bicycle } from "./bicycle";
import { LAMP, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ outside: tone }: Light) => ({
  lawn: tone("#c9cf95"),
  shade: tone("#a9b57c"),
  leaf: tone("#8fa069"),
  leafDark: tone("#74875a"),
  bark: tone("#8b6a66"),
  stone: tone("#dcc7b4"),
  roof: tone("#b08d8c"),
  path: tone("#e6d3ae"),
  red: tone("#b9584a"),
  pale: tone("#f2e6d0"),
});

type Palette = ReturnType<typeof palette>;

const HORIZON = 590;
const FAR = { ink: 2 };

/** The edge of a crown of leaves: bumps between the notches, outward where the notches run from left to right. */
const scallops = (notches: string): string => {
  const corners = cornersOf(notches);
  return corners
    .flatMap(([x, y], index) => {
      const [nextX, nextY] = corners[index + 1] ?? [x, y];
      const bump = [(x + nextX) / 2 - (nextY - y) * 0.3, (y + nextY) / 2 + (nextX - x) * 0.3];
      return [`${x},${y}`, `${x},${y}`, bump.join(",")];
    })
    .join(" ");
};

/** A college far off: pale, so that it stays behind. */
const college = (light: Light, c: Palette): Drawing => [
  box(560, 470, 470, 124, { fill: c.stone, ...FAR }),
  polygon("548,470 1042,470 1014,424 576,424", { fill: c.roof, ...FAR }),
  box(752, 360, 84, 234, { fill: c.stone, ...FAR }),
  polygon("742,362 846,362 794,272", { fill: c.roof, ...FAR }),
  oval(794, 400, 40, 40, { fill: c.pale, ...FAR }),
  line("794,400 794,386", FAR),
  line("794,400 804,406", FAR),
  [592, 640, 688, 866, 914, 962].map((x) =>
    box(x, 504, 22, 44, { fill: light.lamps && x % 4 === 0 ? LAMP : c.roof, ...FAR }),
  ),
  polygon("772,594 772,548 794,530 816,548 816,594", { fill: c.roof, ...FAR }),
  blob(scallops("566,598 548,556 500,536 452,552 440,598"), { fill: c.leaf, ...FAR }),
  blob(scallops("1150,598 1140,566 1092,546 1040,560 1020,598"), { fill: c.leaf, ...FAR }),
];

const ground = (c: Palette): Drawing => [
  box(-20, HORIZON, 1640, 430, { fill: c.lawn, ink: 0 }),
  line(`-20,${HORIZON} 1620,${HORIZON}`, { ink: 3 }),
  blob(
    "782,592 738,650 640,730 480,850 230,1030 460,1070 690,1030 766,850 812,730 824,650 808,592",
    { fill: c.path, ink: 3 },
  ),
];

const tree = (c: Palette): Drawing => [
  polygon(
    "1216,760 1236,500 1226,180 1330,180 1332,500 1352,700 1404,778 1320,762 1276,776 1240,764 1180,782",
    { fill: c.bark },
  ),
  curve("1262,340 1268,420 1258,520", { ink: 3 }),
  curve("1304,260 1298,360 1310,440", { ink: 3 }),
  curve("1288,560 1296,620 1284,690", { ink: 3 }),
  polygon("1232,300 1120,180 1150,160 1262,250", { fill: c.bark }),
  blob(
    scallops(
      "600,-80 560,10 620,96 730,130 850,118 960,150 1070,126 1180,158 1290,196 1390,176 1500,200 1620,150 1720,-80",
    ),
    {
      fill: c.leafDark,
    },
  ),
  blob(
    scallops(
      "760,-80 740,16 830,60 950,46 1060,82 1180,66 1290,96 1400,74 1510,98 1640,60 1720,-80",
    ),
    {
      fill: c.leaf,
      ink: 3,
    },
  ),
  // Two sets of initials, an old heart.
  curve("1272,600 1262,588 1250,598 1270,626 1292,598 1282,588 1272,600", {
    ink: 3,
    colour: c.pale,
  }),
];

const books = (c: Palette): Drawing => [
  polygon("0,0 76,-6 84,8 6,16", { fill: c.red, ink: 3 }),
  polygon("8,-8 70,-16 78,-4 14,4", { fill: c.pale, ink: 3 }),
  polygon("16,-18 58,-26 72,-16 26,-8", { fill: c.roof, ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    sky(0, 0, 1600, HORIZON, light, 330, [410, 150]),
    college(light, c),
    ground(c),
    oval(1240, 866, 900, 250, { fill: c.shade, ink: 0 }),
    light.lamps
      ? []
      : [
          "880,822 960,812 980,834 900,846",
          "1080,900 1190,888 1200,914 1096,926",
          "1010,776 1070,772 1080,788 1020,792",
        ].map((patch) => beam(patch, "#f6efc0", 0.5, 0.4)),
    light.lamps
      ? glow(800, 500, 760, 360, "#ffcfa0", 0.3)
      : glow(360, 60, 1300, 1000, light.orb, 0.5),
    tree(c),
    // Against the trunk.
    at(1390, 822, bicycle(c.red), 0.9, true),
    at(900, 800, books(c), 1.15),
    [
      [330, 700],
      [450, 860],
      [1010, 960],
      [520, 660],
    ].map(([x = 0, y = 0]) =>
      at(x, y, [curve("0,0 6,-12 8,-22", { ink: 3 }), curve("4,0 14,-8 20,-18", { ink: 3 })]),
    ),
    vignette(light),
  ];
};

const bench = (c: Palette): Drawing => [
  box(-126, -134, 18, 134, { fill: c.bark }),
  box(108, -134, 18, 134, { fill: c.bark }),
  box(-140, -258, 280, 26, { fill: c.stone }),
  box(-140, -218, 280, 26, { fill: c.stone }),
  line("-112,-260 -112,-160", { ink: 6 }),
  line("112,-260 112,-160", { ink: 6 }),
  polygon("-136,-164 136,-164 150,-134 -150,-134", { fill: c.stone }),
];

/** A college lawn under a big tree. */
export const campus: Place = {
  draw,
  seat: { size: [320, 280], sit: [160, 270], draw: (light) => at(160, 270, bench(palette(light))) },
};
