import type { Beat } from "./beat";
import type { Choice } from "./choice";
import type { Passage } from "./passage";

/** A playthrough as far as it was told: passages, the choices made between them, and the beats read of the last. */
export interface Telling {
  /** One more than there are moves. */
  readonly passages: readonly Passage[];
  readonly moves: readonly string[];
  /** How many beats of the last passage were read; 0 before the first. */
  readonly shown: number;
}

const NOTHING: Passage = { beats: [], choices: [] };

/** The passage that is being told. */
export const lastPassage = ({ passages }: Telling): Passage => passages.at(-1) ?? NOTHING;

/** Whether the last passage was read to its end, so that its choices can be made. */
export const isRead = (telling: Telling): boolean =>
  telling.shown >= lastPassage(telling).beats.length;

/** The beats of passage number `turn` that were read. */
export const readBeats = ({ passages, shown }: Telling, turn: number): readonly Beat[] => {
  const beats = passages[turn]?.beats ?? [];
  return turn === passages.length - 1 ? beats.slice(0, shown) : beats;
};

/** The choice that was made at the end of passage number `turn`, if one was. */
export const chosenAt = ({ passages, moves }: Telling, turn: number): Choice | undefined =>
  passages[turn]?.choices.find((choice) => choice.id === moves[turn]);

/** How many beats of a passage are read once one more line was: up to the next that has words, and silent ones after the last. */
export function nextShown({ beats }: Passage, shown: number): number {
  const isLine = ({ text }: Beat) => text !== "";
  const line = beats.findIndex((beat, index) => index >= shown && isLine(beat));
  const next = line < 0 ? beats.length : line + 1;
  return beats.slice(next).some(isLine) ? next : beats.length;
}

/** One more line of the last passage. */
export const readOn = (telling: Telling): Telling => ({
  ...telling,
  shown: nextShown(lastPassage(telling), telling.shown),
});

/** A choice was made, and the passage that it led to begins. */
export const chose = (telling: Telling, id: string, passage: Passage): Telling => ({
  passages: [...telling.passages, passage],
  moves: [...telling.moves, id],
  shown: nextShown(passage, 0),
});

/** The telling with its last passage read as far as `shown` beats. */
export const readTo = (telling: Telling, shown: number): Telling => ({
  ...telling,
  shown: Math.min(shown, lastPassage(telling).beats.length),
});

/** Back at the choices of passage number `turn`, all of it read. */
export const backAt = ({ passages, moves }: Telling, turn: number): Telling => ({
  passages: passages.slice(0, turn + 1),
  moves: moves.slice(0, turn),
  shown: passages[turn]?.beats.length ?? 0,
});
