import sheets from "virtual:sheets";
import { startRun } from "../../core/playthrough";
import { cardsOf, type LookingAt, marksOf, type RoomDebrief } from "../../core/room/look-back";
import { type Report, reportOf } from "../../core/room/report";
import type { Sheet } from "../../core/sheet";
import { lastPassage } from "../../core/telling";
import { turnsOf } from "../../core/turns";
import { m } from "../../overlay/text/messages/messages";
import { fetchJson, findStory } from "../library";
import { linkTo } from "../link-here";
import type { LeadState } from "./seen";

/** Where a room begins to look back. */
export const ROUTE: LookingAt = { shows: "route" };

const anyStorys = (): readonly string[] => [
  m.back_question_one(),
  m.back_question_two(),
  m.back_question_three(),
];

/** A story's closing questions, or such as fit any where it has none or they do not come. */
export async function closingQuestions(story: string): Promise<readonly string[]> {
  const url = sheets[story];
  if (url === undefined) return anyStorys();
  const { after } = await fetchJson<Sheet>(url, false).catch(() => ({ after: [] }));
  return after.length === 0 ? anyStorys() : after;
}

/** The turns of a room's route, with what is for the facilitator alone. */
export const turnsIn = ({ telling }: LeadState) => turnsOf(telling.passages, telling.moves);

/** What the room looks back at. */
export const debriefOf = (state: LeadState): RoomDebrief => ({
  marks: marksOf(state.led.view, turnsIn(state)),
  cards: cardsOf(state.telling.passages),
  questions: state.questions,
  at: state.looking,
});

const two = (number: number): string => String(number).padStart(2, "0");

/** The day of a moment where one is, `YYYY-MM-DD`. */
const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** What the room leaves behind; `now` is in ms since 1970. */
export function reportIn(state: LeadState, now: number): Report {
  const { led, telling, record } = state;
  const { playthrough } = led.view;
  const { ending } = lastPassage(telling);
  const run = {
    ...startRun({ ...playthrough, moves: telling.moves }, "", ""),
    shown: telling.shown,
  };
  // A story from the studio is on nobody else's shelf.
  const link =
    findStory(playthrough.story) === undefined ? undefined : linkTo(run, telling.passages);
  return reportOf({
    room: led.view,
    turns: turnsIn(state),
    ...(ending === undefined ? {} : { ending }),
    date: dayOf(new Date(now)),
    reasons: record.reasons.map(({ turn, why }) => ({ turn, text: why })),
    ...(link === undefined ? {} : { link }),
  });
}
