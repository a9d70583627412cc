import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import { turnTitle } from "./turn-text";

/** Which turn is looked at, and how to look at another. */
export interface StepProps {
  readonly turns: readonly Turn[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

interface ArrowProps {
  readonly label: string;
  readonly d: string;
  readonly isEnd: boolean;
  readonly onPress: () => void;
}

// At an end it stays where it is, so that the focus is never lost, and says that it leads nowhere.
function Arrow({ label, d, isEnd, onPress }: ArrowProps) {
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : onPress}
    >
      <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={d} />
      </svg>
    </button>
  );
}

/** The turn that the cards are about, and the way to the turns beside it. */
export function Step({ turns, selected, onSelect }: StepProps) {
  const turn = turns[selected];
  return (
    <div class="step">
      <h2 aria-live="polite">
        {turn === undefined ? "" : turnTitle(turn, selected + 1, turns.length)}
      </h2>
      <Arrow
        label={m.debrief_earlier()}
        d="M20 12H5M11 6l-6 6 6 6"
        isEnd={selected === 0}
        onPress={() => onSelect(selected - 1)}
      />
      <Arrow
        label={m.debrief_later()}
        d="M4 12h15M13 6l6 6-6 6"
        isEnd={selected === turns.length - 1}
        onPress={() => onSelect(selected + 1)}
      />
    </div>
  );
}
