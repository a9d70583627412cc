import type { Choice } from "../../core/choice";
import type { Header } from "../../core/passage";
import type { Picture } from "../../core/picture";
import type { Entry } from "../../core/transcript";

/** Something the player should know, beside the story. */
export type Notice =
  | { readonly kind: "changed" | "no-stage" | "fetching" | "unfetched" | "other-run" }
  /** Nothing is kept, or the last step was not; the name says why. */
  | { readonly kind: "not-kept"; readonly why: string }
  | { readonly kind: "reworked"; readonly problem: string }
  | { readonly kind: "stopped"; readonly reason: string };

/** What stands below the transcript. */
export type Foot = "continue" | "choices" | "stuck";

/** Everything that the play page shows at one moment. */
export interface PlayView {
  readonly header: Header;
  readonly entries: readonly Entry[];
  /** Key of the first entry that the last step brought; it takes the focus after a move. */
  readonly fresh: string | undefined;
  readonly foot: Foot;
  readonly choices: readonly Choice[];
  readonly canGoBack: boolean;
  /** Whether a choice that was taken back can be made again. */
  readonly canGoForward: boolean;
  readonly picture: Picture;
  readonly notices: readonly Notice[];
}

/** What a player can do on the play page. */
export interface PlayActions {
  readonly goOn: () => void;
  readonly choose: (id: string) => void;
  readonly back: () => void;
  /** Makes the choice again that was taken back last. */
  readonly forward: () => void;
  readonly dismiss: (notice: Notice) => void;
}

/** The names that the transcript and the stage's description use. */
export interface Names {
  readonly nameOf: (person: string) => string;
  /** A person's colour, dark enough for text. */
  readonly inkOf: (person: string) => string;
}
