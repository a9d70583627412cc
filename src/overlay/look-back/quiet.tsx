import { useEffect, useState } from "preact/hooks";
import { m } from "../text/messages/messages";

/** Milliseconds of a quiet minute. */
export const QUIET = 60_000;
const TICK = 1000;

interface QuietProps {
  /** When it is over, in ms since 1970. */
  readonly until: number;
  readonly now: () => number;
}

/** A quiet minute: a thread that grows shorter, no figures, and nothing that flashes or sounds. */
export function Quiet({ until, now }: QuietProps) {
  const [left, setLeft] = useState(() => until - now());
  useEffect(() => {
    const tick = () => setLeft(until - now());
    tick();
    const timer = setInterval(tick, TICK);
    return () => clearInterval(timer);
  }, [until, now]);
  const part = Math.min(1, Math.max(0, left / QUIET));
  return (
    <div class="quiet-minute">
      <h2>{m.back_quiet()}</h2>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="gone" d="M0 2H100" />
        <path class="left" d="M0 2H100" style={{ transform: `scaleX(${part})` }} />
      </svg>
      <p role="status">{left > 0 ? "" : m.back_quiet_over()}</p>
    </div>
  );
}
