import type { Heard } from "../../core/bid";
import type { Turning } from "../../core/choice";
import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import type { Rows } from "./rows";
import { capital, quoted, small } from "./words";

/** What a turn's mark looks like: filled, open, a stroke, or a small dot. */
export type MarkKind = "toward" | "away" | "own" | "quiet";

/** The turns that are told: skips are left out, and so leave no gap in the numbers. */
export const toldOf = (turns: readonly Turn[]): readonly Turn[] =>
  turns.filter(({ choice }) => choice.kind !== "skip");

/** The mark of a turn. */
export const markOf = ({ choice }: Turn): MarkKind => choice.turning?.direction ?? "quiet";

/** The name of a practice or habit; its id where the catalogue has no such row, the words of an own. */
export function nameOf({ direction, by }: Turning, { practices, habits }: Rows): string {
  if (direction === "own") return by;
  const row = direction === "toward" ? practices.get(by) : habits.get(by);
  return row?.name ?? by;
}

function deed({ choice, repair }: Turn, rows: Rows): string {
  const { turning, kind } = choice;
  if (turning === undefined)
    return kind === "wait" ? m.debrief_deed_waited() : m.debrief_deed_went_on();
  const by = small(nameOf(turning, rows));
  if (turning.direction === "own") return m.debrief_deed_own({ by });
  if (turning.direction === "away") return m.debrief_deed_away({ by });
  const toward = m.debrief_deed_toward({ by });
  return repair ? m.debrief_deed_back({ deed: toward }) : toward;
}

/** What a choice says or does; a wait has no words of its own. */
export const wordsOf = ({ choice }: Turn): string => (choice.kind === "wait" ? "" : choice.text);

/** A mark's full name: `Turn 5, Found out: you turned toward, own it. “Someone I slept with.”` */
export function markName(turn: Turn, number: number, rows: Rows): string {
  const name =
    turn.act === ""
      ? m.debrief_mark({ number, deed: deed(turn, rows) })
      : m.debrief_mark_in({ number, act: turn.act, deed: deed(turn, rows) });
  const words = wordsOf(turn);
  return words === "" ? `${name}.` : `${name}. ${words}`;
}

/** `Turn 5 of 13 · Found out`. */
export const turnTitle = ({ act }: Turn, number: number, all: number): string =>
  act === "" ? m.debrief_turn({ number, all }) : m.debrief_turn_in({ number, all, act });

/** What was done, short, for a card or a row of the list: `You turned toward · Own it`. */
export function deedTitle({ choice }: Turn, rows: Rows): string {
  const { turning, kind } = choice;
  if (turning === undefined) return kind === "wait" ? m.debrief_waited() : m.debrief_went_on();
  const title = {
    toward: m.debrief_toward,
    away: m.debrief_away,
    own: m.debrief_own,
  }[turning.direction]();
  return m.debrief_named({ turning: title, by: nameOf(turning, rows) });
}

/** How the other answered, with the practice's or habit's name: `Lucy turned toward you · Team up`. */
export function replyTitle(reply: Turning, name: string, rows: Rows): string {
  const turning =
    reply.direction === "toward"
      ? m.debrief_reply_toward({ name })
      : m.debrief_reply_away({ name });
  return m.debrief_named({ turning, by: nameOf(reply, rows) });
}

/** People in a story as sentences about what was heard need them. */
interface HearerNames {
  /** The id of the player's person. */
  readonly player: string;
  readonly other: { readonly name: string };
  readonly nameOf: (id: string) => string;
}

/** Who heard something: a third person where one says so or is named, else the other. */
export const hearerOf = ({ by }: Heard, { player, other, nameOf }: HearerNames): string =>
  by === "" || by === player ? other.name : capital(nameOf(by));

/** A bid as it was said, and by whom; narration stands without quotation marks. */
export const bidWords = (by: string, text: string): string => (by === "" ? text : quoted(text));
