import type { ReadonlySignal } from "@preact/signals";
import { onScreen } from "../../core/room/on-screen";
import { describe } from "../play/describe";
import { m } from "../text/messages/messages";
import { AskingForRoom, PlainScreen } from "./asking";
import { FullScreen } from "./full";
import { LateCorner, Poster } from "./joining";
import { type Known, Panel } from "./panel";
import type { ScreenState, Shown } from "./state";
import { useStill } from "./still";

/** What the big screen is made of. */
export interface ScreenProps extends Known {
  readonly state: ReadonlySignal<ScreenState>;
  /** The colour of a story by its id. */
  readonly accentOf: (story: string) => string | undefined;
  /** Whether no stage can be had here. */
  readonly isBare: ReadonlySignal<boolean>;
  /** Gives the stage its place in the page; called with null when it goes. */
  readonly stageHost: (host: HTMLElement | null) => void;
  readonly onCode: (code: string) => void;
}

type RoomProps = Omit<ScreenProps, "state" | "onCode"> & { readonly shown: Shown };

/** The stage, and what lies over it: the act, the way in, and that something else is tried. */
function Stage({ shown: { view, frame }, names, stageHost }: RoomProps) {
  if (frame === undefined) return null;
  const { picture, join, aside } = frame;
  const isJoining = onScreen(view, frame).shows === "joining";
  const way = view.locked ? undefined : join;
  return (
    <div class={aside === undefined ? "big-scene" : "big-scene tried"}>
      <div
        class="stage"
        role="img"
        key={`${frame.story} ${frame.pair?.join() ?? ""}`}
        aria-label={describe(picture, names)}
        ref={stageHost}
      />
      {picture.act === undefined || isJoining ? null : (
        <p class="big-act" key={picture.act.title}>
          <strong>{picture.act.title}</strong> <span>{picture.act.subtitle}</span>
        </p>
      )}
      {way === undefined || view.phase === "ended" ? null : isJoining ? (
        <Poster join={way} />
      ) : (
        <LateCorner view={view} join={way} />
      )}
    </div>
  );
}

function Room(props: RoomProps) {
  const { shown, accentOf, isBare, names, personOf, rows, now } = props;
  const { view, frame, isUp } = shown;
  const still = useStill();
  const isBack = view.phase === "debrief" && frame?.debrief !== undefined;
  const hasStage = frame?.picture.place !== undefined && !isBare.value && !isBack;
  const accent = frame === undefined ? undefined : accentOf(frame.story);
  if (view.phase === "ended")
    return <PlainScreen heading={m.screen_over()} how={m.screen_over_how()} />;
  return (
    <main
      class={`big-screen ${still ? "big-still" : ""}`}
      data-layout={isBack ? "back" : hasStage ? "stage" : "bare"}
      id="main"
      tabIndex={-1}
      style={accent === undefined ? {} : { "--accent": accent }}
    >
      {hasStage ? <Stage {...props} /> : null}
      <Panel {...{ view, frame, names, personOf, rows, now }} />
      <FullScreen />
      <p class="big-lost" role="status">
        {isUp ? "" : m.screen_lost()}
      </p>
    </main>
  );
}

/** The big screen of a workshop: what a room sees from its seats. Nothing on it is private. */
export function Screen({ state, onCode, ...props }: ScreenProps) {
  const now = state.value;
  switch (now.kind) {
    case "asking":
      return <AskingForRoom problem={now.problem} onCode={onCode} />;
    case "looking":
      return (
        <PlainScreen heading={m.screen_looking({ code: now.code })} how={m.screen_looking_how()} />
      );
    case "in":
      return <Room {...props} shown={now} />;
    case "over":
      return <PlainScreen heading={m.screen_over()} how={m.screen_over_how()} />;
  }
}
