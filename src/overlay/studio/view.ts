import type { ReadonlySignal } from "@preact/signals";
import type { Choice } from "../../core/choice";
import type { Diagnostic } from "../../core/diagnostic";
import type { Draft } from "../../core/draft";
import type { PlayActions, PlayView } from "../play/view";

/** What can be seen beside the text; on narrow screens the text is one of them. */
export const PANES = ["text", "findings", "map", "play"] as const;
/** One of them. */
export type Pane = (typeof PANES)[number];

/** How the check stands: at work on the text as it is, or done with it. */
export type Check =
  | { readonly kind: "checking" }
  | {
      readonly kind: "done";
      readonly states: number;
      /** Whether all paths were walked. */
      readonly isWhole: boolean;
      readonly plain: boolean;
    };

/** A choice point or an ending of the map, where it is drawn. */
export interface MapPoint {
  readonly kind: "point" | "ending";
  readonly label: string;
  readonly file?: string;
  readonly line?: number;
  readonly isStart: boolean;
  readonly x: number;
  readonly y: number;
  readonly choices: readonly Choice[];
  /** Moves that lead here from the start. */
  readonly route?: readonly string[];
}

/** The map: lines are SVG paths, `count` says how many choices go that way together. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly points: readonly MapPoint[];
  readonly lines: readonly { readonly path: string; readonly count: number }[];
}

/** A telling in the studio: what the play page is made of, and whether it came to its end. */
export interface PreviewView {
  readonly view: ReadonlySignal<PlayView>;
  readonly actions: PlayActions;
  readonly ended: ReadonlySignal<boolean>;
  readonly stageHost: (host: HTMLElement | null) => void;
}

/** What the page says beside all else. */
export type Notice =
  | { readonly kind: "no-room" | "not-kept" | "elsewhere" | "erased" }
  | {
      readonly kind: "opened";
      readonly files: number;
      readonly refused: readonly string[];
      /** Whether what stood here before was put aside: the untouched sample is not. */
      readonly isBeforeKept: boolean;
    }
  | { readonly kind: "over"; readonly isBeforeKept: boolean }
  | { readonly kind: "brought" | "export-busy" | "export-none" | "hand-over-none" }
  | { readonly kind: "removed" | "exported"; readonly file: string }
  | { readonly kind: "export-failed"; readonly reason: string };

/** Everything that the studio shows at one moment. */
export interface StudioView {
  readonly draft: Draft;
  /** Files in which the story may begin. */
  readonly beginnings: readonly string[];
  readonly pane: Pane;
  /** Worst first. */
  readonly findings: readonly Diagnostic[];
  readonly check: Check;
  /** The map of the last version without errors. */
  readonly map: MapView | undefined;
  /** Whether there is a version that can be played. */
  readonly playable: boolean;
  readonly preview: PreviewView | undefined;
  /** Why the story could not begin, if it could not. */
  readonly playFailed: string | undefined;
  readonly notice: Notice | undefined;
  readonly canBringBack: boolean;
  /** Whether something was kept here that can no longer be read. */
  readonly hasUnreadable: boolean;
}

/** What a writer can do. */
export interface StudioActions {
  readonly show: (pane: Pane) => void;
  readonly type: (text: string) => void;
  readonly openFile: (path: string) => void;
  readonly addFile: (name: string) => void;
  readonly removeFile: (path: string) => void;
  readonly beginIn: (path: string) => void;
  readonly takeIn: (files: readonly PickedFile[]) => void;
  readonly startOver: () => void;
  readonly bringBack: () => void;
  readonly save: () => void;
  readonly exportStory: () => void;
  /** Leads a workshop through the story as it stands. */
  readonly handOver: () => void;
  /** Hands out what could not be read, as it was kept. */
  readonly saveUnreadable: () => void;
  readonly deleteUnreadable: () => void;
  readonly goTo: (file: string, line: number | undefined) => void;
  readonly playFromStart: () => void;
  /** Plays on from the choices to which these moves lead. */
  readonly play: (moves: readonly string[]) => void;
  readonly playFromCursor: () => void;
  readonly dismiss: () => void;
}

/** A file that was picked or dropped, with its path as far as it is known. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** What the writer's guide says of a code. */
export interface CodePage {
  readonly meaning: string;
  readonly example: string;
}
