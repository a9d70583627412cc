import { beam, glow, type Light, opened, vignette } from "../light";
import { at, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { cup, LAMP, room, sky, sunPatch } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#bf8c7e"),
  floor: tone("#8f6a66"),
  trim: tone("#a9776c"),
  wood: tone("#c9925f"),
  dark: tone("#6a4c56"),
  pale: tone("#f1e4cd"),
  steel: tone("#c9cbc4"),
  house: tone("#cbb3ac"),
  pavement: tone("#b9b2b4"),
  red: tone("#b9584a"),
  leaf: tone("#8ea06e"),
});

type Palette = ReturnType<typeof palette>;

/** The street outside: all of it lies below the faces. */
const street = (light: Light, c: Palette): Drawing => [
  box(440, 486, 720, 120, { fill: c.pavement, ink: 2 }),
  box(440, 398, 210, 100, { fill: c.house, ink: 2 }),
  box(650, 372, 240, 126, { fill: c.pale, ink: 2 }),
  box(890, 410, 280, 88, { fill: c.house, ink: 2 }),
  polygon("650,430 890,430 906,456 634,456", { fill: c.red, ink: 2 }),
  [690, 790, 930, 1010, 1090, 490, 570].map((x) =>
    box(x, 464, 34, 34, { fill: light.lamps ? LAMP : c.trim, ink: 2 }),
  ),
  line("1040,600 1040,330", { ink: 5 }),
  oval(1040, 326, 26, 26, { fill: light.lamps ? LAMP : c.pale, ink: 3 }),
  // Somebody has left an umbrella by the lamp post.
  polygon("1060,560 1076,470 1090,560", { fill: c.red, ink: 2 }),
  line("1076,470 1076,456", { ink: 3 }),
];

const front = (light: Light, c: Palette): Drawing => {
  const frame = opened(440, 76, 720, 512);
  return [
    box(416, 52, 768, 560, { fill: c.dark, ink: 5 }),
    frame.open,
    sky(440, 76, 720, 512, light, 300, [706, 196]),
    street(light, c),
    frame.close,
    box(440, 76, 720, 512, { ink: 5 }),
    line("800,76 800,588", { ink: 8 }),
    line("440,160 1160,160", { ink: 5 }),
    box(396, 600, 808, 26, { fill: c.wood }),
  ];
};

const machine = (c: Palette): Drawing => [
  box(-118, -150, 236, 60, { fill: c.steel }),
  box(-100, -90, 200, 62, { fill: c.dark }),
  box(-124, -30, 248, 30, { fill: c.steel }),
  line("-46,-90 -46,-66", { ink: 10 }),
  line("46,-90 46,-66", { ink: 10 }),
  line("-46,-68 -84,-60", { ink: 6 }),
  line("46,-68 84,-60", { ink: 6 }),
  at(-46, -30, cup(c.pale), 0.8),
  at(46, -30, cup(c.pale), 0.8),
  oval(0, -120, 30, 30, { fill: c.pale, ink: 3 }),
  line("0,-120 8,-128", { ink: 3 }),
  [-90, -60, -30, 40, 70].map((x) => at(x, -150, cup(c.pale), 0.8)),
];

const counter = (c: Palette): Drawing => [
  box(-30, 540, 390, 220, { fill: c.dark }),
  [60, 150, 240].map((x) => line(`${x},566 ${x},758`, { ink: 3 })),
  polygon("-30,512 374,512 374,542 -30,542", { fill: c.wood }),
  at(170, 512, machine(c)),
  polygon("318,512 360,512 356,466 322,466", { fill: c.steel, ink: 3 }),
  curve("322,470 339,452 356,470", { ink: 3 }),
];

const table = (c: Palette): Drawing => [
  polygon("838,612 858,612 860,790 836,790", { fill: c.dark }),
  polygon("788,790 908,790 920,804 776,804", { fill: c.dark }),
  oval(848, 604, 250, 44, { fill: c.wood }),
  at(826, 606, cup(c.pale), 1, true),
  at(894, 604, cup(c.pale)),
  // The second spoon lies where it was put down an hour ago.
  line("842,614 876,610", { ink: 4, colour: c.steel }),
];

const board = (c: Palette): Drawing => [
  box(1232, 150, 190, 260, { fill: c.dark }),
  [196, 236, 276, 316, 356].map((y, index) =>
    line(`1256,${y} ${1330 + (index % 3) * 24},${y}`, { ink: 4, colour: c.pale }),
  ),
  line("1256,206 1300,206", { ink: 2, colour: c.red }),
];

const lamps = (light: Light, c: Palette): Drawing => [
  [560, 1040].map((x) => [
    line(`${x},-20 ${x},40`, { ink: 4 }),
    at(x, 40, [polygon("-20,0 20,0 46,44 -46,44", { fill: light.lamps ? LAMP : c.red })]),
    light.lamps
      ? [
          beam(`${x - 44},84 ${x + 44},84 ${x + 210},1000 ${x - 210},1000`, "#ffe0a0", 0.15, 0.03),
          glow(x, 90, 340, 300, "#ffdf9a", 0.3),
        ]
      : [],
  ]),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(800, 260, 1700, 1100, "#ffd694", 0.3) : [],
    line("-20,790 1620,790", { ink: 2, colour: c.dark }),
    line("-20,890 1620,890", { ink: 2, colour: c.dark }),
    sunPatch("470,724 800,724 640,1000 150,1000", light),
    sunPatch("830,724 1150,724 1080,1000 690,1000", light),
    front(light, c),
    board(c),
    counter(c),
    table(c),
    lamps(light, c),
    vignette(light),
  ];
};

/** A bentwood chair from its side: a hoop for a back, a round seat. */
const chair = (c: Palette): Drawing => [
  line("-76,-152 -88,-6", { ink: 9 }),
  line("82,-152 108,-8", { ink: 9 }),
  curve("-92,-92 0,-80 92,-94", { ink: 5 }),
  curve("-74,-156 -80,-250 -112,-336 -136,-334 -126,-250 -108,-156", { ink: 10, colour: c.dark }),
  curve("-86,-160 -94,-240 -118,-300 -122,-240 -100,-160", { ink: 6, colour: c.dark }),
  line("-98,-150 -120,4", { ink: 9 }),
  line("64,-150 82,4", { ink: 9 }),
  oval(-8, -150, 226, 34, { fill: c.wood }),
];

/** A café's window table, with the street outside. */
export const cafe: Place = {
  draw,
  seat: {
    size: [320, 370],
    sit: [160, 360],
    draw: (light) => at(160, 360, chair(palette(light))),
  },
};
