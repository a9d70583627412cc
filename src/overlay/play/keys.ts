import { inOrder } from "./foot";
import type { PlayActions, PlayView } from "./view";

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("button, a, input, select, textarea, summary, dialog") !== null;

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;

/** What a number means where a feeling is to be guessed; 0 is *I'd rather not say*. */
function guessAction(key: string, { noticing }: PlayView, { guess }: PlayActions) {
  const mood = noticing?.asks?.moods[Number(key) - 1];
  if (key === "0") return () => guess();
  return mood === undefined ? undefined : () => guess(mood);
}

/** Marks the newest line as a reach, or no longer. */
function spotAction({ noticing, entries }: PlayView, { spot }: PlayActions) {
  const line = entries.findLast(({ kind }) => kind === "line");
  return noticing?.spotting === true && line !== undefined ? () => spot(line.key) : undefined;
}

/**
 * What a key asks for at this moment, if anything: 1 to 9, 0 for Wait, Backspace with and without Shift, B for a reach, Enter and space outside
 * controls.
 */
export function keyAction(
  event: KeyboardEvent,
  view: PlayView,
  actions: PlayActions,
): (() => void) | undefined {
  // The innermost target: a text in a shadow root is one, though its host is not.
  const [target = event.target] = event.composedPath();
  if (event.altKey || event.ctrlKey || event.metaKey || isText(target)) return undefined;
  if (event.key === "Backspace" && event.shiftKey)
    return view.canGoForward ? actions.forward : undefined;
  if (event.key === "Backspace") return view.canGoBack ? actions.back : undefined;
  if (event.key.toLowerCase() === "b") return spotAction(view, actions);
  if (view.foot === "guess" && /^\d$/u.test(event.key))
    return guessAction(event.key, view, actions);
  if (view.foot === "choices" && /^\d$/u.test(event.key)) {
    const choices = inOrder(view.choices);
    const wanted =
      event.key === "0"
        ? choices.find(({ kind }) => kind === "wait")
        : choices.filter(({ kind }) => kind !== "wait")[Number(event.key) - 1];
    return wanted === undefined ? undefined : () => actions.choose(wanted.id);
  }
  const goesOn = event.key === "Enter" || event.key === " ";
  return goesOn && view.foot === "continue" && !isControl(target) ? actions.goOn : undefined;
}
