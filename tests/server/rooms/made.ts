import { startPlaythrough } from "../../../src/core/playthrough";
import type { Cast, Half } from "../../../src/core/room/ballot";
import { isRejection } from "../../../src/core/room/rejection";
import { type Room, startRoom } from "../../../src/core/room/room";
import { type Command, counted, step } from "../../../src/core/room/step";
import type { Kept } from "../../../src/server/rooms/store";

const HASH = "0".repeat(64);
const OPTIONS = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));

/** Opens a poll with the options a, b and c. */
export const OPENS: Command = { does: "open", kind: "one", options: OPTIONS };

/** A room in which nothing has happened. */
export const madeRoom = (code: string): Room =>
  startRoom({
    code,
    title: "Green Eyes",
    quorum: 5,
    playthrough: startPlaythrough("green-eyes", "hash", 1),
    couple: ["Andrew", "Lucy"],
  });

/** What is kept of a room. */
export const keptOf = (room: Room, touched = 1000): Kept => ({
  room,
  secret: HASH,
  key: HASH,
  done: {},
  pauses: 0,
  touched,
});

/** The room after commands, each of which it must take. */
export const after = (room: Room, ...commands: readonly Command[]): Room =>
  commands.reduce((now, command) => {
    const next = step(now, command, 0);
    if (isRejection(next)) throw new Error(`${command.does}: ${next.rejection}`);
    return next;
  }, room);

/** A room with an open poll, its number 1. */
export const openRoom = (code: string): Room => after(madeRoom(code), OPENS);

/** The same room with its poll shut and not yet counted. */
export const closing = (room: Room): Room => after(room, { does: "close" });

/** The same room with its poll counted. */
export const closed = (room: Room, casts: readonly Cast[]): Room => counted(closing(room), casts);

/** A ballot for an option. */
export const vote = (option: string, half: Half = 0): Cast => ({
  ballot: { says: "option", option },
  half,
});
