import { glow, type Light, vignette } from "../light";
import { at, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { chair, cone, cup, LAMP, pendant, plant, room, sunPatch, windowAt } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#e4c4a2"),
  tile: tone("#eed7bc"),
  floor: tone("#b0705b"),
  plum: tone("#8a6c82"),
  pale: tone("#f0e2cc"),
  red: tone("#c0594a"),
  wood: tone("#c48a62"),
  steel: tone("#c3c8c1"),
  leaf: tone("#76906a"),
});

type Palette = ReturnType<typeof palette>;

const roofs = (light: Light, c: Palette): Drawing => [
  polygon("560,410 560,330 640,284 716,330 716,314 824,314 824,410", { fill: c.plum, ink: 3 }),
  polygon("824,410 824,342 900,300 984,346 1060,332 1060,410", { fill: c.wood, ink: 3 }),
  box(664, 284, 24, 40, { fill: c.plum, ink: 3 }),
  light.lamps
    ? [box(752, 336, 22, 28, { fill: LAMP, ink: 2 }), box(786, 336, 22, 28, { fill: LAMP, ink: 2 })]
    : [],
];

const kettle = (c: Palette): Drawing => [
  curve("-42,-74 -36,-128 34,-128 42,-74", { ink: 8 }),
  polygon("52,-46 88,-76 98,-66 60,-20", { fill: c.steel }),
  polygon("-40,-80 40,-80 60,0 -60,0", { fill: c.steel }),
  line("-22,-80 22,-80", { ink: 10 }),
];

const counter = (c: Palette): Drawing => [
  box(-30, 366, 478, 118, { fill: c.tile, ink: 3 }),
  line("-30,425 448,425", { ink: 2 }),
  line("70,366 70,425", { ink: 2 }),
  line("190,366 190,425", { ink: 2 }),
  line("130,425 130,484", { ink: 2 }),
  line("250,425 250,484", { ink: 2 }),
  box(-30, 512, 466, 210, { fill: c.plum }),
  line("206,514 206,720"),
  oval(184, 610, 14, 18, { fill: c.pale, ink: 3 }),
  oval(228, 610, 14, 18, { fill: c.pale, ink: 3 }),
  // A tea towel hangs from the rail.
  line("296,556 412,556", { ink: 5 }),
  polygon("322,556 384,556 382,662 326,656", { fill: c.pale, ink: 3 }),
  line("325,634 383,640", { ink: 4, colour: c.red }),
  line("325,618 383,623", { ink: 4, colour: c.red }),
  polygon("-30,484 454,484 454,514 -30,514", { fill: c.pale }),
  at(340, 484, kettle(c)),
  at(236, 484, cup(c.red)),
];

const shelf = (c: Palette): Drawing => [
  line("100,280 100,306"),
  line("330,280 330,306"),
  box(60, 262, 310, 18, { fill: c.wood }),
  at(120, 262, plant(c.leaf, c.red), 0.56),
  at(206, 262, cup(c.pale)),
  box(256, 204, 34, 58, { fill: c.wood, ink: 3 }),
  box(298, 218, 34, 44, { fill: c.pale, ink: 3 }),
];

const fridge = (c: Palette): Drawing => [
  box(1232, 226, 210, 496, { fill: c.steel }),
  line("1232,388 1442,388"),
  line("1254,312 1254,366", { ink: 8 }),
  line("1254,412 1254,490", { ink: 8 }),
  // A strip from a photo booth under one magnet; the fourth picture has been torn off.
  polygon("1330,424 1372,424 1371,520 1360,513 1349,523 1330,517", { fill: c.pale, ink: 3 }),
  [432, 460, 488].map((y) => box(1337, y, 28, 20, { fill: c.plum, ink: 2 })),
  oval(1351, 424, 14, 14, { fill: c.red, ink: 3 }),
];

const table = (c: Palette): Drawing => [
  polygon("716,612 734,612 728,744 718,744", { fill: c.wood, ink: 3 }),
  polygon("896,612 878,612 884,744 894,744", { fill: c.wood, ink: 3 }),
  polygon("668,612 690,612 682,800 668,800", { fill: c.wood }),
  polygon("944,612 922,612 930,800 944,800", { fill: c.wood }),
  polygon("664,576 948,576 976,606 636,606", { fill: c.wood }),
  polygon("636,606 976,606 976,622 636,622", { fill: c.wood }),
  at(752, 594, cup(c.red), 1, true),
  at(862, 592, cup(c.pale)),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.tile),
    light.lamps ? glow(1096, 330, 1500, 1100, "#ffe2a6", 0.34) : [],
    sunPatch("600,722 930,722 800,1000 330,1000", light),
    windowAt(590, 84, 440, 312, light, roofs(light, c)),
    shelf(c),
    counter(c),
    fridge(c),
    table(c),
    cone(1096, 92, 300, light),
    pendant(1096, 92, light, "#d9b56a"),
    vignette(light),
  ];
};

/** The kitchen: roofs in the window, one lamp, two cups that don't match. */
export const kitchen: Place = {
  draw,
  seat: {
    size: [300, 350],
    sit: [150, 340],
    draw: (light) => at(150, 340, chair(palette(light).wood, palette(light).plum)),
  },
};
