import type { Cast } from "../../../core/cast";

/** A practice or a habit, as the catalogues have it. */
export interface CatalogueWord {
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly what: string;
}

/** All words that a script may use beside its own. */
export interface InkWords {
  readonly cast: Cast;
  readonly practices: readonly CatalogueWord[];
  readonly habits: readonly CatalogueWord[];
  /** Places that are drawn. */
  readonly places: readonly string[];
}
