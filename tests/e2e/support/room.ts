import { startPlaythrough } from "../../../src/core/playthrough";
import type { PollKind } from "../../../src/core/room/poll";
import type { Command } from "../../../src/core/room/step";
import { leadRoom, makeRoom } from "../../../src/net/lead-room";
import type { HeldRoom, Leading } from "../../../src/net/leading";

/** The story of such a room, of which the server knows no more. */
const STORY = startPlaythrough("green-eyes", "hash", 1);

/** What the room has been told when it votes. */
const SHOWN = {
  act: "The kitchen",
  lines: [
    "The kettle ticks as it cools.",
    "LUCY: You used to look at me differently.",
    "ANDREW: That was a long time ago, and I was tired of being asked.",
  ],
  recap: [
    "Andrew and Lucy have been married for eleven years.",
    "Lucy found a message on his phone.",
    "They have not spoken of it since.",
  ],
};

/** The options of its polls. */
export const WAYS = [
  "“That was college.”",
  "“I noticed it too, and I did not know how to say so without making it worse.”",
  "Ask her what she saw.",
];

/** A room whose facilitator is a program, so that a test can bring it into any state. */
export interface LedRoom {
  readonly held: HeldRoom;
  readonly leading: Leading;
  /** Asks for several things, one after the other; throws where one is refused. */
  readonly does: (...commands: readonly Command[]) => Promise<void>;
  /** Tells the beginning, so that the story is under way. */
  readonly tell: () => Promise<void>;
  readonly open: (kind: PollKind, again?: number) => Promise<void>;
  readonly stop: () => void;
}

/** Makes a room on a server and leads it. */
export async function ledRoom(baseURL: string | undefined, quorum = 3): Promise<LedRoom> {
  const origin = new URL(baseURL ?? "").origin;
  const server = { address: origin, origin, random: Math.random };
  const room = {
    title: "Green Eyes",
    quorum,
    playthrough: STORY,
    couple: ["Andrew", "Lucy"] as const,
  };
  const made = await makeRoom(server, room);
  if (!made.ok) throw new Error(made.refused);
  const { code, key, secret } = made;
  const held = { code, key, secret };
  const led = await leadRoom(server, held);
  if (!led.ok) throw new Error(led.refused);
  const { leading } = led;
  const does = async (...commands: readonly Command[]) => {
    for (const command of commands) {
      const answer = await leading.command(command);
      if (!answer.ok) throw new Error(`${command.does}: ${answer.refused}`);
    }
  };
  return {
    held,
    leading,
    does,
    tell: () => does({ does: "tell", playthrough: STORY, shown: SHOWN }),
    open: (kind, again) =>
      does({
        does: "open",
        kind,
        options: kind === "bid" ? [] : WAYS.map((text, at) => ({ id: `way-${at}`, text })),
        ...(again === undefined ? {} : { again }),
      }),
    stop: leading.stop,
  };
}

/** Waits until the facilitator sees the room so. */
export const untilLed = (
  { leading }: LedRoom,
  isSo: (view: ReturnType<Leading["now"]>["view"]) => boolean,
): Promise<void> =>
  new Promise((resolve) => {
    const stop = leading.subscribe(({ view }) => {
      if (!isSo(view)) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
