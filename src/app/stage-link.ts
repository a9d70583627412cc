import { effect } from "@preact/signals";
import { pairOf } from "../core/passage";
import type { Stage } from "../stage/types";
import type { Session } from "./session";
import { whenIdle } from "./when-idle";

/** Tells the stage each step once the page has had its words: text never waits for the stage. */
function followCues(session: Session, stage: Stage): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let told = session.cue.peek();
  const tell = () => {
    waiting = undefined;
    const cue = session.cue.peek();
    if (cue === told) return;
    told = cue;
    stage.show(cue.picture, cue.how, cue.turning);
    if (cue.hold) stage.hold();
  };
  const unlisten = effect(() => {
    if (session.cue.value !== told) waiting ??= setTimeout(tell);
  });
  return () => {
    unlisten();
    clearTimeout(waiting);
  };
}

/**
 * Loads the stage after the words are there (`words` resolves then), and tells it each step; returns its stop.
 */
export function linkStage(
  host: HTMLElement,
  session: Session,
  words: Promise<unknown>,
): () => void {
  let stopped = false;
  let stage: Stage | undefined;
  let unlisten = () => {};

  const pair = pairOf(session.view.value.header);

  async function load(): Promise<void> {
    const [{ startStage }, { default: art }] = await Promise.all([
      import("../stage"),
      import("virtual:art"),
    ]);
    if (stopped) return;
    const started = await startStage({
      parent: host,
      art,
      ...(pair === undefined ? {} : { pair }),
    });
    if (stopped) return started.stop();
    stage = started;
    started.show(session.cue.value.picture, "cut");
    unlisten = followCues(session, started);
  }

  let unwait = () => {};
  void words.then(() => {
    if (stopped) return;
    unwait = whenIdle(() => {
      load().catch(() => {
        if (!stopped) session.tell({ kind: "no-stage" });
      });
    });
  });
  return () => {
    stopped = true;
    unwait();
    unlisten();
    stage?.stop();
  };
}
