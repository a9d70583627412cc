import type { Frame } from "../core/room/frame";
import type { ScreenView } from "../core/room/view";

/** All that a big screen shows: the room, and what the facilitator's page tells. */
export interface Screened {
  readonly view: ScreenView;
  readonly frame: Frame;
}

type Message =
  | { readonly says: "shown"; readonly screened: Screened }
  /** The facilitator's page is there: the answer to a screen that asks. */
  | { readonly says: "here" }
  /** The room is led no more from here. */
  | { readonly says: "gone" }
  /** A screen has come and wants what is shown. */
  | { readonly says: "wanted" }
  /** A screen asks whether anybody is there. */
  | { readonly says: "asks" };

const CHANNEL = "within-reach.screen";

/** The facilitator's end of the line to big screens in other windows of the same browser. */
export interface Beside {
  /** Shows this, also on screens that come later. */
  show(screened: Screened): void;
  stop(): void;
}

/** Opens the facilitator's end. */
export function showBeside(): Beside {
  const channel = new BroadcastChannel(CHANNEL);
  const say = (message: Message) => channel.postMessage(message);
  let last: Screened | undefined;
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (last === undefined) return;
    if (data.says === "wanted") say({ says: "shown", screened: last });
    if (data.says === "asks") say({ says: "here" });
  });
  return {
    show(screened) {
      last = screened;
      say({ says: "shown", screened });
    },
    stop() {
      say({ says: "gone" });
      channel.close();
    },
  };
}

/** What a screen has of a facilitator's page in another window: what it showed last, and whether it is still there. */
export interface Beheld {
  readonly screened: Screened;
  readonly isUp: boolean;
}

/** Calls back again and again, until the stop that it returns. */
export type Ticking = (act: () => void) => () => void;

/** Times that a screen asks without an answer before it takes the facilitator's page for gone. */
const PATIENCE = 2;

/**
 * Follows, from a big screen's window, what a facilitator's page shows. At each tick it asks whether the page is still
 * there, for a window that was closed or has crashed does not say so. Returns its stop.
 */
export function watchBeside(onBeheld: (beheld: Beheld) => void, tick: Ticking): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const say = (message: Message) => channel.postMessage(message);
  let beheld: Beheld | undefined;
  let unanswered = 0;

  function become(next: Beheld): void {
    if (beheld?.screened === next.screened && beheld.isUp === next.isUp) return;
    beheld = next;
    onBeheld(next);
  }

  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.says === "shown" || data.says === "here") unanswered = 0;
    if (data.says === "shown") become({ screened: data.screened, isUp: true });
    else if (data.says === "here" && beheld !== undefined) become({ ...beheld, isUp: true });
    else if (data.says === "gone" && beheld !== undefined) become({ ...beheld, isUp: false });
  });
  const untick = tick(() => {
    if (unanswered >= PATIENCE && beheld !== undefined) become({ ...beheld, isUp: false });
    unanswered += 1;
    say({ says: "asks" });
  });
  say({ says: "wanted" });
  return () => {
    untick();
    channel.close();
  };
}
