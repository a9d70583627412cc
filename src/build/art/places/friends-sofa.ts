import { beam, glow, type Light, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, plant, room, sunPatch, windowAt } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#b4bfcd"),
  floor: tone("#a58474"),
  trim: tone("#ccd3d9"),
  brick: tone("#b3604f"),
  sheet: tone("#efe5d4"),
  blanket: tone("#8c86a6"),
  card: tone("#c99f70"),
  tape: tone("#e6d0a4"),
  leaf: tone("#7f9168"),
  shade: tone("#e2c27e"),
});

type Palette = ReturnType<typeof palette>;

/** A sofa that has been folded out for somebody who stays longer than was said. */
const sofa = (c: Palette): Drawing => [
  polygon("452,478 970,478 984,632 438,632", { fill: c.brick }),
  line("711,480 711,630", { ink: 3 }),
  polygon("404,520 452,512 462,716 400,716", { fill: c.brick }),
  polygon("1018,520 970,512 960,716 1022,716", { fill: c.brick }),
  polygon("462,612 960,612 1000,752 422,752", { fill: c.sheet }),
  polygon("422,752 1000,752 1000,786 422,786", { fill: c.sheet }),
  line("452,786 452,816", { ink: 8 }),
  line("970,786 970,816", { ink: 8 }),
  blob("492,600 516,572 600,570 640,586 634,626 560,640 500,632", { fill: c.sheet }),
  curve("540,596 566,606 592,598", { ink: 3 }),
  // One blanket, kicked off; one pillow.
  blob("700,640 790,622 900,634 986,668 1016,760 990,812 940,770 860,780 800,740 720,740 690,690", {
    fill: c.blanket,
  }),
  curve("740,676 800,664 850,690", { ink: 3 }),
  curve("850,734 900,716 960,740", { ink: 3 }),
];

const boxes = (c: Palette): Drawing => [
  box(1146, 588, 190, 134, { fill: c.card }),
  box(1226, 588, 28, 46, { fill: c.tape, ink: 2 }),
  line("1168,690 1208,690", { ink: 3 }),
  line("1168,704 1196,704", { ink: 3 }),
  box(1162, 484, 150, 104, { fill: c.card }),
  polygon("1162,484 1120,462 1136,452 1176,470", { fill: c.card, ink: 3 }),
  polygon("1312,484 1350,458 1336,450 1296,472", { fill: c.card, ink: 3 }),
  // A shirt sleeve and the neck of a wine bottle stick out.
  polygon("1196,486 1190,446 1214,436 1226,486", { fill: c.blanket, ink: 3 }),
  polygon("1262,486 1264,430 1280,430 1282,486", { fill: c.leaf, ink: 3 }),
  // On the floor, a glass with a toothbrush.
  polygon("1082,720 1118,720 1114,768 1086,768", { fill: c.trim, ink: 3 }),
  line("1098,760 1122,688", { ink: 5, colour: c.brick }),
];

const lamp = (light: Light, c: Palette): Drawing => [
  line("338,742 338,300", { ink: 7 }),
  polygon("290,742 386,742 372,756 304,756", { fill: c.blanket }),
  polygon("304,222 372,222 404,312 272,312", { fill: light.lamps ? LAMP : c.shade, ink: 5 }),
];

const posters = (c: Palette): Drawing => [
  box(1130, 130, 150, 206, { fill: c.sheet, ink: 3 }),
  oval(1205, 216, 96, 96, { fill: c.brick, ink: 3 }),
  oval(1205, 216, 26, 26, { fill: c.sheet, ink: 3 }),
  line("1156,298 1254,298", { ink: 5 }),
  line("1176,314 1234,314", { ink: 3 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    light.lamps ? glow(338, 300, 1500, 1200, "#ffdf9c", 0.6) : [],
    sunPatch("640,722 960,722 1120,1000 700,1000", light),
    light.lamps ? beam("280,312 396,312 620,1000 60,1000", "#ffdf9c", 0.28, 0.1) : [],
    windowAt(600, 76, 320, 300, light, [
      box(590, 270, 130, 120, { fill: c.blanket, ink: 3 }),
      box(780, 240, 160, 150, { fill: c.card, ink: 3 }),
      light.lamps ? box(816, 276, 24, 30, { fill: LAMP, ink: 2 }) : [],
    ]),
    // The blind hangs crooked.
    polygon("594,70 926,70 926,128 594,152", { fill: c.tape }),
    line("596,98 924,92", { ink: 2 }),
    line("596,124 924,110", { ink: 2 }),
    posters(c),
    sofa(c),
    boxes(c),
    at(176, 740, plant(c.leaf, c.card), 1.1),
    lamp(light, c),
    vignette(light),
  ];
};

const block = (c: Palette): Drawing => [
  polygon("-160,-160 160,-160 176,-104 -176,-104", { fill: c.brick }),
  polygon("-176,-104 176,-104 172,-22 -172,-22", { fill: c.brick }),
  line("-150,-22 -150,0", { ink: 9 }),
  line("150,-22 150,0", { ink: 9 }),
];

/** A friend's living room with a fold-out sofa and boxes. */
export const friendsSofa: Place = {
  draw,
  seat: { size: [370, 180], sit: [185, 170], draw: (light) => at(185, 170, block(palette(light))) },
};
