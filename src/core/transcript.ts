import type { Beat } from "./beat";
import type { Choice } from "./choice";
import { type Ending, endingOf, type Passage } from "./passage";
import { actOf, EMPTY_PICTURE, type Picture, pictureAfter } from "./picture";
import { tagValue } from "./tags";

/** One entry of what was shown: a line, the words that were chosen, an act's title, or a scene's note, an ending. */
export type Entry =
  | { readonly kind: "line"; readonly key: string; readonly beat: Beat }
  | { readonly kind: "chosen"; readonly key: string; readonly choice: Choice }
  | {
      readonly kind: "act";
      readonly key: string;
      readonly title: string;
      readonly subtitle: string;
    }
  | { readonly kind: "note"; readonly key: string; readonly note: string }
  | { readonly kind: "ending"; readonly key: string; readonly ending: Ending };

/** A playthrough as far as it was told: passages, the choices made between them, and the beats read of the last. */
export interface Telling {
  readonly passages: readonly Passage[];
  readonly moves: readonly string[];
  /** How many beats of the last passage were read; 0 before the first. */
  readonly shown: number;
}

function entriesOf(beat: Beat, key: string): readonly Entry[] {
  const entries: Entry[] = [];
  const act = tagValue(beat.tags, "act");
  const note = tagValue(beat.tags, "note");
  const ending = tagValue(beat.tags, "ending");
  if (act !== undefined) entries.push({ kind: "act", key: `${key}a`, ...actOf(act) });
  if (note !== undefined) entries.push({ kind: "note", key: `${key}n`, note });
  if (beat.text !== "") entries.push({ kind: "line", key, beat });
  if (ending !== undefined)
    entries.push({ kind: "ending", key: `${key}e`, ending: endingOf(ending) });
  return entries;
}

/** The beats of passage number `turn` that were read. */
export const readBeats = ({ passages, shown }: Telling, turn: number): readonly Beat[] => {
  const beats = passages[turn]?.beats ?? [];
  return turn === passages.length - 1 ? beats.slice(0, shown) : beats;
};

/** The choice that was made at the end of passage number `turn`, if one was. */
export const chosenAt = ({ passages, moves }: Telling, turn: number): Choice | undefined =>
  passages[turn]?.choices.find((choice) => choice.id === moves[turn]);

/** Within an act a new scene shows its subtitle alone. */
function withoutRepeats(entries: readonly Entry[]): readonly Entry[] {
  let title = "";
  return entries.map((entry) => {
    if (entry.kind !== "act") return entry;
    const again = entry.title === title;
    title = entry.title;
    return again ? { ...entry, title: "" } : entry;
  });
}

/** Everything that was shown, in order. */
export const transcriptOf = (telling: Telling): readonly Entry[] =>
  withoutRepeats(allEntries(telling));

const allEntries = (telling: Telling): readonly Entry[] =>
  telling.passages.flatMap((_, turn) => {
    const lines = readBeats(telling, turn).flatMap((beat, index) =>
      entriesOf(beat, `${turn}.${index}`),
    );
    const choice = chosenAt(telling, turn);
    return choice === undefined
      ? lines
      : [...lines, { kind: "chosen", key: `${turn}.chosen`, choice } as const];
  });

/** The stage as it stands after all that was read. */
export const pictureOf = (telling: Telling): Picture =>
  telling.passages
    .flatMap((_, turn) => readBeats(telling, turn))
    .reduce(pictureAfter, EMPTY_PICTURE);

/** How many beats of a passage are read at once from `shown` on: up to and with the next that has words. */
export function nextShown(passage: Passage, shown: number): number {
  let next = shown;
  while (next < passage.beats.length) {
    const beat = passage.beats[next];
    next += 1;
    if (beat !== undefined && beat.text !== "") break;
  }
  const rest = passage.beats.slice(next);
  return rest.every((beat) => beat.text === "") ? passage.beats.length : next;
}
