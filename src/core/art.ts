import type { Time } from "./picture";

/** A point in a frame, in the frame's own pixels at density 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A body drawing: its frame, where its feet (or seat) stand, where the head sits and where the thread ends. */
export interface BodyArt {
  readonly frame: string;
  /** Middle of the ground line under the body. */
  readonly ground: Point;
  /** Where a head's own `neck` point comes to lie. */
  readonly neck: Point;
  readonly chest: Point;
  /** True for poses that need a seat drawn under them. */
  readonly seated: boolean;
}

/** How one person (or a younger self) is drawn; all drawings face right. */
export interface FigureArt {
  readonly colour: string;
  readonly head: { readonly frame: string; readonly neck: Point; readonly face: Point };
  /** Pose to body. */
  readonly bodies: Readonly<Record<string, BodyArt>>;
  /** Mood to face frame; a face's top left corner lies on the head's `face` point. */
  readonly faces: Readonly<Record<string, string>>;
}

/** What seated people sit on in a place. */
export interface SeatArt {
  /** Address of an SVG drawing, in the light of the first time of day that a story uses here. */
  readonly image: string;
  /** The same drawing in the light of each time of day that a story uses here. */
  readonly times?: Partial<Record<Time, string>>;
  /** Size in world units. */
  readonly width: number;
  readonly height: number;
  /** The point of the drawing on which a seated body's `ground` point lies. */
  readonly sit: Point;
}

/** One place: its drawing (SVG address, 1600 by 1000 world units) at each time of day that a story uses. */
export interface PlaceArt {
  readonly times: Partial<Record<Time, string>>;
  readonly seat?: SeatArt;
}

/** Everything the stage draws with: made by a build, loaded by the stage alone. */
export interface Art {
  /** Atlas pages: all people at densities 1 and 2 (`frames` is the address of Phaser's JSON of frames). */
  readonly atlases: readonly {
    readonly density: 1 | 2;
    /** The figures whose frames are all on this page: there is one page a person and density. */
    readonly figures?: readonly string[];
    readonly image: string;
    readonly frames: string;
  }[];
  /** `andrew`, `lucy`, `andrew-younger`, ... */
  readonly figures: Readonly<Record<string, FigureArt>>;
  readonly places: Readonly<Record<string, PlaceArt>>;
}
