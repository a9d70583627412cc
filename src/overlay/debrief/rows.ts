/** One row of `stories/lib/practices.json`: a way to turn toward, addressed to "you". */
export interface PracticeRow {
  readonly id: string;
  readonly name: string;
  /** What it is. */
  readonly what: string;
  /** Why it works. */
  readonly why: string;
}

/** One row of `stories/lib/habits.json`: a way to turn away, addressed to "you". */
export interface HabitRow {
  readonly id: string;
  readonly name: string;
  /** What it looks like. */
  readonly what: string;
  /** Completes "It protects you …". */
  readonly protects: string;
  /** What it costs. */
  readonly costs: string;
}

/** The two catalogues by id. */
export interface Rows {
  readonly practices: ReadonlyMap<string, PracticeRow>;
  readonly habits: ReadonlyMap<string, HabitRow>;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** Lays both catalogues out by id. */
export const rowsOf = (practices: readonly PracticeRow[], habits: readonly HabitRow[]): Rows => ({
  practices: byId(practices),
  habits: byId(habits),
});
