import type { Beat } from "../beat";
import { chosenAt, isRead, lastPassage, nextShown, readBeats, type Telling } from "../telling";
import { type Entry, transcriptOf } from "../transcript";
import type { Frame, ScreenLine } from "./frame";
import type { Shown } from "./room";
import { type Moment, optionsOf, standOf } from "./round";

/** What phones are told in words that the story itself does not have. */
export interface ShownWords {
  readonly said: (speaker: string, text: string) => string;
  readonly chose: (text: string) => string;
}

/** Lines and earlier choices that are shown: more do not fit a phone, and nobody reads them. */
const MOST = 3;

const beatsRead = (telling: Telling): readonly Beat[] =>
  telling.passages.flatMap((_, turn) => readBeats(telling, turn)).filter(({ text }) => text !== "");

const written = ({ speaker, text }: Beat, { said }: ShownWords): string =>
  speaker === undefined ? text : said(speaker, text);

const isAct = (entry: Entry): entry is Extract<Entry, { kind: "act" }> => entry.kind === "act";

const actNow = (telling: Telling): string =>
  transcriptOf(telling)
    .filter(isAct)
    .findLast(({ title }) => title !== "")?.title ?? "";

/** What everybody may read of a story as far as it was told. */
export function shownOf(telling: Telling, words: ShownWords): Shown {
  const beats = beatsRead(telling);
  const chosen = telling.moves.flatMap((_, turn) => chosenAt(telling, turn) ?? []);
  return {
    act: actNow(telling),
    lines: beats.slice(-MOST).map((beat) => written(beat, words)),
    recap: chosen.slice(-MOST).map(({ text }) => words.chose(text)),
  };
}

/**
 * How many beats of the last passage have been read where a room shows this: whoever goes on with a room goes on from
 * there. Nothing is read of a passage of which nothing was shown; all of it where what was shown is not in it.
 */
export function shownIn(telling: Omit<Telling, "shown">, shown: Shown, words: ShownWords): number {
  const last = lastPassage({ ...telling, shown: 0 });
  const newest = shown.lines.at(-1);
  if (newest === undefined) return 0;
  const at = last.beats.findIndex(
    (beat, index) =>
      written(beat, words) === newest &&
      shownOf({ ...telling, shown: index + 1 }, words).lines.join("\n") === shown.lines.join("\n"),
  );
  return at < 0 ? last.beats.length : nextShown(last, at);
}

const screenLine = ({ speaker, thinks, text }: Beat): ScreenLine => ({
  text,
  ...(speaker === undefined ? {} : { speaker }),
  ...(thinks === true ? { thinks } : {}),
});

/** The lines of a story that were told last, as the big screen writes them. */
export const screenLines = (beats: readonly Beat[]): readonly ScreenLine[] =>
  beats
    .filter(({ text }) => text !== "")
    .slice(-MOST)
    .map(screenLine);

/** What the big screen shows of the words of a telling. */
export function screenWords(
  telling: Telling,
): Pick<Frame, "lines" | "options" | "chosen" | "ending"> {
  const { beats, choices, ending } = lastPassage(telling);
  const turn = telling.moves.length;
  const isFirst = telling.shown <= nextShown({ beats, choices }, 0);
  const chosen = isFirst && turn > 0 ? chosenAt(telling, turn - 1) : undefined;
  return {
    lines: screenLines(beatsRead(telling)),
    options: isRead(telling) ? optionsOf(choices) : [],
    ...(chosen === undefined ? {} : { chosen: chosen.text }),
    ...(ending !== undefined && isRead(telling) ? { ending: ending.title } : {}),
  };
}

/** What the big screen is told of the round: at which poll the room is. */
export function screenRound(moment: Moment): Pick<Frame, "round"> {
  const stand = standOf(moment);
  if (stand.at !== "polling") return {};
  return { round: { poll: stand.poll.id, isTalking: stand.isTalking } };
}
