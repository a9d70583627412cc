import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, plant, room, sky, sunPatch } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#dfbba9"),
  floor: tone("#94706a"),
  trim: tone("#ecd3c2"),
  shelf: tone("#93727a"),
  rug: tone("#a98a9a"),
  rugLine: tone("#ecd9c4"),
  chair: tone("#b9695a"),
  chairDark: tone("#9d5550"),
  pale: tone("#f4e8d6"),
  leaf: tone("#84956a"),
  garden: outside("#84956a"),
  trunk: outside("#93727a"),
  gold: tone("#d9b268"),
  blue: tone("#8b93ad"),
});

type Palette = ReturnType<typeof palette>;

/** Books, dull enough not to be read: colour, width and height of each, shelf by shelf. */
const books = (x: number, y: number, fills: readonly string[]): Drawing =>
  fills.map((fill, index) => {
    const height = 52 + ((index * 29) % 23);
    return box(x + index * 25, y - height, 24, height, { fill, ink: 3 });
  });

const bookcase = (c: Palette): Drawing => [
  box(296, 210, 196, 512, { fill: c.shelf, ink: 5 }),
  [312, 414, 516, 618].map((y) => line(`298,${y} 490,${y}`, { ink: 5 })),
  books(306, 414, [c.blue, c.pale, c.chair, c.chair, c.gold]),
  books(330, 516, [c.pale, c.rug, c.blue, c.pale, c.chairDark, c.gold]),
  books(306, 618, [c.chair, c.blue, c.gold, c.pale, c.rug]),
  // A small boat, made by hand.
  polygon("346,296 446,296 430,312 362,312", { fill: c.gold, ink: 3 }),
  line("396,296 396,240", { ink: 4 }),
  polygon("400,244 400,288 434,288", { fill: c.pale, ink: 3 }),
  box(312, 644, 70, 72, { fill: c.blue, ink: 3 }),
  box(400, 660, 70, 56, { fill: c.gold, ink: 3 }),
];

const garden = (light: Light, c: Palette): Drawing => [
  polygon("620,440 620,360 760,340 980,364 980,440", { fill: c.garden, ink: 2 }),
  polygon("872,440 878,280 890,280 896,440", { fill: c.trunk, ink: 2 }),
  blob("800,270 816,200 880,166 950,196 966,270 900,306 840,304", { fill: c.garden, ink: 3 }),
  light.lamps ? box(654, 340, 18, 22, { fill: LAMP, ink: 2 }) : [],
];

const window = (light: Light, c: Palette): Drawing => {
  const frame = opened(640, 60, 320, 372);
  return [
    frame.open,
    sky(640, 60, 320, 372, light, 240),
    garden(light, c),
    frame.close,
    box(640, 60, 320, 372, { ink: 5 }),
    line("800,60 800,432"),
    box(612, 432, 376, 20, { fill: c.pale }),
    line("566,44 1034,44", { ink: 8 }),
    polygon("580,48 668,48 652,240 664,700 572,700", { fill: c.pale }),
    polygon("1020,48 932,48 948,240 936,700 1028,700", { fill: c.pale }),
    curve("612,56 606,300 614,694", { ink: 3 }),
    curve("988,56 994,300 986,694", { ink: 3 }),
  ];
};

/** A clock that only the counsellor can see, a box of tissues that everyone can. */
const table = (c: Palette): Drawing => [
  line("726,706 712,796", { ink: 9 }),
  line("874,706 888,796", { ink: 9 }),
  oval(800, 700, 216, 44, { fill: c.gold }),
  box(752, 654, 76, 42, { fill: c.blue }),
  polygon("772,654 780,622 792,640 804,618 812,654", { fill: c.pale, ink: 3 }),
  polygon("848,692 854,654 880,654 886,692", { fill: c.pale, ink: 3 }),
];

const lamp = (light: Light, c: Palette): Drawing => [
  line("1266,742 1266,330", { ink: 7 }),
  polygon("1220,742 1312,742 1300,756 1232,756", { fill: c.shelf }),
  polygon("1232,236 1300,236 1336,334 1196,334", { fill: light.lamps ? LAMP : c.pale, ink: 5 }),
];

const rug = (c: Palette): Drawing => [
  oval(800, 868, 1060, 214, { fill: c.rug }),
  oval(800, 868, 980, 182, { ink: 4, colour: c.rugLine }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(1266, 320, 1600, 1250, "#ffdc9c", 0.5) : [],
    rug(c),
    sunPatch("650,724 950,724 1060,1000 560,1000", light),
    light.lamps ? beam("1200,334 1332,334 1560,1000 990,1000", "#ffe2a8", 0.24, 0.08) : [],
    window(light, c),
    bookcase(c),
    box(1074, 150, 100, 130, { fill: c.pale }),
    oval(1112, 226, 40, 30, { fill: c.chair, ink: 3 }),
    oval(1140, 214, 34, 44, { fill: c.blue, ink: 3 }),
    at(1440, 742, plant(c.leaf, c.chair), 1.2),
    lamp(light, c),
    table(c),
    vignette(light),
  ];
};

/** An armchair from its side; the arm that would hide who sits in it is the far one. */
const armchair = (c: Palette): Drawing => [
  line("-104,-26 -110,0", { ink: 10 }),
  line("88,-26 94,0", { ink: 10 }),
  blob("-84,-240 -40,-252 66,-248 100,-228 104,-120 -84,-120", { fill: c.chairDark }),
  polygon("-100,-128 102,-128 104,-24 -100,-24", { fill: c.chairDark }),
  blob("-92,-148 -82,-168 0,-168 88,-168 110,-150 106,-122 0,-116 -88,-120", { fill: c.chair }),
  blob(
    "-122,-26 -122,-26 -132,-180 -142,-326 -130,-364 -100,-366 -86,-326 -78,-170 -78,-26 -78,-26 -100,-22",
    { fill: c.chair },
  ),
];

/** The counsellor's room. */
export const practice: Place = {
  draw,
  seat: {
    size: [300, 400],
    sit: [150, 390],
    draw: (light) => at(150, 390, armchair(palette(light))),
  },
};
