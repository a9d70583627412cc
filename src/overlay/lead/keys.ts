import { optionsOf } from "../../core/room/round";
import { lastPassage } from "../../core/telling";
import type { LeadActions, LeadView } from "./view";

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"], [type="radio"]), select, textarea') !== null;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, input, label") !== null;

/** Presenters' clickers send Page Down, or an arrow. */
const NEXT_KEYS: readonly string[] = ["Enter", " ", "ArrowRight", "PageDown"];

/** The number on a key, also with Shift held, which changes what the key types. */
const digitOf = ({ code }: KeyboardEvent): number | undefined => {
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
};

/** Hands: for an option by its number, or so many for the line that has just passed. */
function handAction(event: KeyboardEvent, digit: number, view: LeadView, actions: LeadActions) {
  const poll = view.room.poll;
  if (poll === undefined || digit === 0) return undefined;
  const sign = event.shiftKey ? -1 : 1;
  return poll.kind === "bid"
    ? () => actions.raise(poll.options.length - 1, sign * digit)
    : () => actions.raise(digit - 1, sign);
}

/** Takes a way by its number; 0 is Wait. Where the room is to be asked first, numbers wait. */
function takeAction(digit: number, view: LeadView, actions: LeadActions) {
  const isAsked = view.stand.at === "choosing" && view.stand.isMarked;
  if (!view.canTake || isAsked || view.aside !== undefined) return undefined;
  const { choices } = lastPassage(view.telling);
  const acts = optionsOf(choices.filter(({ kind }) => kind !== "wait"));
  const wanted = digit === 0 ? choices.find(({ kind }) => kind === "wait") : acts[digit - 1];
  return wanted === undefined ? undefined : () => actions.take(wanted.id);
}

function letterAction(key: string, view: LeadView, actions: LeadActions) {
  const state = view.stand.at === "polling" ? view.stand.poll.state : undefined;
  switch (key) {
    case "o":
      return state === undefined ? () => actions.open() : actions.again;
    case "c":
      return state === "open" ? actions.close : undefined;
    case "r":
      return state === "closed" ? actions.reveal : undefined;
    case "x":
      return () => actions.countList(view.list === 0 ? 1 : 0);
    case "l":
      return () => actions.lock(!view.room.locked);
    case "w":
      return actions.openScreen;
    case "s":
      return () => actions.show(!view.isShown);
    case "backspace":
      return () => actions.goBack(view.telling.moves.length - 1);
    default:
      return undefined;
  }
}

/** What a key asks for at this moment, if anything. */
export function leadKey(
  event: KeyboardEvent,
  view: LeadView,
  actions: LeadActions,
): (() => void) | undefined {
  const [target = event.target] = event.composedPath();
  if (event.altKey || event.ctrlKey || event.metaKey || isText(target)) return undefined;
  const digit = digitOf(event);
  if (digit !== undefined)
    return view.room.poll?.state === "open"
      ? handAction(event, digit, view, actions)
      : takeAction(digit, view, actions);
  if (NEXT_KEYS.includes(event.key)) {
    const presses = event.key === "Enter" || event.key === " ";
    return event.repeat || (presses && isControl(target)) ? undefined : actions.next;
  }
  return event.shiftKey || event.repeat
    ? undefined
    : letterAction(event.key.toLowerCase(), view, actions);
}
