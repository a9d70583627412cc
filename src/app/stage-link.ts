import { effect } from "@preact/signals";
import { pairOf } from "../core/passage";
import type { Stage } from "../stage/types";
import type { Session } from "./session";

/** Loads the stage after the words are there, and tells it each step; returns its stop. */
export function linkStage(host: HTMLElement, session: Session): () => void {
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
    let first = true;
    unlisten = effect(() => {
      const { picture, how, turning, hold } = session.cue.value;
      if (first) {
        first = false;
        return;
      }
      started.show(picture, how, turning);
      if (hold) started.hold();
    });
  }

  load().catch(() => {
    if (!stopped) session.tell({ kind: "no-stage" });
  });
  return () => {
    stopped = true;
    unlisten();
    stage?.stop();
  };
}
