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
  | { readonly kind: "stopped"; readonly reason: string }
  /** A link led here; with what the story holds, for its opening was passed over. */
  | {
      readonly kind: "arrived";
      readonly notes: readonly string[];
      /** Where it is laid beside the player's own runs; absent where there are none. */
      readonly compare?: string;
    }
  /** A link led only so far: choice `number` (from 1) of `all` is no longer there, or cannot be told from another. */
  | {
      readonly kind: "link-stopped";
      readonly why: "gone" | "unclear";
      readonly number: number;
      readonly all: number;
    }
  | { readonly kind: "link-forgotten" };

/** What stands below the transcript. */
export type Foot = "continue" | "choices" | "guess" | "stuck";

/** What the player said that a speaker feels (nothing, where they would rather not), and what the stage shows. */
export interface GuessShown {
  readonly guessed?: string;
  readonly mood: string;
}

/** What the play page shows of guessed feelings and of reaches that the player notices. */
export interface NoticingView {
  /** Whose feeling is asked for now, and the moods to choose from. */
  readonly asks?: { readonly speaker: string; readonly moods: readonly string[] };
  /** By the keys of their lines. */
  readonly guesses: ReadonlyMap<string, GuessShown>;
  /** Whether each line can be marked as a reach. */
  readonly spotting: boolean;
  /** Keys of the lines that are. */
  readonly spots: ReadonlySet<string>;
}

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
  readonly noticing?: NoticingView;
}

/** What a player can do on the play page. */
export interface PlayActions {
  readonly goOn: () => void;
  readonly choose: (id: string) => void;
  readonly back: () => void;
  /** Says what the speaker feels; without a mood the player would rather not. */
  readonly guess: (mood?: string) => void;
  /** Marks the line of that key as a reach, or no longer. */
  readonly spot: (key: string) => void;
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
