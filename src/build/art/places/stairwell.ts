import { beam, glow, type Light, opened, vignette } from "../light";
import { at, blob, box, curve, type Drawing, line, oval, polygon } from "../shapes";
import { LAMP, room, sky, sunPatch } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone, outside }: Light) => ({
  wall: tone("#dfd3bd"),
  gloss: tone("#a8b79f"),
  floor: tone("#9a8b8a"),
  trim: tone("#efe6d3"),
  door: tone("#8b5f55"),
  panel: tone("#a0716a"),
  step: tone("#b9aba6"),
  riser: tone("#9c8e8e"),
  rail: tone("#5f5160"),
  mat: tone("#8a7a5f"),
  brass: tone("#dcb45e"),
  shoe: tone("#6f6a86"),
  roof: outside("#a98983"),
});

type Palette = ReturnType<typeof palette>;

/** Where the stairs begin, and the size of one step. */
const FOOT = 1010;
const RUN = 66;
const RISE = 52;
const COUNT = 8;

const steps = (c: Palette): Drawing => {
  const order = Array.from({ length: COUNT }, (_, index) => COUNT - 1 - index);
  return order.map((index) => {
    const x = FOOT + index * RUN;
    const y = 720 - (index + 1) * RISE;
    return [
      box(x, y, 700, 740 - y, { fill: c.riser, ink: 0 }),
      line(`${x},${y} ${x},${y + RISE}`, { ink: 3 }),
      polygon(`${x - 10},${y} 1660,${y} 1660,${y + 12} ${x - 10},${y + 12}`, {
        fill: c.step,
        ink: 3,
      }),
    ];
  });
};

const banister = (c: Palette): Drawing => [
  Array.from({ length: COUNT }, (_, index) => {
    const x = FOOT + 34 + index * RUN;
    const y = 720 - (index + 1) * RISE;
    return line(`${x},${y} ${x},${y - 168}`, { ink: 5, colour: c.rail });
  }),
  polygon("982,720 1010,720 1010,506 982,506", { fill: c.rail }),
  oval(996, 490, 42, 42, { fill: c.rail }),
  line(`1000,520 1640,${520 - (640 * RISE) / RUN}`, { ink: 15, colour: c.rail }),
];

/** The flat's door, and beside it the bell and the button that buys two minutes of light. */
const door = (light: Light, c: Palette): Drawing => [
  box(394, 116, 232, 604, { fill: c.trim, ink: 5 }),
  box(418, 140, 184, 580, { fill: c.door, ink: 5 }),
  box(442, 170, 136, 190, { fill: c.panel, ink: 3 }),
  box(442, 456, 136, 220, { fill: c.panel, ink: 3 }),
  oval(510, 398, 15, 15, { fill: c.brass, ink: 3 }),
  box(486, 414, 48, 18, { fill: c.brass, ink: 2 }),
  oval(580, 440, 22, 22, { fill: c.brass, ink: 3 }),
  polygon("404,734 616,734 634,766 386,766", { fill: c.mat, ink: 4 }),
  box(650, 376, 30, 30, { fill: c.trim, ink: 3 }),
  oval(665, 391, 13, 13, { fill: c.brass, ink: 2 }),
  box(650, 436, 30, 42, { fill: c.trim, ink: 3 }),
  oval(665, 457, 14, 14, { fill: light.lamps ? "#ff9d57" : c.panel, ink: 2 }),
];

const shoe = (fill: string): Drawing => [
  blob("0,0 -2,-34 12,-44 28,-38 40,-22 74,-16 82,-6 80,0 40,2", { fill, ink: 3 }),
];

const window = (light: Light, c: Palette): Drawing => {
  const frame = opened(742, 100, 156, 300);
  return [
    box(722, 80, 196, 340, { fill: c.trim, ink: 5 }),
    frame.open,
    sky(742, 100, 156, 300, light, 260, [846, 176]),
    polygon("730,410 730,336 782,300 830,336 830,320 910,320 910,410", { fill: c.roof, ink: 2 }),
    light.lamps ? box(776, 344, 18, 22, { fill: LAMP, ink: 2 }) : [],
    frame.close,
    box(742, 100, 156, 300, { ink: 4 }),
    line("820,100 820,400"),
    line("742,220 898,220"),
    box(708, 418, 224, 18, { fill: c.trim }),
  ];
};

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.riser),
    box(-20, 470, 1640, 224, { fill: c.gloss, ink: 0 }),
    line("-20,470 1620,470", { ink: 5, colour: c.door }),
    light.lamps ? glow(800, 20, 1500, 1250, "#fff0b8", 0.5) : [],
    line("-20,820 1620,820", { ink: 2, colour: c.riser }),
    line("-20,920 1620,920", { ink: 2, colour: c.riser }),
    light.lamps
      ? beam("752,44 848,44 1120,1000 480,1000", "#fff0c0", 0.3, 0.08)
      : sunPatch("750,722 890,722 800,1000 560,1000", light),
    window(light, c),
    // The timer's lamp.
    box(772, -20, 56, 34, { fill: c.trim }),
    oval(800, 30, 88, 54, { fill: light.lamps ? "#fff0bd" : c.trim, ink: 5 }),
    steps(c),
    door(light, c),
    at(322, 748, shoe(c.shoe)),
    at(318, 766, shoe(c.shoe)),
    // A wet umbrella, hung on the handle for the night.
    curve("616,440 604,424 592,440", { ink: 5 }),
    polygon("592,446 604,446 622,590 610,604 588,588", { fill: c.shoe, ink: 3 }),
    banister(c),
    light.lamps ? glow(800, 30, 420, 300, "#fff3c8", 0.5) : [],
    vignette(light),
  ];
};

const stair = (c: Palette): Drawing => [
  box(-150, -156, 320, 80, { fill: c.riser }),
  polygon("-162,-168 170,-168 170,-152 -162,-152", { fill: c.step }),
  box(-120, -80, 290, 80, { fill: c.riser, ink: 3 }),
];

/** Outside a flat's door: stairs, a banister, a lamp on a timer. */
export const stairwell: Place = {
  draw,
  seat: { size: [360, 180], sit: [180, 172], draw: (light) => at(180, 172, stair(palette(light))) },
};
