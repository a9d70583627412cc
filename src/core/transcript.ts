import type { Beat } from "./beat";
import type { Choice } from "./choice";
import { type Ending, endingOf } from "./passage";
import { actOf, type Picture, pictureAfter, pictureBefore, pictureBeforeMood } from "./picture";
import { tagValue } from "./tags";
import { chosenAt, readBeats, type Telling } from "./telling";

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

/** The stage as it stands after all that was read; of `asked` it does not show yet how its speaker feels. */
export const pictureOf = (telling: Telling, asked?: Beat): Picture =>
  telling.passages
    .flatMap((_, turn) => readBeats(telling, turn))
    .reduce(
      (picture, beat) => (beat === asked ? pictureBeforeMood : pictureAfter)(picture, beat),
      pictureBefore(telling.passages[0]?.beats ?? []),
    );
