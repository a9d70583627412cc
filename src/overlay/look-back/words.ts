import type { RoomMark, Share } from "../../core/room/look-back";
import type { Turn } from "../../core/turns";
import type { Rows } from "../debrief/rows";
import { nameOf, wordsOf } from "../debrief/turn-text";
import { m } from "../text/messages/messages";

/** What was done at a turn, by name: `Andrew turned toward · Own it`. */
export function deedText({ choice }: Turn, name: string, rows: Rows): string {
  const { turning, kind } = choice;
  if (turning === undefined)
    return kind === "wait" ? m.back_waited({ name }) : m.back_went_on({ name });
  const deed = { toward: m.back_toward, away: m.back_away, own: m.back_own };
  return deed[turning.direction]({ name, by: nameOf(turning, rows) });
}

/** How many were for what was taken: `9 of 14`. */
export function shareText({ kind, votes, of }: Share): string {
  const [first = 0, second = 0] = votes;
  return kind === "likely-and-helpful"
    ? m.back_share_likely({ likely: first, helpful: second, of })
    : m.back_share({ votes: first, of });
}

/** One mark as a sentence: number, act, what was done, in which words, and the votes for it. */
export function markText({ turn, share }: RoomMark, number: number, name: string, rows: Rows) {
  const deed = deedText(turn, name, rows);
  const { act } = turn;
  const head =
    act === "" ? m.back_turn_plain({ number, deed }) : m.back_turn({ number, act, deed });
  const votes = share === undefined ? "" : m.back_share_full({ share: shareText(share) });
  return [head, wordsOf(turn), votes].filter((part) => part !== "").join(" ");
}
