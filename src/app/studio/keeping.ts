import { type ReadonlySignal, signal } from "@preact/signals";
import type { Draft } from "../../core/draft";
import type { Notice } from "../../overlay/studio/view";
import type { Desk } from "../../saves/desk";
import type { SaveProblem } from "../../saves/problem";

/** Keeps what is typed, a moment after it was typed and whenever the page goes. */
export interface Keeping {
  /** Keeps this draft soon; the newest counts. */
  readonly later: (draft: Draft) => void;
  /** Puts a draft aside, so that it can be brought back. */
  readonly putAside: (draft: Draft) => void;
  /** The draft that was put aside last. */
  readonly aside: ReadonlySignal<Draft | undefined>;
  readonly stop: () => void;
}

/** What keeping takes from the page. */
export interface KeepingOptions {
  readonly desk: Desk;
  readonly tell: (notice: Notice) => void;
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** Milliseconds after the last key. */
const SOON = 400;

const toldAs = ({ name }: SaveProblem): Notice => ({
  kind: name === "storage/full" ? "no-room" : "not-kept",
});

/** Starts to keep. */
export function startKeeping({ desk, tell, after }: KeepingOptions): Keeping {
  const aside = signal(desk.read("before"));
  let waiting: Draft | undefined;
  let unwait = () => {};

  const now = () => {
    unwait();
    if (waiting === undefined) return;
    const problem = desk.keep("now", waiting);
    waiting = undefined;
    if (problem !== undefined) tell(toldAs(problem));
  };
  const onHide = () => {
    if (document.visibilityState === "hidden") now();
  };
  addEventListener("pagehide", now);
  document.addEventListener("visibilitychange", onHide);
  const unfollow = desk.follow(() =>
    tell({ kind: desk.read("now") === undefined ? "erased" : "elsewhere" }),
  );

  return {
    later(draft) {
      waiting = draft;
      unwait();
      unwait = after(SOON, now);
    },
    putAside(draft) {
      aside.value = draft;
      desk.keep("before", draft);
    },
    aside,
    stop() {
      now();
      unfollow();
      removeEventListener("pagehide", now);
      document.removeEventListener("visibilitychange", onHide);
    },
  };
}
