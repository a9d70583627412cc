import type { RefusalName } from "../../core/room/rejection";
import { type Ticking, watchBeside } from "../../net/beside";
import type { Watched } from "../../net/watching";
import type { ScreenState } from "../../overlay/screen/state";
import { m } from "../../overlay/text/messages/messages";

/** How often a screen asks whether the facilitator's page is still there, in ms. */
const ASKS_EVERY = 2000;

const ticking: Ticking = (act) => {
  const id = setInterval(act, ASKS_EVERY);
  return () => clearInterval(id);
};

/** Follows a facilitator's page in another window of this browser. Returns its stop. */
export const besideSource = (become: (state: ScreenState) => void): (() => void) =>
  watchBeside(({ screened, isUp }) => become({ kind: "in", ...screened, isUp }), ticking);

/** Why a code led to no room, as a sentence. */
function problemText(refused: RefusalName, code: string): string {
  switch (refused) {
    case "room/unknown":
    case "room/ended":
      return m.screen_unknown({ code });
    case "join/wait":
      return m.screen_wait();
    case "message/other-version":
      return m.screen_other_version();
    default:
      return m.screen_refused({ name: refused });
  }
}

function stateOf(watched: Watched, code: string): ScreenState {
  switch (watched.kind) {
    case "waiting":
      return { kind: "looking", code };
    case "in":
      return watched;
    case "refused":
      return { kind: "asking", problem: problemText(watched.refused, code) };
    case "gone":
      return { kind: "over" };
  }
}

/** Watches a room through the server that the pages came from. Returns its stop. */
export function serverSource(code: string, become: (state: ScreenState) => void): () => void {
  let stop = () => {};
  let stopped = false;
  // What speaks to the server is not needed beside the facilitator's page.
  void import("../../net/watching").then(({ watchRoom }) => {
    if (stopped) return;
    const server = { address: location.origin, random: Math.random };
    stop = watchRoom(server, code, (watched) => become(stateOf(watched, code)));
  });
  return () => {
    stopped = true;
    stop();
  };
}
