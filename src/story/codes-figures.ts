import { table } from "./codes-guide";
import type { Spread } from "./explore/types";
import type { Figures } from "./measure";

/** A story with its figures. */
export interface Measured {
  readonly story: string;
  readonly figures: Figures;
}

const HEADS = [
  "story",
  "words on a path",
  "minutes",
  "choice points in all",
  "on a path",
  "endings",
  "reading age",
] as const;

const spread = ({ shortest, median, longest }: Spread): string =>
  `${shortest}, ${median}, ${longest ?? "no end"}`;

/** A story's row of the table: one cell for each heading. */
export function figuresRow({ story, figures }: Measured): readonly string[] {
  const { paths, choicePoints, endings, readingAge } = figures;
  const walked = (of: "words" | "minutes" | "choicePoints"): string =>
    paths === undefined ? "not all walked" : spread(paths[of]);
  return [
    story,
    walked("words"),
    walked("minutes"),
    `${choicePoints}`,
    walked("choicePoints"),
    `${endings}`,
    readingAge === undefined ? "not English" : `${readingAge.all}`,
  ];
}

/** The figures of stories as a table of the guide. */
export const figuresTable = (measured: readonly Measured[]): string =>
  table(HEADS, measured.map(figuresRow));
