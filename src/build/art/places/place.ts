import type { Light } from "../light";
import type { Corner, Drawing } from "../shapes";

/** What seated people sit on in a place, drawn in a box of its own. */
export interface Seat {
  readonly size: Corner;
  /** Where on the drawing the ground point of a seated body lies. */
  readonly sit: Corner;
  readonly draw: (light: Light) => Drawing;
}

/** A place: 1600 by 1000 world units, floor line at 720; what tells the place is between x 290 and 1310. */
export interface Place {
  readonly draw: (light: Light) => Drawing;
  readonly seat?: Seat;
}

/** Where the wall meets the floor. */
export const FLOOR = 720;
