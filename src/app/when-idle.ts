/** At the latest after this many milliseconds. */
const PATIENCE = 1000;

/** Calls back once the page has drawn what it had to and has nothing more urgent to do; returns its stop. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(act, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  // Safari has no idle callback: a task after the next frame comes close.
  const id = setTimeout(act, 50);
  return () => clearTimeout(id);
}
