import type { StoryCard } from "../../core/passage";
import type { Still } from "../../core/still";
import { m } from "../text/messages/messages";

/** A story as it stands on the shelf, with what this device knows of it. */
export interface ShelfStory {
  readonly card: StoryCard;
  /** Ids of the practices that some choice of it offers. */
  readonly offers: readonly string[];
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
  readonly sheetAddress: string;
  /** The debrief of the last finished run. */
  readonly lastDebrief?: string;
}

/** A story in its row, and below it the same evenings from the other chair. */
export interface ShelfEntry {
  readonly story: ShelfStory;
  readonly companion?: ShelfStory;
}

/** One row of the shelf, with its heading. */
export interface ShelfRow {
  readonly heading: string;
  readonly entries: readonly ShelfEntry[];
}

const LENGTHS: readonly { readonly kinds: readonly string[]; readonly heading: () => string }[] = [
  { kinds: ["sketch"], heading: m.shelf_small },
  { kinds: ["short"], heading: m.shelf_short },
  { kinds: ["flagship", "companion"], heading: m.shelf_long },
];

const isBeneath = ({ card }: ShelfStory, { card: other }: ShelfStory): boolean =>
  card.header.kind === "companion" &&
  other.header.kind !== "companion" &&
  card.header.companion === other.id;

/** Each story with its companion; a companion whose story is not there stands by itself. */
const entriesOf = (stories: readonly ShelfStory[]): readonly ShelfEntry[] =>
  stories
    .filter((story) => !stories.some((other) => isBeneath(story, other)))
    .map((story) => {
      const companion = stories.find((other) => isBeneath(other, story));
      return companion === undefined ? { story } : { story, companion };
    });

/** The stories by length, the shortest first; where all are of one length, in one row. */
export function shelvesOf(stories: readonly ShelfStory[]): readonly ShelfRow[] {
  const known = new Set(LENGTHS.flatMap(({ kinds }) => kinds));
  const sorted = [...stories].sort(
    ({ card }, { card: other }) => card.header.minutes - other.header.minutes,
  );
  const rows = LENGTHS.map(({ kinds, heading }) => ({
    heading: heading(),
    entries: entriesOf(
      sorted.filter(
        ({ card: { header } }) =>
          kinds.includes(header.kind) ||
          // A kind that nobody knows stands with the whole stories rather than nowhere.
          (kinds.includes("flagship") && !known.has(header.kind)),
      ),
    ),
  })).filter(({ entries }) => entries.length > 0);
  const [only, ...more] = rows;
  return only !== undefined && more.length === 0 ? [{ ...only, heading: m.shelf_heading() }] : rows;
}
