import type { Point } from "./geometry";

/** What a hand can ask of the frame. */
export interface Gestures {
  /** Larger or smaller by a factor, around a place of the frame. */
  readonly onZoom: (factor: number, at: Point) => void;
  readonly onFit: () => void;
  /** A tap or click at a place of the frame's content. */
  readonly onPick: (at: Point) => void;
}

const WHEEL = 0.0016;
/** Pixels that a hand may tremble in a click. */
const TREMBLE = 4;

const KEYS: Readonly<Record<string, number>> = { "+": 1.25, "=": 1.25, "-": 0.8, _: 0.8 };

const placeIn = (frame: HTMLElement, x: number, y: number): Point => {
  const { left, top } = frame.getBoundingClientRect();
  return { x: x - left - frame.clientLeft, y: y - top - frame.clientTop };
};

/** The wheel makes larger and smaller; sideways, or with Shift, it moves. */
function followWheel(frame: HTMLElement, { onZoom }: Gestures): () => void {
  const onWheel = (event: WheelEvent) => {
    const moves = event.shiftKey || (event.deltaX !== 0 && !event.ctrlKey);
    if (moves) return;
    event.preventDefault();
    const strength = event.ctrlKey ? 6 : 1;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY;
    onZoom(Math.exp(-pixels * WHEEL * strength), placeIn(frame, event.clientX, event.clientY));
  };
  frame.addEventListener("wheel", onWheel, { passive: false });
  return () => frame.removeEventListener("wheel", onWheel);
}

/** A mouse drags the drawing along; fingers scroll by themselves. */
function followDrag(frame: HTMLElement, { onPick }: Gestures): () => void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let moved = false;
  const onDown = (event: PointerEvent) => {
    moved = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
  };
  const onMove = (event: PointerEvent) => {
    if (from === undefined) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(x, y) < TREMBLE) return;
    if (!moved) frame.setPointerCapture(event.pointerId);
    moved = true;
    frame.scrollTo(from.left - x, from.top - y);
  };
  const onUp = () => {
    from = undefined;
  };
  const onClick = (event: MouseEvent) => {
    if (moved) return;
    const { x, y } = placeIn(frame, event.clientX, event.clientY);
    onPick({ x: x + frame.scrollLeft, y: y + frame.scrollTop });
  };
  const all = [
    ["pointerdown", onDown],
    ["pointermove", onMove],
    ["pointerup", onUp],
    ["pointercancel", onUp],
    ["click", onClick],
  ] as const;
  for (const [name, listener] of all) frame.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of all) frame.removeEventListener(name, listener as EventListener);
  };
}

/** Two fingers make larger and smaller. */
function followPinch(frame: HTMLElement, { onZoom }: Gestures): () => void {
  let apart: number | undefined;
  const onTouch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (one === undefined || other === undefined || event.touches.length !== 2) {
      apart = undefined;
      return;
    }
    event.preventDefault();
    const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const [x, y] = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    if (apart !== undefined && now > 0) onZoom(now / apart, placeIn(frame, x, y));
    apart = now;
  };
  const names = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;
  for (const name of names) frame.addEventListener(name, onTouch, { passive: false });
  return () => {
    for (const name of names) frame.removeEventListener(name, onTouch);
  };
}

/** Plus and minus, 0 for all of it; arrows scroll by themselves. */
function followKeys(frame: HTMLElement, { onZoom, onFit }: Gestures): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const factor = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (factor === undefined && event.key !== "0") return;
    event.preventDefault();
    if (factor === undefined) onFit();
    else onZoom(factor, { x: frame.clientWidth / 2, y: frame.clientHeight / 2 });
  };
  frame.addEventListener("keydown", onKey);
  return () => frame.removeEventListener("keydown", onKey);
}

/** Follows mouse, fingers, wheel and keys on a frame that scrolls, until stopped. */
export function followGestures(frame: HTMLElement, gestures: Gestures): () => void {
  const stops = [followWheel, followDrag, followPinch, followKeys].map((follow) =>
    follow(frame, gestures),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
