/** Why a message was refused: a name that pages turn into a sentence. */
export type RejectionName =
  | "room/unknown"
  | "room/ended"
  | "room/full"
  | "room/locked"
  | "room/quorum"
  | "seat/unknown"
  | "poll/unknown"
  | "poll/over"
  | "poll/closed"
  | "poll/still-open"
  | "poll/not-closed"
  | "poll/too-few"
  | "poll/options"
  | "ballot/other-kind"
  | "ballot/unknown-option"
  | "hands/unclear";

/** A message that was refused, by name. */
export interface Rejection {
  readonly rejection: RejectionName;
}

/** Whether a result is a rejection. */
export const isRejection = (result: object): result is Rejection => "rejection" in result;
