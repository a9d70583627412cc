import { useEffect, useRef } from "preact/hooks";
import { Share } from "../link/share";
import { m } from "../text/messages/messages";
import { KeyList } from "./key-list";
import { type WaysControl, WaysInPause } from "./ways";

/** What the pause can do. */
export interface PauseProps {
  readonly onResume: () => void;
  /** A link to where the story stands, or undefined where it has too many moves for one; absent where none is made. */
  readonly linkHere: (() => string | undefined) | undefined;
  /** The ways to play, where they can be switched. */
  readonly ways: WaysControl | undefined;
}

/** The pause: a dialog over everything but *Leave page*. */
export function Pause({ onResume, linkHere, ways }: PauseProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.show();
    shown?.querySelector("button")?.focus();
    return () => shown?.close();
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") onResume();
  };
  return (
    <div class="veil">
      <dialog class="pause" ref={dialog} aria-labelledby="paused" onKeyDown={onKey}>
        <h2 id="paused">{m.play_paused()}</h2>
        <p>{m.play_paused_text()}</p>
        <button type="button" class="button strong" onClick={onResume}>
          {m.play_resume()}
        </button>
        {linkHere === undefined ? null : <Share linkOf={linkHere} />}
        <a class="button" href="#/">
          {m.play_shelf()}
        </a>
        <a class="button quiet" href="#/about">
          {m.play_help()}
        </a>
        <KeyList />
        {ways === undefined ? null : <WaysInPause ways={ways} />}
      </dialog>
    </div>
  );
}
