import { densityOf, type StageSize } from "./camera";

/** Ends a watch. */
export type Stop = () => void;

/** The stage's size as it is now. */
export const sizeOf = (parent: HTMLElement): StageSize => ({
  width: parent.clientWidth,
  height: parent.clientHeight,
  density: densityOf(window.devicePixelRatio),
});

/** Calls back whenever the parent's size or the screen's pixel density changes. */
export function watchSize(parent: HTMLElement, onSize: (size: StageSize) => void): Stop {
  const ending = new AbortController();
  const report = () => onSize(sizeOf(parent));
  const observer = new ResizeObserver(report);
  observer.observe(parent);
  const watchDensity = () => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      report();
      watchDensity();
    };
    query.addEventListener("change", changed, { once: true, signal: ending.signal });
  };
  watchDensity();
  return () => {
    observer.disconnect();
    ending.abort();
  };
}

/** Says whether motion is to be reduced, at once and whenever that changes. */
export function watchCalm(onChange: (calm: boolean) => void): Stop {
  const ending = new AbortController();
  const query = matchMedia("(prefers-reduced-motion: reduce)");
  query.addEventListener("change", () => onChange(query.matches), { signal: ending.signal });
  onChange(query.matches);
  return () => ending.abort();
}

/** Calls back when the tab is shown (`true`) or hidden (`false`). */
export function watchTab(onChange: (shown: boolean) => void): Stop {
  const ending = new AbortController();
  document.addEventListener("visibilitychange", () => onChange(!document.hidden), {
    signal: ending.signal,
  });
  return () => ending.abort();
}
