import type { RefusalName } from "../../core/room/rejection";
import { type FacilitatorView, viewFor } from "../../core/room/view";
import { type Messages, readMessage } from "../../net/parse";
import { type Answer, type FromPage, PROTOCOL, type Seen } from "../../net/protocol";
import { readFrame } from "../../net/read-frame";
import type { Rooms } from "./rooms";
import type { Found } from "./store";
import type { Telling } from "./tell";
import type { Throttle } from "./throttle";
import { groupOf, type PageSocket, type Place, type Wire } from "./wire";

/** What a page that sends a message is known by. */
export interface Sender {
  readonly socket: PageSocket;
  /** Where it comes from; never kept. */
  readonly address: string;
  /** Whether it came in where facilitators do. */
  readonly leads: boolean;
}

/** What answering takes. */
export interface Desk {
  readonly wire: Wire;
  readonly rooms: Rooms;
  readonly telling: Telling;
  /** Of joining and watching with codes that nobody has. */
  readonly guesses: Throttle;
  /** Of making rooms. */
  readonly makes: Throttle;
  /** Where phones reach this server, if it knows. */
  readonly phones: string | undefined;
  readonly say: (line: string) => void;
}

/** What a message of that name is answered with. */
type ResultOf<Name extends keyof FromPage> =
  Parameters<FromPage[Name]> extends [...unknown[], (answer: Answer<infer Result>) => void]
    ? Result
    : object;

/** How every message that there is gets answered. */
export type Answers = {
  readonly [Name in keyof FromPage]: (
    sender: Sender,
    message: unknown,
  ) => Promise<Answer<ResultOf<Name>>>;
};

const no = (refused: RefusalName): { readonly ok: false; readonly refused: RefusalName } => ({
  ok: false,
  refused,
});

/** Reads a message that names its version, or says what is wrong with it. */
function readVersioned<Name extends "make" | "lead" | "join" | "watch">(
  name: Name,
  message: unknown,
): Messages[Name] | RefusalName {
  const isOther =
    typeof message === "object" &&
    message !== null &&
    "version" in message &&
    typeof message.version === "number" &&
    message.version !== PROTOCOL;
  return isOther ? "message/other-version" : (readMessage(name, message) ?? "message/unclear");
}

/** Gives a page its place, in place of any that it had. */
async function seat({ socket }: Sender, place: Place): Promise<void> {
  for (const group of socket.rooms) if (group !== socket.id) await socket.leave(group);
  socket.data.place = place;
  await socket.join(groupOf(place));
}

/** Answers messages over the rooms. A rejection of theirs, when the store cannot be reached, is passed on. */
export function answersOf({ wire, rooms, telling, guesses, makes, phones, say }: Desk): Answers {
  const reach = phones === undefined ? {} : { phones };

  /** What a facilitator sees of a room. */
  async function led(found: Found): Promise<Seen<FacilitatorView>> {
    const view = viewFor(found.room, await telling.present(found), { role: "facilitator" });
    return { view, changes: found.version };
  }

  const leads = (sender: Sender): string | undefined => {
    const place = sender.socket.data.place;
    return place?.role === "facilitator" ? place.code : undefined;
  };

  return {
    async make(sender, asked) {
      const message = readVersioned("make", asked);
      if (typeof message === "string") return no(message);
      if (!sender.leads) return no("lead/refused");
      if (await makes.isShut(sender.address)) return no("message/too-many");
      await makes.add(sender.address);
      const made = await rooms.make(message);
      if (!made.ok) return made;
      await seat(sender, { role: "facilitator", code: made.code });
      const found = await rooms.find(made.code);
      if (found === undefined) return no("room/unknown");
      say("A room was made.");
      return { ...made, ...reach, ...(await led(found)) };
    },

    async lead(sender, asked) {
      const message = readVersioned("lead", asked);
      if (typeof message === "string") return no(message);
      if (!sender.leads) return no("lead/refused");
      const answer = await rooms.lead(message);
      if (!answer.ok) return answer;
      await seat(sender, { role: "facilitator", code: answer.code });
      const found = await rooms.find(answer.code);
      return found === undefined
        ? no("lead/refused")
        : { ok: true, ...reach, ...(await led(found)) };
    },

    async command(sender, asked) {
      const code = leads(sender);
      if (code === undefined) return no("lead/refused");
      const message = readMessage("command", asked);
      if (message === undefined) return no("message/unclear");
      const answer = await rooms.command(code, message);
      if (!answer.ok) return answer;
      await telling.changed(answer.found);
      if (answer.found.room.phase === "ended") say("A room has ended.");
      return { ok: true, ...(await led(answer.found)) };
    },

    async join(sender, asked) {
      const message = readVersioned("join", asked);
      if (typeof message === "string") return no(message);
      // Whoever has the key of the QR code guesses nothing, and neither does a seat that was taken before.
      const isKnown = message.key !== undefined || (await rooms.isSeated(message));
      if (!isKnown && (await guesses.isShut(sender.address))) return no("join/wait");
      const answer = await rooms.join(message);
      if (!answer.ok) {
        if (answer.refused === "room/unknown") await guesses.add(sender.address);
        return answer;
      }
      const { code, seat: own, half, answer: given } = answer;
      await seat(sender, { role: "phone", code, seat: own, half });
      const found = await rooms.find(code);
      if (found === undefined) return no("room/unknown");
      telling.counted(code);
      const viewer = {
        role: "phone",
        half,
        ...(given === undefined ? {} : { answer: given }),
      } as const;
      const view = viewFor(found.room, await telling.present(found), viewer);
      return { ok: true, seat: own, view, changes: found.version };
    },

    async cast({ socket }, asked) {
      const { place } = socket.data;
      if (place?.role !== "phone") return no("seat/unknown");
      const message = readMessage("cast", asked);
      if (message === undefined) return no("message/unclear");
      const answer = await rooms.cast(place, message);
      if (answer.ok) telling.counted(place.code);
      return answer;
    },

    async pause({ socket }) {
      const { place } = socket.data;
      if (place?.role !== "phone") return no("seat/unknown");
      const answer = await rooms.pause(place.code);
      if (answer.ok) telling.counted(place.code);
      return answer;
    },

    async watch(sender, asked) {
      const message = readVersioned("watch", asked);
      if (typeof message === "string") return no(message);
      if (await guesses.isShut(sender.address)) return no("join/wait");
      const answer = await rooms.watch(message);
      const found = answer.ok ? await rooms.find(answer.code) : undefined;
      if (!answer.ok || found === undefined) {
        await guesses.add(sender.address);
        return no("room/unknown");
      }
      await seat(sender, { role: "screen", code: answer.code });
      wire.to(groupOf({ role: "facilitator", code: answer.code })).emit("wanted");
      const view = viewFor(found.room, await telling.present(found), { role: "screen" });
      return { ok: true, view, changes: found.version };
    },

    async feed(sender, asked) {
      const code = leads(sender);
      if (code === undefined) return no("lead/refused");
      const frame = readFrame(asked);
      if (frame === undefined) return no("message/unclear");
      wire.to(groupOf({ role: "screen", code })).emit("feed", frame);
      return { ok: true };
    },
  };
}
