import { effect, type ReadonlySignal } from "@preact/signals";
import { pairOf } from "../core/passage";
import type { Stage } from "../stage/types";
import type { Session, StageCue } from "./session";
import { whenIdle } from "./when-idle";

/** What a stage is told, and whom its thread joins. */
export interface StageSource {
  readonly cue: ReadonlySignal<StageCue>;
  readonly pair: readonly [string, string] | undefined;
  /** No stage can be had here. */
  readonly onNone: () => void;
}

/** Tells the stage each step once the page has had its words: text never waits for the stage. */
function followCues({ cue: cues }: StageSource, stage: Stage): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let told = cues.peek();
  const tell = () => {
    waiting = undefined;
    const cue = cues.peek();
    if (cue === told) return;
    told = cue;
    stage.show(cue.picture, cue.how, cue.turning);
    if (cue.hold) stage.hold();
  };
  const unlisten = effect(() => {
    if (cues.value !== told) waiting ??= setTimeout(tell);
  });
  return () => {
    unlisten();
    clearTimeout(waiting);
  };
}

/**
 * Loads the stage after the words are there (`words` resolves then), and tells it each step; returns its stop.
 */
export function runStage(
  host: HTMLElement,
  source: StageSource,
  words: Promise<unknown>,
): () => void {
  let stopped = false;
  let stage: Stage | undefined;
  let unlisten = () => {};
  const { pair, cue, onNone } = source;

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
    started.show(cue.value.picture, "cut");
    unlisten = followCues(source, started);
  }

  let unwait = () => {};
  void words.then(() => {
    if (stopped) return;
    unwait = whenIdle(() => {
      load().catch(() => {
        if (!stopped) onNone();
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

/** Runs the stage of a playthrough on the page, as above. */
export const linkStage = (
  host: HTMLElement,
  session: Session,
  words: Promise<unknown>,
): (() => void) =>
  runStage(
    host,
    {
      cue: session.cue,
      pair: pairOf(session.view.value.header),
      onNone: () => session.tell({ kind: "no-stage" }),
    },
    words,
  );
