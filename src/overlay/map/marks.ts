import type { MapSheet } from "../../core/map-sheet";
import { type Moment, takenAt, type Walked } from "../../core/walked";
import type { MarkKind } from "../debrief/turn-text";

/** A walked mark as it is drawn. */
export interface DrawnMark {
  readonly mark: number;
  readonly kind: MarkKind | "ending";
  /** Whether the run that is looked at came here. */
  readonly isOwn: boolean;
}

/** The moment that a mark is told by: that of the run that is looked at, else the newest. */
export function momentAt(
  walked: Walked,
  mark: number,
  run: string | undefined,
): Moment | undefined {
  const moments = walked.moments.get(mark) ?? [];
  return moments.find(({ told }) => told.run === run) ?? moments[0];
}

/** What was chosen at a moment turned where; a small dot where nothing was, or nothing turned. */
function kindOf(moment: Moment | undefined): MarkKind {
  const taken = moment && takenAt(moment);
  const choice = moment?.told.passages[moment.turn]?.choices.find(({ id }) => id === taken);
  return choice?.turning?.direction ?? "quiet";
}

/** All marks that were walked, those of the run that is looked at last, so that they lie on top. */
export function drawnMarks(
  { marks }: MapSheet,
  walked: Walked,
  own: Walked,
  run: string | undefined,
): readonly DrawnMark[] {
  return [...walked.moments.keys()]
    .map((mark): DrawnMark => {
      const isOwn = own.moments.has(mark);
      const kind =
        marks[mark]?.kind === "ending"
          ? "ending"
          : kindOf(momentAt(isOwn ? own : walked, mark, run));
      return { mark, kind, isOwn };
    })
    .toSorted((one, other) => Number(one.isOwn) - Number(other.isOwn));
}

/** The act of a mark, by its number among the bands; undefined for what lies beyond them. */
export function bandOf({ bands, marks }: MapSheet, mark: number): number | undefined {
  const column = marks[mark]?.column ?? -1;
  const band = bands.findIndex(({ from, to }) => from <= column && column <= to);
  return band < 0 || marks[mark]?.kind === "ending" ? undefined : band;
}
