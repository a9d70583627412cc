import { useEffect, useState } from "preact/hooks";
import { m } from "../text/messages/messages";

const isFull = (): boolean => document.fullscreenElement !== null;

function turn(): void {
  // Either may be refused, as where a frame around the page does not allow it; then nothing is lost.
  const turned = isFull()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: "hide" });
  turned.catch(() => {});
}

/** Fills the screen with the page, or no longer; nothing where the browser cannot. F does the same. */
export function FullScreen() {
  const [full, setFull] = useState(isFull());
  useEffect(() => {
    const onChange = () => setFull(isFull());
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === "f" && !ctrlKey && !metaKey && !altKey) turn();
    };
    document.addEventListener("fullscreenchange", onChange);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" class="button big-full" aria-keyshortcuts="F" onClick={turn}>
      {full ? m.screen_full_leave() : m.screen_full()}
    </button>
  );
}
