import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { EMPTY_PICTURE } from "../../core/picture";
import type { Frame } from "../../core/room/frame";
import type { ScreenState } from "../../overlay/screen/state";
import type { StageCue } from "../session";

const cueOf = ({ picture, how, turning, hold = false }: Frame): StageCue => ({
  picture,
  how,
  hold,
  ...(turning === undefined ? {} : { turning }),
});

/** What of a frame makes it another step of the story: the rest may come anew while the stage is as it was. */
const stepOf = ({ picture, how, turning, hold, lines, chosen, aside }: Frame): string =>
  JSON.stringify([picture, how, turning, hold, lines, chosen, aside]);

const frameOf = (state: ScreenState): Frame | undefined =>
  state.kind === "in" ? state.frame : undefined;

/** What the stage is told as frames come, each step once however often it is sent; with the stop of it. */
export function followFrames(
  state: ReadonlySignal<ScreenState>,
): readonly [ReadonlySignal<StageCue>, () => void] {
  const cue = signal<StageCue>({ picture: EMPTY_PICTURE, how: "cut", hold: false });
  let step = "";
  const stop = effect(() => {
    const frame = frameOf(state.value);
    const next = frame === undefined ? step : stepOf(frame);
    if (frame === undefined || next === step) return;
    step = next;
    cue.value = cueOf(frame);
  });
  return [cue, stop];
}
