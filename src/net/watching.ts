import type { Frame } from "../core/room/frame";
import type { RefusalName } from "../core/room/rejection";
import type { ScreenView } from "../core/room/view";
import { openLine, type Server } from "./line";
import { PROTOCOL, SOCKET_PATH } from "./protocol";

/** What a big screen on another machine has of its room. */
export type Watched =
  | { readonly kind: "waiting" }
  /** The frame is missing until the facilitator's page has told it; while the line is down both are the last ones. */
  | {
      readonly kind: "in";
      readonly view: ScreenView;
      readonly frame?: Frame;
      readonly isUp: boolean;
    }
  | { readonly kind: "refused"; readonly refused: RefusalName }
  /** The room was deleted. */
  | { readonly kind: "gone" };

/** Watches a room as its big screen, over the server; calls back with what is to be shown. Returns its stop. */
export function watchRoom(
  server: Server,
  code: string,
  onWatched: (watched: Watched) => void,
): () => void {
  let watched: Watched = { kind: "waiting" };
  let changes = 0;
  const become = (next: Watched) => {
    watched = next;
    onWatched(next);
  };
  const line = openLine(server, {
    path: SOCKET_PATH,
    name: "watch",
    says: () => ({ version: PROTOCOL, code }),
    onIn(seen) {
      changes = seen.changes;
      const frame = watched.kind === "in" && watched.frame !== undefined ? watched : {};
      become({ ...frame, kind: "in", view: seen.view, isUp: true });
    },
    onRefused: (refused) => become({ kind: "refused", refused }),
    onDown() {
      if (watched.kind === "in") become({ ...watched, isUp: false });
    },
    hears: {
      view({ view, changes: by }) {
        if (view.role !== "screen" || watched.kind !== "in" || by < changes) return;
        changes = by;
        become({ ...watched, view });
      },
      feed(frame) {
        if (watched.kind === "in") become({ ...watched, frame });
      },
      gone() {
        line.stop();
        become({ kind: "gone" });
      },
    },
  });
  onWatched(watched);
  return () => line.stop();
}
