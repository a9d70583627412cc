import type { Direction } from "../choice";
import type { Picture } from "../picture";
import type { RoomDebrief } from "./look-back";
import type { Option } from "./poll";

/** A line as the big screen writes it: what is a note for the debrief or the facilitator is not in it. */
export interface ScreenLine {
  /** Id of the person who says or thinks it; absent for narration. */
  readonly speaker?: string;
  readonly thinks?: boolean;
  readonly text: string;
}

/**
 * What the facilitator's page shows on the big screen beside the room's own view: always whole, so that a screen
 * that comes late needs the last one alone. Nothing in it is private.
 */
export interface Frame {
  /** Id of the story, for its colours; a story from the studio has one that no page knows. */
  readonly story: string;
  readonly pair?: readonly [string, string];
  /** The stage, how it comes there, and what has just been turned. */
  readonly picture: Picture;
  readonly how: "cut" | "play";
  readonly turning?: Direction;
  readonly hold?: boolean;
  /** The lines that were told last, the newest last; at most three. */
  readonly lines: readonly ScreenLine[];
  /** The words just chosen, until the next line. */
  readonly chosen?: string;
  /** The options of a choice point once all before it was told, Wait among them; else none. */
  readonly options: readonly Option[];
  /** The poll at which the room is until the story goes on, and whether the room has begun to talk of it. */
  readonly round?: { readonly poll: number; readonly isTalking: boolean };
  /** The words of the option that is being tried: *What if the other had won?* */
  readonly aside?: string;
  /** What pairs talk about just now; empty where the story has no question of its own. */
  readonly question?: string;
  /** Why the facilitator has taken another way than most were for, until the next line. */
  readonly why?: string;
  /** The title of the ending that was reached. */
  readonly ending?: string;
  /** What the room looks back at; present while it does. */
  readonly debrief?: RoomDebrief;
  /** Where phones join, with the key in it; absent without a server or while the lobby is locked. */
  readonly join?: string;
}
