import type { Time } from "../../core/picture";
import { cornersOf, type Shape } from "./shapes";

/** What the hour does to a place. */
export interface Light {
  readonly time: Time;
  /** Lamps burn at dusk and at night. */
  readonly lamps: boolean;
  /** A colour as it looks at this hour; colours are given as by day. */
  readonly tone: (colour: string) => string;
  /** The same under the open sky, where night is blue. */
  readonly outside: (colour: string) => string;
  /** The sky from the horizon up, in flat bands. */
  readonly sky: readonly [high: string, low: string];
  /** Sun or moon. */
  readonly orb: string;
  /** What falls through a window onto the floor, and how strongly. */
  readonly beam: { readonly colour: string; readonly strength: number };
  /** The dark in the corners. */
  readonly shade: { readonly colour: string; readonly strength: number };
}

type Channels = readonly [number, number, number];

interface Hour {
  readonly times: Channels;
  readonly plus: Channels;
  readonly light: Omit<Light, "time" | "tone" | "outside">;
}

const HOURS: Readonly<Record<Time, Hour>> = {
  dawn: {
    times: [0.9, 0.9, 0.95],
    plus: [10, 6, 16],
    light: {
      lamps: false,
      sky: ["#a9b4d4", "#f0c9b0"],
      orb: "#fbe3b8",
      beam: { colour: "#ffd9b0", strength: 0.34 },
      shade: { colour: "#5a5480", strength: 0.34 },
    },
  },
  day: {
    times: [1, 1, 1],
    plus: [0, 0, 0],
    light: {
      lamps: false,
      sky: ["#a7cbd8", "#d5e4dc"],
      orb: "#fdf3cf",
      beam: { colour: "#fff3cf", strength: 0.42 },
      shade: { colour: "#6b4b48", strength: 0.24 },
    },
  },
  dusk: {
    times: [0.92, 0.83, 0.8],
    plus: [12, 8, 14],
    light: {
      lamps: true,
      sky: ["#73659b", "#b57a86"],
      orb: "#efc48d",
      beam: { colour: "#f2a579", strength: 0.2 },
      shade: { colour: "#43294a", strength: 0.5 },
    },
  },
  night: {
    times: [0.62, 0.57, 0.66],
    plus: [14, 12, 24],
    light: {
      lamps: true,
      sky: ["#3b3d6e", "#545587"],
      orb: "#e9e2c4",
      beam: { colour: "#aab2e0", strength: 0.12 },
      shade: { colour: "#1b1533", strength: 0.62 },
    },
  },
};

const channels = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const hex = (channel: number): string =>
  Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, "0");

const MOONLIGHT = { times: [0.44, 0.48, 0.62], plus: [16, 18, 38] } as const;

const tinted = (times: Channels, plus: Channels) => (colour: string) => {
  const [red, green, blue] = channels(colour);
  return `#${hex(red * times[0] + plus[0])}${hex(green * times[1] + plus[1])}${hex(blue * times[2] + plus[2])}`;
};

/** The light of an hour. */
export function lightAt(time: Time): Light {
  const { times, plus, light } = HOURS[time];
  const moon = time === "night" ? MOONLIGHT : { times, plus };
  return { time, tone: tinted(times, plus), outside: tinted(moon.times, moon.plus), ...light };
}

const raw = (markup: string): Shape => ({ kind: "light", markup });

const idOf = (kind: string, numbers: readonly number[]): string =>
  `${kind}${numbers.map((number) => Math.round(number)).join("_")}`.replaceAll("-", "m");

const fade = (colour: string, stops: readonly (readonly [offset: number, opacity: number])[]) =>
  stops
    .map(
      ([offset, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");

/** A soft round light. */
export function glow(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  strength: number,
): Shape {
  const id = idOf("g", [x, y, width, height]);
  return raw(
    `<radialGradient id="${id}">${fade(colour, [
      [0, strength],
      [0.55, strength * 0.45],
      [1, 0],
    ])}</radialGradient><ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" fill="url(#${id})" stroke="none"/>`,
  );
}

/** Light that falls from its first two corners to the others and fades on its way. */
export function beam(points: string, colour: string, from: number, to: number): Shape {
  const corners = cornersOf(points);
  const id = idOf("b", corners.flat());
  const high = Math.min(...corners.map(([, y]) => y));
  const low = Math.max(...corners.map(([, y]) => y));
  return raw(
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${high}" x2="0" y2="${low}">${fade(
      colour,
      [
        [0, from],
        [1, to],
      ],
    )}</linearGradient><polygon points="${points}" fill="url(#${id})" stroke="none"/>`,
  );
}

/** The dark in a place's corners; its middle, where people stand, stays clear. */
export function vignette({ shade }: Light): Shape {
  return raw(
    `<radialGradient id="v" cx="0.5" cy="0.46" r="0.72">${fade(shade.colour, [
      [0.5, 0],
      [0.78, shade.strength * 0.45],
      [1, shade.strength],
    ])}</radialGradient><rect width="1600" height="1000" fill="url(#v)" stroke="none"/>`,
  );
}

/** Keeps a drawing's markup inside a rectangle; for what is seen through a window. */
export const opened = (x: number, y: number, width: number, height: number) => {
  const id = idOf("c", [x, y, width, height]);
  return {
    open: raw(
      `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">`,
    ),
    close: raw("</g>"),
  };
};
