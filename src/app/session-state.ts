import type { Direction } from "../core/choice";
import type { StoryCard } from "../core/passage";
import type { Run } from "../core/playthrough";
import { positionOf } from "../core/progress";
import { isRead, lastPassage, type Telling } from "../core/telling";
import { pictureOf, transcriptOf } from "../core/transcript";
import type { Notice, PlayView } from "../overlay/play/view";
import { askedIn, type Noticing, noticingView } from "./noticing";

/** Where a session stands. */
export interface State {
  readonly card: StoryCard;
  readonly run: Run;
  readonly telling: Telling;
  readonly fresh: string | undefined;
  readonly how: "cut" | "play";
  readonly turning: Direction | undefined;
  readonly hold: boolean;
}

/** Key of the first line that a step brought; the words just chosen are not news. */
export const firstNew = (before: Telling, after: Telling): string | undefined => {
  const known = new Set(transcriptOf(before).map(({ key }) => key));
  return transcriptOf(after).find(({ key, kind }) => kind !== "chosen" && !known.has(key))?.key;
};

/** Key of the newest entry. */
export const lastKey = (telling: Telling): string | undefined => transcriptOf(telling).at(-1)?.key;

/** The run as it is kept after a step. */
export function kept({ run, telling, card }: State, now: string): Run {
  const { ending: _was, ...rest } = run;
  const { ending } = lastPassage(telling);
  return {
    ...rest,
    playthrough: { ...run.playthrough, storyHash: card.hash },
    updatedAt: now,
    shown: telling.shown,
    position: positionOf(telling, card.acts),
    ...(ending !== undefined && isRead(telling) ? { ending } : {}),
  };
}

/** The move ahead, where the script offers it here. */
export const nextAhead = ({ run, telling }: Pick<State, "run" | "telling">): string | undefined =>
  lastPassage(telling).choices.find(({ id }) => id === run.ahead?.moves[0])?.id;

/** What the play page shows of a session. */
export function viewOf(
  state: State,
  notices: readonly Notice[],
  noticing: Noticing | undefined,
): PlayView {
  const { card, telling, fresh } = state;
  const { choices } = lastPassage(telling);
  const noticed = noticingView(state, noticing);
  const asks = noticed?.asks !== undefined;
  const choosing = isRead(telling) && choices.length > 0 && !asks;
  return {
    header: card.header,
    entries: transcriptOf(telling),
    fresh,
    foot: asks ? "guess" : choosing ? "choices" : "continue",
    choices: choosing ? choices : [],
    canGoBack: telling.moves.length > 0,
    canGoForward: nextAhead(state) !== undefined,
    picture: pictureOf(telling, askedIn(state, noticing?.ways.value)?.line),
    notices,
    ...(noticed === undefined ? {} : { noticing: noticed }),
  };
}
