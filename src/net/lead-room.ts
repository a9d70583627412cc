import type { Frame } from "../core/room/frame";
import type { FacilitatorView } from "../core/room/view";
import type { HeldRoom, Leading, Led } from "./leading";
import { type Line, openLine, type Server } from "./line";
import { type Answer, LEAD_PATH, type Make, PROTOCOL, type Seen } from "./protocol";
import { reachOf } from "./reach";

/** How long a page waits for a server before it says that there is none, in ms. */
const SERVER_WITHIN_MS = 8000;

/** Letters of a device's name: 128 bits of chance in 22 of them. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A name for this device that no other has; it means nothing. */
const newDevice = (): string =>
  [...crypto.getRandomValues(new Uint8Array(22))].map((byte) => LETTERS[byte & 63]).join("");

/** Resolves with what `open` comes to, or says that there is no server. */
function withinReach<Result>(
  open: (answer: (answer: Answer<Result>) => void) => Line,
): Promise<Answer<Result>> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      line.stop();
      resolve({ ok: false, refused: "line/down" });
    }, SERVER_WITHIN_MS);
    const line = open((answer) => {
      clearTimeout(limit);
      resolve(answer);
    });
  });
}

/** Makes a room; what comes back leads it. Refused as `line/down` where no server is reached. */
export const makeRoom = (server: Server, room: Make["room"]): Promise<Answer<HeldRoom>> =>
  withinReach((answer) => {
    const line = openLine(server, {
      path: LEAD_PATH,
      name: "make",
      says: () => ({ version: PROTOCOL, room }),
      onIn({ code, key, secret }) {
        line.stop();
        answer({ ok: true, code, key, secret });
      },
      onRefused: (refused) => answer({ ok: false, refused }),
      onDown: () => {},
      hears: {},
    });
    return line;
  });

/** Leads a room that was made, from this device or another. Refused as `line/down` where no server is reached. */
export const leadRoom = (
  server: Server,
  held: HeldRoom,
): Promise<Answer<{ readonly leading: Leading }>> =>
  withinReach((answer) => {
    const listeners = new Set<(led: Led) => void>();
    const device = newDevice();
    let led: Led | undefined;
    let changes = 0;
    let order = 0;
    let last: Frame | undefined;
    let queue: Promise<unknown> = Promise.resolve();

    function become(next: Led): void {
      led = next;
      for (const listener of listeners) listener(next);
    }
    function show({ view, changes: by }: Seen<FacilitatorView>): void {
      if (led === undefined || by < changes) return;
      changes = by;
      become({ ...led, view });
    }
    /** The room is there no more. */
    function over(): void {
      if (led !== undefined) become({ ...led, view: { ...led.view, phase: "ended" } });
    }
    const feed = () => {
      if (last !== undefined) line.say("feed", last);
    };

    const line = openLine(server, {
      path: LEAD_PATH,
      name: "lead",
      says: () => ({ version: PROTOCOL, code: held.code, secret: held.secret }),
      onIn(seen) {
        changes = seen.changes;
        become({
          view: seen.view,
          isUp: true,
          reach: reachOf(server.address, seen.phones),
          held,
        });
        feed();
        answer({ ok: true, leading });
      },
      onRefused(refused) {
        over();
        answer({ ok: false, refused });
      },
      onDown() {
        if (led !== undefined) become({ ...led, isUp: false });
      },
      hears: {
        view(seen) {
          const { view } = seen;
          if (view.role === "facilitator") show({ ...seen, view });
        },
        wanted: feed,
        gone: over,
      },
    });

    const leading: Leading = {
      now() {
        if (led === undefined) throw new Error("A room was asked for before it was reached.");
        return led;
      },
      subscribe(listener) {
        listeners.add(listener);
        if (led !== undefined) listener(led);
        return () => listeners.delete(listener);
      },
      command(command) {
        order += 1;
        const asked = { device, order, command };
        const answered = queue.then(() => line.send("command", asked));
        queue = answered;
        if (command.does !== "end") return answered;
        // A room that is gone when it is to be ended was ended, and only the answer was lost.
        return answered.then((ended) =>
          !ended.ok && led?.view.phase === "ended" ? { ok: true, view: led.view } : ended,
        );
      },
      feed(frame) {
        last = frame;
        feed();
      },
      stop: () => line.stop(),
    };
    return line;
  });
