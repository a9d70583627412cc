import type { Ballot } from "../../core/room/ballot";
import type { RefusalName } from "../../core/room/rejection";
import type { PhoneView } from "../../core/room/view";

/** How this phone's vote stands. */
export type Voting =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly ballot: Ballot }
  | { readonly kind: "refused"; readonly refused: RefusalName };

/** What the phone's page shows. */
export type JoinShown =
  /** Asks for a code; with one that was tried, and why it did not let in. */
  | { readonly shows: "form"; readonly code: string; readonly refused?: RefusalName }
  | { readonly shows: "waiting" }
  | {
      readonly shows: "room";
      readonly view: PhoneView;
      readonly isUp: boolean;
      readonly voting: Voting;
      /** Came in after the story had begun. */
      readonly isLate: boolean;
      readonly hasPaused: boolean;
    }
  | { readonly shows: "gone" };

/** What one can do on it. */
export interface JoinActions {
  readonly join: (code: string) => void;
  readonly cast: (ballot: Ballot) => void;
  readonly pause: () => void;
  /** Goes back to the field for the code. */
  readonly leave: () => void;
  readonly load: () => void;
}
