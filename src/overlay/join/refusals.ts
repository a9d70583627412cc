import type { RejectionName } from "../../core/room/rejection";
import { m } from "../text/messages/messages";

/** Why a room or a vote was refused: a rule of the room's, or a word of the server's. */
export type RefusedName =
  | RejectionName
  | "message/unclear"
  | "message/too-many"
  | "message/other-version"
  | "join/wait"
  | "lead/refused"
  | "store/waiting"
  | "line/down";

const SENTENCES: Partial<Readonly<Record<RefusedName, () => string>>> = {
  "room/unknown": m.join_refused_unknown,
  "room/ended": m.join_refused_ended,
  "room/full": m.join_refused_full,
  "room/locked": m.join_refused_locked,
  "join/wait": m.join_refused_wait,
  "message/other-version": m.join_refused_version,
  "poll/closed": m.join_refused_vote_closed,
  "poll/over": m.join_refused_vote_over,
  "poll/unknown": m.join_refused_vote_over,
  "ballot/unknown-option": m.join_refused_vote_over,
};

/** A refusal as a sentence that says what to do. */
export const refusalText = (refused: RefusedName): string =>
  (SENTENCES[refused] ?? m.join_refused_other)();
