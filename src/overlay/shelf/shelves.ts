import type { StoryCard } from "../../core/passage";
import type { Still } from "../../core/still";
import { m } from "../text/messages/messages";

/** A story as it stands on the shelf, with what this device knows of it. */
export interface ShelfStory {
  readonly card: StoryCard;
  /** The card's drawing; without it a thread on the story's accent stands in. */
  readonly picture?: Still;
  /** The run to go on with, and how far along it is, from 0 to 1. */
  readonly playing?: { readonly address: string; readonly position: number };
  /** How many runs reached an ending. */
  readonly finished: number;
  /** How many different endings they reached. */
  readonly endingsSeen: number;
  /** Where a first run begins. */
  readonly playAddress: string;
  readonly mapAddress: string;
  /** The debrief of the last finished run. */
  readonly lastDebrief?: string;
}

/** One row of the shelf, with its heading. */
export interface ShelfRow {
  readonly heading: string;
  readonly stories: readonly ShelfStory[];
}

const FEW = 4;

const LENGTHS: readonly { readonly kinds: readonly string[]; readonly heading: () => string }[] = [
  { kinds: ["flagship", "companion"], heading: m.shelf_long },
  { kinds: ["short"], heading: m.shelf_short },
  { kinds: ["sketch"], heading: m.shelf_small },
];

/** A few stories stand in one row; more are sorted by length, whole stories first. */
export function shelvesOf(stories: readonly ShelfStory[]): readonly ShelfRow[] {
  if (stories.length <= FEW) return [{ heading: m.shelf_heading(), stories }];
  const known = new Set(LENGTHS.flatMap(({ kinds }) => kinds));
  const rest = stories.filter(({ card }) => !known.has(card.header.kind));
  return LENGTHS.map(({ kinds, heading }, index) => ({
    heading: heading(),
    stories: [
      ...stories.filter(({ card }) => kinds.includes(card.header.kind)),
      // A kind that nobody knows stands with the whole stories rather than nowhere.
      ...(index === 0 ? rest : []),
    ],
  })).filter((row) => row.stories.length > 0);
}
