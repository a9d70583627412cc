import { beam, glow, type Light, opened, vignette } from "../light";
import { at, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { rod, room, sky } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#c3cdd0"),
  ceiling: tone("#e6e8e0"),
  floor: tone("#b3a396"),
  joint: tone("#9d8f86"),
  shelf: tone("#8a7a7e"),
  back: tone("#d5cdba"),
  wood: tone("#b98a60"),
  steel: tone("#b4bab6"),
  red: tone("#b9685a"),
  blue: tone("#8196ad"),
  green: tone("#8b9b74"),
  gold: tone("#d6b06a"),
  pale: tone("#f2e7d2"),
  dark: tone("#655b68"),
  street: outside("#b9aaa4"),
});

type Palette = ReturnType<typeof palette>;

/** A tin with a band round it, its foot at 0,0. */
const tin = (fill: string, band: string): Drawing => [
  box(-21, -58, 42, 58, { fill, ink: 3 }),
  box(-21, -40, 42, 22, { fill: band, ink: 2 }),
];

const bucket = (fill: string): Drawing => [
  curve("-26,-50 -20,-84 20,-84 26,-50", { ink: 3 }),
  polygon("-28,-52 28,-52 20,0 -20,0", { fill, ink: 3 }),
];

const carton = (fill: string, mark: string): Drawing => [
  box(-30, -48, 60, 48, { fill, ink: 3 }),
  oval(0, -24, 20, 20, { fill: mark, ink: 2 }),
];

/** Tools that hang in a row, each at its own height: hammer, saw, spanner, brush. */
const hanging = (c: Palette): Drawing => [
  [line("0,0 0,84", { ink: 7, colour: c.wood }), box(-22, -6, 44, 18, { fill: c.steel, ink: 3 })],
  at(72, 0, [
    polygon("-12,24 12,24 8,96 -2,96", { fill: c.steel, ink: 3 }),
    box(-16, -6, 32, 32, { fill: c.red, ink: 3 }),
  ]),
  at(140, 0, [
    line("0,0 0,82", { ink: 8, colour: c.steel }),
    oval(0, 0, 24, 24, { fill: c.steel, ink: 3 }),
    oval(0, 84, 20, 20, { fill: c.steel, ink: 3 }),
  ]),
  at(208, 0, [
    line("0,-6 0,46", { ink: 8, colour: c.wood }),
    polygon("-18,44 18,44 22,88 -22,88", { fill: c.gold, ink: 3 }),
  ]),
];

const rack = (x: number, c: Palette): Drawing => [
  box(x, 128, 300, 592, { fill: c.back, ink: 5 }),
  [250, 376, 502, 628].map((y) => box(x, y, 300, 14, { fill: c.shelf, ink: 3 })),
  box(x - 8, 112, 18, 608, { fill: c.shelf, ink: 3 }),
  box(x + 290, 112, 18, 608, { fill: c.shelf, ink: 3 }),
];

/** Tins on the left, from floor to eye. */
const paints = (c: Palette): Drawing => [
  rack(300, c),
  [c.red, c.gold, c.green, c.blue, c.pale].map((band, index) =>
    at(344 + index * 54, 250, tin(c.steel, band)),
  ),
  [c.blue, c.blue, c.pale, c.red].map((band, index) =>
    at(346 + index * 56, 376, tin(c.pale, band)),
  ),
  [c.wood, c.pale, c.wood].map((fill, index) => at(362 + index * 82, 502, carton(fill, c.gold))),
  [c.red, c.green, c.blue].map((fill, index) => at(366 + index * 80, 628, bucket(fill))),
  [c.gold, c.gold, c.red, c.red].map((band, index) =>
    at(350 + index * 62, 718, tin(c.steel, band)),
  ),
];

/** Tools on the right; of one kind the last has just been sold. */
const tools = (c: Palette): Drawing => [
  rack(1000, c),
  line("1020,150 1280,150", { ink: 4 }),
  at(1046, 162, hanging(c)),
  [c.pale, c.wood, c.pale].map((fill, index) => at(1060 + index * 88, 376, carton(fill, c.blue))),
  [c.green, c.gold].map((fill, index) => at(1058 + index * 150, 502, bucket(fill))),
  at(1132, 502, tin(c.steel, c.red)),
  [c.blue, c.pale, c.blue, c.red].map((band, index) =>
    at(1046 + index * 66, 628, tin(c.pale, band)),
  ),
  box(1030, 660, 100, 58, { fill: c.wood, ink: 3 }),
  box(1150, 674, 120, 44, { fill: c.dark, ink: 3 }),
];

/** The aisle goes on to the shop's door. */
const aisle = (light: Light, c: Palette): Drawing => {
  const door = opened(738, 330, 124, 214);
  return [
    polygon("608,40 992,40 890,250 710,250", { fill: c.ceiling, ink: 3 }),
    polygon("608,112 710,262 710,548 608,720", { fill: c.back, ink: 3 }),
    polygon("992,112 890,262 890,548 992,720", { fill: c.back, ink: 3 }),
    [0.24, 0.5, 0.74].map((share) => {
      const near = 112 + 608 * share;
      const far = 262 + 286 * share;
      return [
        polygon(`608,${near} 710,${far} 710,${far + 6} 608,${near + 12}`, {
          fill: c.shelf,
          ink: 2,
        }),
        polygon(`992,${near} 890,${far} 890,${far + 6} 992,${near + 12}`, {
          fill: c.shelf,
          ink: 2,
        }),
      ];
    }),
    [
      [626, 258, c.red],
      [652, 284, c.blue],
      [626, 416, c.pale],
      [660, 412, c.green],
      [632, 562, c.gold],
    ].map(([x, y, fill]) =>
      typeof fill === "string" ? box(Number(x), Number(y) - 30, 22, 34, { fill, ink: 2 }) : [],
    ),
    [
      [952, 258, c.gold],
      [926, 284, c.pale],
      [952, 416, c.blue],
      [918, 412, c.red],
      [946, 562, c.green],
    ].map(([x, y, fill]) =>
      typeof fill === "string" ? box(Number(x), Number(y) - 30, 22, 34, { fill, ink: 2 }) : [],
    ),
    box(710, 250, 180, 298, { fill: c.wall, ink: 3 }),
    polygon("608,720 710,548 890,548 992,720", { fill: c.floor, ink: 3 }),
    door.open,
    sky(738, 330, 124, 214, light, 420, [832, 372]),
    box(730, 470, 140, 80, { fill: c.street, ink: 2 }),
    door.close,
    box(738, 330, 124, 216, { ink: 4 }),
    line("800,330 800,546", { ink: 3 }),
    line("788,440 788,470", { ink: 4 }),
    line("812,440 812,470", { ink: 4 }),
    beam("740,548 860,548 930,720 660,720", light.beam.colour, light.beam.strength * 1.2, 0.1),
  ];
};

/** A sign on two chains; what it shows is drawn about its middle. */
const sign = (x: number, fill: string, picture: Drawing): Drawing => [
  line(`${x - 50},-20 ${x - 50},34`, { ink: 3 }),
  line(`${x + 50},-20 ${x + 50},34`, { ink: 3 }),
  box(x - 80, 34, 160, 66, { fill }),
  at(x, 67, picture),
];

const signs = (c: Palette): Drawing => [
  sign(450, c.blue, [
    at(0, 24, tin(c.pale, c.red), 0.8),
    curve("-17,-22 -14,-30 14,-30 17,-22", { ink: 3 }),
  ]),
  sign(1150, c.green, [
    line("-26,18 10,-14", { ink: 8, colour: c.pale }),
    polygon("0,-22 14,-30 34,-8 24,2", { fill: c.pale, ink: 3 }),
  ]),
];

/** What is too long for a shelf: a ladder, brooms. */
const edges = (c: Palette): Drawing => [
  [270, 370, 470, 570, 670].map((y) => {
    const down = (y - 190) / 570;
    return rod(`${190 - 78 * down},${y} ${262 - 46 * down},${y}`, c.gold, 4);
  }),
  rod("112,760 190,190", c.gold, 9),
  rod("216,760 262,190", c.gold, 9),
  [1380, 1440, 1500].map((x, index) => [
    rod(`${x},300 ${x + 8},650`, c.wood, 5),
    polygon(`${x - 22},644 ${x + 36},644 ${x + 44},738 ${x - 30},738`, {
      fill: [c.red, c.green, c.blue][index] ?? c.red,
      ink: 3,
    }),
  ]),
];

const lamps = (light: Light, c: Palette): Drawing => [
  box(640, -12, 320, 24, { fill: light.lamps ? "#fff4cc" : c.pale }),
  polygon("700,122 900,122 888,140 712,140", { fill: light.lamps ? "#fff4cc" : c.pale, ink: 3 }),
  polygon("724,196 876,196 868,208 732,208", { fill: light.lamps ? "#fff4cc" : c.pale, ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.shelf),
    light.lamps ? glow(800, 60, 1700, 1300, "#fff2c4", 0.42) : [],
    aisle(light, c),
    ["608,722 460,1000", "800,722 800,1000", "992,722 1140,1000"].map((joint) =>
      line(joint, { ink: 2, colour: c.joint }),
    ),
    line("-20,846 1620,846", { ink: 2, colour: c.joint }),
    beam(
      "620,724 980,724 1130,1000 470,1000",
      light.lamps ? "#fff4cf" : light.beam.colour,
      light.lamps ? 0.22 : light.beam.strength,
      0.06,
    ),
    edges(c),
    paints(c),
    tools(c),
    lamps(light, c),
    signs(c),
    vignette(light),
  ];
};

/** A big tin of paint with its lid on, for people who have to talk it over. */
const seat = (c: Palette): Drawing => [
  curve("-84,-120 -104,-60 -60,-24 0,-16 60,-24 104,-60 84,-120", { ink: 5 }),
  polygon("-86,-158 86,-158 82,0 -82,0", { fill: c.pale }),
  polygon("-85,-118 85,-118 83,-40 -83,-40", { fill: c.blue, ink: 3 }),
  polygon("-94,-168 94,-168 92,-148 -92,-148", { fill: c.steel }),
];

/** An aisle of a hardware store: shelves of tins and tools, signs without words. */
export const hardwareStore: Place = {
  draw,
  seat: { size: [220, 180], sit: [110, 172], draw: (light) => at(110, 172, seat(palette(light))) },
};
