import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import { describe } from "./describe";
import { Foot } from "./foot";
import { keyAction } from "./keys";
import { Notices } from "./notices";
import { Pause } from "./pause";
import { Transcript } from "./transcript";
import type { Names, PlayActions, PlayView } from "./view";
import type { WaysControl } from "./ways";

/** What the play page is made of. */
export interface PlayProps {
  readonly view: ReadonlySignal<PlayView>;
  readonly actions: PlayActions;
  readonly names: Names;
  /** Where the story's map is; absent where it has none. */
  readonly mapAddress?: string | undefined;
  /** Gives the stage its place in the page; called with null when the page goes. */
  readonly stageHost: (host: HTMLElement | null) => void;
  /** The name of the part of another page that it is; without it, it is a page. */
  readonly within?: string;
  /** A link to where the story stands, or undefined where it has too many moves for one; absent where none is made. */
  readonly linkHere?: () => string | undefined;
  /** What the other person's part in this run goes by. */
  readonly beginning?: string;
  /** The ways to play, where they can be switched. */
  readonly ways?: WaysControl;
}

/** Listens for the game's keys while the page stands. */
function useKeys(view: ReadonlySignal<PlayView>, actions: PlayActions, paused: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = paused ? undefined : keyAction(event, view.value, actions);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [view, actions, paused]);
}

/** A tap on the stage or on the words goes on, unless it ends a selection. Enter does the same for keyboards. */
function useTap(view: ReadonlySignal<PlayView>, actions: PlayActions) {
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    const onTap = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const onWords =
        target?.closest(".scene, .transcript") !== null &&
        target?.closest("a, button, details") === null;
      const selects = getSelection()?.isCollapsed === false;
      if (onWords && !selects && view.value.foot === "continue") actions.goOn();
    };
    const element = area.current;
    element?.addEventListener("click", onTap);
    return () => element?.removeEventListener("click", onTap);
  }, [view, actions]);
  return area;
}

/** Keeps the newest line in sight, and gives the first new one the focus after a move. */
function useNewest(view: PlayView) {
  const log = useRef<HTMLDivElement>(null);
  const newest = view.entries.at(-1)?.key;
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return undefined;
    // A region that scrolls has to be reachable by keyboard; not every browser sees to it.
    element.tabIndex = 0;
    const fresh =
      view.fresh === undefined
        ? null
        : element.querySelector<HTMLElement>(`[data-key="${view.fresh}"]`);
    fresh?.focus({ preventScroll: true });
    if (newest === undefined) return undefined;
    // Once for all that one frame brings: reading the layout in between would make the page lay itself out each time.
    const frame = requestAnimationFrame(() => {
      element.scrollTop = element.scrollHeight;
      // Where the panel or the page scrolls as a whole: what can be done next, and above all the newest line.
      element.nextElementSibling?.scrollIntoView({ block: "nearest" });
      element.lastElementChild?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [newest, view.fresh, view.foot]);
  return log;
}

interface TopBarProps {
  readonly view: PlayView;
  readonly actions: PlayActions;
  readonly mapAddress: string | undefined;
  readonly paused: boolean;
  readonly onPause: () => void;
}

/** The button that pauses, which has the focus again when the pause is over. */
function usePauseButton(paused: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasPaused = useRef(false);
  useEffect(() => {
    if (wasPaused.current && !paused) button.current?.focus();
    wasPaused.current = paused;
  }, [paused]);
  return button;
}

const BACK = "M5 12h10.5a4.5 4.5 0 0 1 0 9H9M9.5 7 4.5 12l5 5";
const FORWARD = "M19 12H8.5a4.5 4.5 0 0 0 0 9H15M14.5 7l5 5-5 5";

function Arrow({ d }: { d: string }) {
  return (
    <svg class="bar-arrow" viewBox="0 3 24 20" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}

function TopBar({ view, actions, mapAddress, paused, onPause }: TopBarProps) {
  const button = usePauseButton(paused);
  return (
    <header class="bar">
      <div class="bar-ways">
        <button type="button" class="bar-button" ref={button} onClick={onPause}>
          <span class="pause-mark" aria-hidden="true" />
          {m.play_pause()}
        </button>
        {mapAddress === undefined ? null : (
          <a class="bar-button" href={mapAddress}>
            {m.play_map()}
          </a>
        )}
        <span class="bar-title">{view.header.title}</span>
        <button
          type="button"
          class="bar-button"
          aria-label={m.play_back()}
          aria-keyshortcuts="Backspace"
          disabled={!view.canGoBack}
          onClick={actions.back}
        >
          <Arrow d={BACK} /> {m.play_back_short()}
        </button>
        <button
          type="button"
          class="bar-button"
          aria-label={m.play_forward()}
          aria-keyshortcuts="Shift+Backspace"
          disabled={!view.canGoForward}
          onClick={actions.forward}
        >
          <Arrow d={FORWARD} />
        </button>
      </div>
      {/* As wide as the link that lies over this corner, however its letters are set. */}
      <span class="leave-room" aria-hidden="true">
        {m.leave_page()}
      </span>
    </header>
  );
}

interface SceneProps extends Pick<PlayProps, "names" | "stageHost"> {
  readonly view: PlayView;
  readonly paused: boolean;
}

/** The stage with what lies over it; none for a story without people, which is told in words alone. */
function Scene({ view: { header, picture }, names, stageHost, paused }: SceneProps) {
  if (header.cast.length === 0) return null;
  return (
    <div class="scene" inert={paused}>
      <div class="stage" role="img" aria-label={describe(picture, names)} ref={stageHost} />
      {picture.act === undefined ? null : (
        <div class="act-title" aria-hidden="true" key={picture.act.title}>
          <span class="title">{picture.act.title}</span>
          <span class="subtitle">{picture.act.subtitle}</span>
        </div>
      )}
    </div>
  );
}

/** The play page: the stage, and beside or below it the transcript with its choices. */
export function Play(props: PlayProps) {
  const { view: signal, actions, names, mapAddress, stageHost } = props;
  const { linkHere, beginning, ways, within } = props;
  const [paused, setPaused] = useState(false);
  const view = signal.value;
  const log = useNewest(view);
  const area = useTap(signal, actions);
  useKeys(signal, actions, paused);
  const Frame = within === undefined ? "main" : "section";
  return (
    <Frame
      class={within === undefined ? "play" : "play inside"}
      {...(within === undefined ? { id: "main" } : { "aria-label": within })}
      tabIndex={-1}
      ref={area}
      style={{ "--accent": view.header.accent }}
    >
      <Scene view={view} names={names} stageHost={stageHost} paused={paused} />
      <div class="panel" inert={paused}>
        <TopBar {...{ view, actions, mapAddress, paused }} onPause={() => setPaused(true)} />
        <Notices notices={view.notices} actions={actions} />
        <Transcript
          view={view}
          names={names}
          log={log}
          beginning={beginning}
          ways={ways}
          onSpot={actions.spot}
        />
        <Foot view={view} actions={actions} names={names} />
      </div>
      {paused ? <Pause onResume={() => setPaused(false)} linkHere={linkHere} ways={ways} /> : null}
    </Frame>
  );
}
