import type { RefusalName } from "../../core/room/rejection";
import { m } from "../text/messages/messages";

const SENTENCES: Partial<Readonly<Record<RefusalName, () => string>>> = {
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
export const refusalText = (refused: RefusalName): string =>
  (SENTENCES[refused] ?? m.join_refused_other)();
