/** Set while somebody has left by *Leave page*, so that coming back shows a neutral page. */
const LEFT = "within-reach.left";
/** Three taps of Shift count when they come within this many milliseconds. */
const WITHIN = 1500;

function mark(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(LEFT, "1");
    else sessionStorage.removeItem(LEFT);
  } catch {
    // Without storage there is nothing to hide behind but the covered page itself.
  }
}

/** Whether the page was left in a hurry and has not been opened again since. */
export function wasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

/** Forgets that the page was left. */
export const comeBack = (): void => mark(false);

/** Where Shift belongs to writing; an input for a file, a tick or a choice takes no letters. */
const TEXT_FIELD =
  'input:not([type="file"], [type="checkbox"], [type="radio"]), textarea, [contenteditable]';

const inTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXT_FIELD) !== null;

/** Calls back after Shift alone was pressed three times outside a text field. */
function onThreeShifts(now: () => number, act: () => void): () => void {
  let taps: readonly number[] = [];
  const onKey = (event: KeyboardEvent) => {
    // The innermost target: the studio's text lies in a shadow root.
    const [target = event.target] = event.composedPath();
    if (event.key !== "Shift" || inTextField(target)) taps = [];
    else if (!event.repeat) taps = [...taps, now()].filter((tap) => now() - tap < WITHIN);
    if (taps.length >= 3) act();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

/**
 * Arms *Leave page*: the link and three Shifts cover the page at once, take the story's address out of the
 * history entry, and replace the page by the link's own address. Returns its stop.
 */
export function armLeave(link: HTMLAnchorElement, now: () => number): () => void {
  const leave = () => {
    document.documentElement.replaceChildren();
    mark(true);
    history.replaceState(null, "", location.pathname);
    location.replace(link.href);
  };
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  // A page that the browser kept whole is covered already; loading it anew brings the neutral page.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted && wasLeft()) location.reload();
  };
  link.addEventListener("click", onClick);
  addEventListener("pageshow", onShow);
  const stopShifts = onThreeShifts(now, leave);
  return () => {
    link.removeEventListener("click", onClick);
    removeEventListener("pageshow", onShow);
    stopShifts();
  };
}
