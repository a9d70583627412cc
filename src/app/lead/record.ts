import * as v from "valibot";
import { type Counts, POLL_KINDS, type PollKind } from "../../core/room/poll";
import type { RoomPlace } from "../../net/in-page";
import type { HeldRoom } from "../../net/leading";
import type { Timer } from "../../overlay/lead/view";

/** Why the facilitator took another way than most were for. */
export interface Reason {
  readonly turn: number;
  readonly why: string;
}

/** What a facilitator's device keeps of the room that it leads; the room itself is kept by the room. */
export interface LeadRecord {
  /** Absent for a room inside the page. */
  readonly held?: HeldRoom;
  /** The story as `openLedStory` takes it; absent where the room alone says which it is. */
  readonly story?: string;
  readonly kind: PollKind;
  readonly timer: Timer;
  /** The poll of which the room has begun to talk. */
  readonly talked?: number;
  /** Hands that were counted in a poll; the room tells nobody before it is revealed. */
  readonly hands?: { readonly poll: number; readonly counts: readonly Counts[] };
  readonly reasons: readonly Reason[];
}

/** Names begin as all of ours do, so that erasing everything erases them. */
const RECORD = "within-reach.lead";
const ROOM = "within-reach.lead-room";

const schema: v.GenericSchema<unknown, LeadRecord> = v.object({
  held: v.exactOptional(v.object({ code: v.string(), key: v.string(), secret: v.string() })),
  story: v.exactOptional(v.string()),
  kind: v.picklist(POLL_KINDS),
  timer: v.object({ seconds: v.exactOptional(v.number()), stops: v.boolean() }),
  talked: v.exactOptional(v.number()),
  hands: v.exactOptional(v.object({ poll: v.number(), counts: v.array(v.array(v.number())) })),
  reasons: v.array(v.object({ turn: v.number(), why: v.string() })),
});

/** A place in the browser's storage; where that is refused or full nothing is kept. */
function placeOf(name: string): RoomPlace {
  const attempt = <Result>(act: () => Result): Result | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(name)) ?? undefined,
    keep: (text) => attempt(() => localStorage.setItem(name, text)),
    remove: () => attempt(() => localStorage.removeItem(name)),
  };
}

/** Where a room inside the page is kept. */
export const roomPlace = (): RoomPlace => placeOf(ROOM);

/** Reads what was kept; undefined where no room is led from this device. */
export function readRecord(): LeadRecord | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(placeOf(RECORD).read() ?? ""));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in place of what was kept before. */
export const keepRecord = (record: LeadRecord): void =>
  placeOf(RECORD).keep(JSON.stringify(record));

/** Forgets it: the room is over, or led from elsewhere. */
export const forgetRecord = (): void => placeOf(RECORD).remove();
