import { curve, type Drawing, line, oval } from "../shapes";
import { rod } from "./furniture";

/** A frame with its fork, saddle and handlebar, without wheels; these would stand at -66,-52 and 88,-52. */
export const frame = (paint: string): Drawing => [
  line("-46,-134 -20,-134", { ink: 10 }),
  rod("88,-52 52,-142", paint, 4),
  rod("-32,-132 12,-52", paint, 4),
  rod("-66,-52 -26,-118 56,-118 12,-52 -66,-52", paint, 4),
  curve("34,-146 56,-146 72,-138 66,-124", { ink: 6 }),
];

/** A whole bicycle, its wheels on the ground at 0,0, that faces right. */
export const bicycle = (paint: string): Drawing => [
  oval(-66, -52, 104, 104, { ink: 5 }),
  oval(88, -52, 104, 104, { ink: 5 }),
  frame(paint),
];

/** A wheel with spokes, about 0,0. */
export const spoked = (rim: string): Drawing => [
  oval(0, 0, 104, 104, { ink: 5 }),
  oval(0, 0, 88, 88, { ink: 3, colour: rim }),
  line("-44,0 44,0", { ink: 2 }),
  line("0,-44 0,44", { ink: 2 }),
  line("-31,-31 31,31", { ink: 2 }),
  line("31,-31 -31,31", { ink: 2 }),
  oval(0, 0, 12, 12, { fill: rim, ink: 3 }),
];
