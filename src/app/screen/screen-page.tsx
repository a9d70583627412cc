import { signal } from "@preact/signals";
import { render } from "preact";
import habits from "../../../stories/lib/habits.json";
import practices from "../../../stories/lib/practices.json";
import { rowsOf } from "../../overlay/debrief/rows";
import { Screen } from "../../overlay/screen/screen";
import type { ScreenState } from "../../overlay/screen/state";
import "../../overlay/style/debrief.css";
import "../../overlay/style/look-back.css";
import "../../overlay/style/screen.css";
import { names } from "../cast";
import { findStory } from "../library";
import { personOf } from "../people";
import { goTo, screenAddress } from "../router";
import { runStage } from "../stage-link";
import { stayAwake } from "./awake";
import { followFrames } from "./cues";
import { besideSource, serverSource } from "./sources";

const ROWS = rowsOf(practices, habits);

/** Shows the big screen: beside the facilitator's page, or of the room with that code. Returns its stop. */
export function showScreen(host: HTMLElement, code: string | undefined): () => void {
  const state = signal<ScreenState>(
    code === undefined ? { kind: "asking" } : { kind: "looking", code },
  );
  const isBare = signal(false);
  const [cue, unfollow] = followFrames(state);
  const become = (next: ScreenState) => {
    state.value = next;
  };
  const unwatch = code === undefined ? besideSource(become) : serverSource(code, become);
  const sleep = stayAwake();

  let unlink = () => {};
  const stageHost = (parent: HTMLElement | null) => {
    unlink();
    const now = state.peek();
    const pair = now.kind === "in" ? now.frame?.pair : undefined;
    const onNone = () => {
      isBare.value = true;
    };
    unlink =
      parent === null ? () => {} : runStage(parent, { cue, pair, onNone }, Promise.resolve());
  };

  render(
    <Screen
      accentOf={(story) => findStory(story)?.header.accent}
      onCode={(typed) => goTo(screenAddress(typed))}
      rows={ROWS}
      now={Date.now}
      {...{ state, names, personOf, isBare, stageHost }}
    />,
    host,
  );
  return () => {
    unwatch();
    unfollow();
    unlink();
    sleep();
  };
}
