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

/** Why a message was not done: a rule of the room, or something about the message or the server itself. */
export type RefusalName =
  | RejectionName
  | "message/unclear"
  | "message/too-many"
  | "message/other-version"
  | "join/wait"
  | "lead/refused"
  | "store/waiting"
  /** The server could not be reached: what a page says to itself. */
  | "line/down";

/** A message that was refused, by name. */
export interface Rejection {
  readonly rejection: RejectionName;
}

/** Whether a result is a rejection. */
export const isRejection = (result: object): result is Rejection => "rejection" in result;
