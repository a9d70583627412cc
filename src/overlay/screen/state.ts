import type { Frame } from "../../core/room/frame";
import type { ScreenView } from "../../core/room/view";

/** What the big screen has of a room. */
export type ScreenState =
  /** No room yet; `problem` says why the code that was typed led to none. */
  | { readonly kind: "asking"; readonly problem?: string }
  | { readonly kind: "looking"; readonly code: string }
  /** The frame is missing until the facilitator's page has told it; what was shown last stays while the line is down. */
  | {
      readonly kind: "in";
      readonly view: ScreenView;
      readonly frame?: Frame;
      readonly isUp: boolean;
    }
  | { readonly kind: "over" };

/** A room that is shown. */
export type Shown = Extract<ScreenState, { kind: "in" }>;
