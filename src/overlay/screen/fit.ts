import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Steps by which words are set smaller, down to what can still be read from the back of a room. */
const STEPS = 7;

/** Sets the words as large as they are whole in their frame; what even the smallest cannot hold scrolls. */
function fit(frame: HTMLElement): void {
  for (let step = 0; step <= STEPS; step += 1) {
    frame.dataset.fit = String(step);
    if (frame.scrollHeight <= frame.clientHeight + 1) return;
  }
}

/** Keeps a frame's words whole, whatever comes into it and however large it is. */
export function useFit() {
  const frame = useRef<HTMLDivElement>(null);
  const again = () => {
    if (frame.current !== null) fit(frame.current);
  };
  useLayoutEffect(again);
  useEffect(() => {
    const sizes = new ResizeObserver(again);
    // Not the frame itself, which is wider at the last steps.
    const around = frame.current?.parentElement;
    if (around) sizes.observe(around);
    // The letters of the page's own faces are not as wide as those that stand in for them. Absent outside a browser.
    const fonts: FontFaceSet | undefined = document.fonts;
    fonts?.addEventListener("loadingdone", again);
    return () => {
      sizes.disconnect();
      fonts?.removeEventListener("loadingdone", again);
    };
  }, []);
  return frame;
}
