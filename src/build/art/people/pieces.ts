import { createElement, type FC } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Accessories, Face, FacialHair, Hair, SittingPose, StandingPose } from "react-peeps";

/** The ink of every drawing. */
export const INK = "#2a2233";

/** Where every body ends and every head begins, in Open Peeps' units. */
export const NECK = { x: 430, y: 470 } as const;

type Drawing = FC<{ strokeColor?: string; backgroundColor?: string }>;

const KINDS = {
  hair: Hair,
  face: Face,
  "facial hair": FacialHair,
  accessory: Accessories,
  body: { ...StandingPose, ...SittingPose },
} satisfies Record<string, Readonly<Record<string, Drawing>>>;

/** What a piece of Open Peeps can be a piece of. */
export type PieceKind = keyof typeof KINDS;

/** The names of all drawings of a kind. */
export const pieceNames = (kind: PieceKind): readonly string[] => Object.keys(KINDS[kind]);

const shorten = (svg: string): string =>
  svg.replace(/-?\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * One drawing of Open Peeps as SVG markup (a `g`), in its own coordinates, in ink and one colour.
 * Throws in words for people where there is no drawing of that name.
 */
export function piece(kind: PieceKind, name: string, colour: string): string {
  const drawings: Readonly<Record<string, Drawing>> = KINDS[kind];
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (drawing === undefined)
    throw new Error(
      `stories/cast.json: there is no ${kind} drawing "${name}". Take one of: ${pieceNames(kind).join(", ")}.`,
    );
  const markup = renderToStaticMarkup(
    createElement(drawing, { strokeColor: INK, backgroundColor: colour }),
  );
  return shorten(markup);
}
