import type { Frame } from "../core/room/frame";
import type { ScreenView } from "../core/room/view";

/** All that a big screen shows: the room, and what the facilitator's page tells. */
export interface Screened {
  readonly view: ScreenView;
  readonly frame: Frame;
}

type Message =
  | { readonly says: "shown"; readonly screened: Screened }
  /** The room is led no more from here. */
  | { readonly says: "gone" }
  /** A screen has come and wants what is shown. */
  | { readonly says: "wanted" };

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
    if (data.says === "wanted" && last !== undefined) say({ says: "shown", screened: last });
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

/** Follows, from a big screen's window, what a facilitator's page shows; undefined once it is gone. Returns its stop. */
export function watchBeside(onShown: (screened: Screened | undefined) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.says === "shown") onShown(data.screened);
    if (data.says === "gone") onShown(undefined);
  });
  channel.postMessage({ says: "wanted" } satisfies Message);
  return () => channel.close();
}
