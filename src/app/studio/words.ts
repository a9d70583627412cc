import { placeIds } from "virtual:places";
import habits from "../../../stories/lib/habits.json";
import practices from "../../../stories/lib/practices.json";
import type { InkWords } from "../../overlay/studio/editor/words";
import type { Vocabulary } from "../../story/vocabulary";
import { cast } from "../cast";

/** All words that a script may use, with what the catalogues say of them. */
export const words: InkWords = { cast, practices, habits, places: placeIds };

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** The same words, as the check takes them. */
export const vocabulary: Vocabulary = {
  cast,
  practices: idsOf(practices),
  habits: idsOf(habits),
  places: placeIds,
};
