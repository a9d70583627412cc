/** A place on a map: how far along the story, and where across. */
export interface MapSpot {
  readonly column: number;
  /** From 0, in parts of rows too; points of one column stand at least 1 apart. */
  readonly row: number;
}

/** A choice point or an ending as it lies on the map. It carries no words: those come from what was walked. */
export interface MapMark extends MapSpot {
  readonly kind: "point" | "ending";
  /** Ids of the choices that are offered, in order; none at an ending. */
  readonly choices: readonly string[];
  /** The ending's id. */
  readonly ending?: string;
}

/** A strand from one mark to another. */
export interface MapStrand {
  /** Indices of marks. */
  readonly from: number;
  readonly to: number;
  /** Ids of the choices that lead this way. */
  readonly choices: readonly string[];
  /** Where it passes columns on its way; absent where it leads back. */
  readonly bends?: readonly MapSpot[];
}

/** The columns of one act. */
export interface MapBand {
  readonly title: string;
  /** First and last column. */
  readonly from: number;
  readonly to: number;
}

/** All choice points of a story, laid out. */
export interface MapSheet {
  readonly columns: number;
  readonly rows: number;
  readonly bands: readonly MapBand[];
  readonly marks: readonly MapMark[];
  readonly strands: readonly MapStrand[];
  /** Marks with which the story can begin. */
  readonly starts: readonly number[];
}
