import type { Frame } from "./frame";
import type { ToldPoll } from "./look-back";
import type { ScreenView, SeenPoll } from "./view";

/** What the big screen shows beside the stage. */
export type OnScreen =
  | { readonly shows: "joining" | "reading" | "choosing" | "debrief" | "ended" }
  | { readonly shows: "voting"; readonly poll: SeenPoll }
  /** Closed and not revealed; with too few answers the room decides by talking. */
  | {
      readonly shows: "closed";
      readonly poll: SeenPoll;
      readonly enough: boolean;
      readonly isTalking: boolean;
    }
  | {
      readonly shows: "revealed";
      readonly poll: ToldPoll;
      readonly before?: ToldPoll;
      readonly isTalking: boolean;
    }
  | { readonly shows: "ending"; readonly title: string };

const told = (poll: SeenPoll | undefined): ToldPoll | undefined =>
  poll?.tally === undefined ? undefined : { ...poll, tally: poll.tally };

/** What is shown of a poll that takes no ballot any more. */
function ofPoll(view: ScreenView, poll: SeenPoll, isTalking: boolean): OnScreen {
  const revealed = told(poll);
  if (revealed === undefined) return { shows: "closed", poll, enough: view.enough, isTalking };
  const before = told(view.before);
  return {
    shows: "revealed",
    poll: revealed,
    isTalking,
    ...(before === undefined ? {} : { before }),
  };
}

/**
 * Decides what the big screen shows of a room; `frame` is missing until the facilitator's page has told it. A vote
 * that is open stands before all else; one that is closed is shown until the story goes on, or is tried otherwise.
 */
export function onScreen(view: ScreenView, frame: Frame | undefined): OnScreen {
  const { phase, poll } = view;
  if (phase === "ended" || phase === "debrief") return { shows: phase };
  if (poll?.state === "open") return { shows: "voting", poll };
  if (poll?.state === "closing") return ofPoll(view, poll, false);
  if (frame?.aside !== undefined) return { shows: "reading" };
  const isHere = frame === undefined || frame.round?.poll === poll?.id;
  if (poll !== undefined && isHere) return ofPoll(view, poll, frame?.round?.isTalking === true);
  if (frame?.ending !== undefined) return { shows: "ending", title: frame.ending };
  if (phase === "joining") return { shows: "joining" };
  return { shows: frame !== undefined && frame.options.length > 0 ? "choosing" : "reading" };
}
