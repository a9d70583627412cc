import { beam, glow, type Light, vignette } from "../light";
import { at, box, type Drawing, line, oval, polygon } from "../shapes";
import { dial, plant, room } from "./furniture";
import type { Place } from "./place";

const palette = ({ tone }: Light) => ({
  wall: tone("#ece0c4"),
  dado: tone("#9fabbb"),
  floor: tone("#b3a08f"),
  trim: tone("#f3ead6"),
  door: tone("#8a6a72"),
  seat: tone("#b3644f"),
  leaf: tone("#7d9064"),
  pot: tone("#b3644f"),
  paper: tone("#f6efe0"),
  brass: tone("#d9b062"),
});

type Palette = ReturnType<typeof palette>;

/** A chair for people who wait, its foot at 0,0: for seats that are 150 high. */
const chair = (c: Palette): Drawing => [
  polygon("-70,-330 70,-330 76,-200 -76,-200", { fill: c.seat }),
  line("-58,-200 -58,-150", { ink: 8 }),
  line("58,-200 58,-150", { ink: 8 }),
  line("-74,-140 -80,0", { ink: 9 }),
  line("74,-140 80,0", { ink: 9 }),
  line("-76,-60 76,-60", { ink: 5 }),
  polygon("-82,-168 82,-168 94,-132 -94,-132", { fill: c.seat }),
];

/** The same seen from its side, on the one steel tube that it is bent from: for people who sit. */
const sideways = (c: Palette): Drawing => [
  line("-96,-306 -72,-168 96,-164 106,-152 102,-14 92,-6 -78,-8", { ink: 6 }),
  polygon("-140,-338 -98,-346 -74,-206 -116,-196", { fill: c.seat }),
  polygon("-116,-170 66,-170 108,-158 104,-136 -110,-138", { fill: c.seat }),
  line("-118,-190 -108,-140 82,-134 92,-120 88,0 78,6 -104,4", { ink: 9 }),
];

/** The closed door; the plate beside it can be turned. */
const door = (light: Light, c: Palette): Drawing => [
  box(1082, 128, 216, 592, { fill: c.trim, ink: 5 }),
  box(1104, 152, 172, 568, { fill: c.door, ink: 5 }),
  box(1130, 186, 120, 190, { fill: light.lamps ? "#f0d48c" : light.tone("#d8dde0"), ink: 4 }),
  line("1146,330 1196,216", { ink: 3, colour: c.paper }),
  line("1170,350 1226,228", { ink: 3, colour: c.paper }),
  oval(1124, 462, 20, 20, { fill: c.brass, ink: 3 }),
  box(1004, 402, 62, 40, { fill: c.paper, ink: 3 }),
  line("1014,416 1056,416", { ink: 3 }),
  line("1014,428 1042,428", { ink: 3 }),
];

const wall = (c: Palette): Drawing => [
  box(-20, 470, 1640, 224, { fill: c.dado, ink: 0 }),
  box(-20, 458, 1640, 16, { fill: c.trim, ink: 3 }),
  // A child's drawing of a house, pinned up by a former client's daughter.
  polygon("404,196 492,192 494,262 406,266", { fill: c.paper, ink: 3 }),
  line("424,254 424,226 448,206 474,224 474,252 424,254", { ink: 3, colour: c.seat }),
  oval(449, 194, 8, 8, { fill: c.seat, ink: 2 }),
];

const draw = (light: Light): Drawing => {
  const c = palette(light);
  return [
    room(c.wall, c.floor, c.trim),
    wall(c),
    light.lamps ? glow(800, -20, 1700, 1300, "#fff0c0", 0.5) : [],
    // Day comes in from a window at the corridor's end.
    light.lamps
      ? beam("520,0 1080,0 1180,720 420,720", "#fff0c4", 0.26, 0.06)
      : ["560,150 672,120 672,330 560,376", "690,116 790,90 790,284 690,324"].map((pane) =>
          beam(pane, light.beam.colour, light.beam.strength * 1.5, light.beam.strength),
        ),
    beam(
      "380,722 900,722 1060,1000 200,1000",
      light.lamps ? "#fff0c4" : light.beam.colour,
      light.beam.strength * 0.7,
      0.1,
    ),
    box(610, -12, 380, 26, { fill: light.lamps ? "#fff3cc" : c.paper }),
    dial(800, 128, 112, c.paper, "800,128 816,94", "800,128 813,150"),
    door(light, c),
    [524, 716, 908].map((x) => at(x, 742, chair(c), 0.86)),
    // On the middle chair, a magazine that both have pretended to read.
    polygon("680,598 744,594 752,606 686,611", { fill: c.paper, ink: 3 }),
    line("694,603 736,600", { ink: 3, colour: c.seat }),
    at(350, 748, plant(c.leaf, c.pot), 1.25),
    vignette(light),
  ];
};

/** The corridor of a counsellor's practice, where people wait. */
export const waitingRoom: Place = {
  draw,
  seat: {
    size: [320, 370],
    sit: [160, 360],
    draw: (light) => at(160, 360, sideways(palette(light))),
  },
};
