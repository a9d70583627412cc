import * as v from "valibot";
import { POLL_KINDS } from "../core/room/poll";
import type { Room } from "../core/room/room";
import { playthrough, shown } from "./parse";

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.array(v.array(count));

const poll = v.strictObject({
  id: count,
  turn: count,
  kind: v.picklist(POLL_KINDS),
  options: v.array(v.strictObject({ id: text, text })),
  state: v.picklist(["open", "closing", "closed", "revealed"]),
  again: v.exactOptional(count),
  until: v.exactOptional(v.number()),
  stops: v.exactOptional(v.boolean()),
  hands: v.exactOptional(counts),
  tally: v.exactOptional(v.strictObject({ voted: count, ratherNot: count, counts })),
});

const room: v.GenericSchema<unknown, Room> = v.strictObject({
  code: text,
  title: text,
  phase: v.picklist(["joining", "playing", "debrief", "ended"]),
  locked: v.boolean(),
  quorum: count,
  playthrough,
  shown,
  polls: v.array(poll),
  taken: v.array(v.strictObject({ turn: count, choice: text, poll: v.exactOptional(count) })),
  couple: v.strictTuple([text, text]),
});

/** Reads a room that a page kept as text; undefined where it is none, or damaged in any part. */
export function readRoom(kept: string | undefined): Room | undefined {
  try {
    const read = v.safeParse(room, JSON.parse(kept ?? ""));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
