import { m } from "../text/messages/messages";

interface SpotProps {
  readonly isOn: boolean;
  /** Id of the element that holds the line's words. */
  readonly line: string;
  readonly onPress: () => void;
}

/** The mark beside a line for a reach that the player notices; pressed again it is taken back. */
export function Spot({ isOn, line, onPress }: SpotProps) {
  return (
    <button
      type="button"
      class="spot"
      aria-label={m.play_spot()}
      aria-describedby={line}
      aria-pressed={isOn}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M3 19C4 11 10 6 18 6" />
        <circle cx="19" cy="6" r="3" />
      </svg>
    </button>
  );
}
