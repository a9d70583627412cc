import type { ReadonlySignal } from "@preact/signals";
import type { Ways } from "../../core/personal";
import { m } from "../text/messages/messages";

/** The ways to play that are switched on, and how to switch them. */
export interface WaysControl {
  readonly chosen: ReadonlySignal<Ways>;
  readonly choose: (ways: Ways) => void;
}

const WAYS = [
  { name: "guess", title: m.play_way_guess, text: m.play_way_guess_text },
  { name: "spot", title: m.play_way_spot, text: m.play_way_spot_text },
] as const;

/** A switch for each way to play. */
export function WaySwitches({ chosen, choose }: WaysControl) {
  const ways = chosen.value;
  return (
    <>
      {WAYS.map(({ name, title, text }) => (
        <label class="way" key={name}>
          <input
            type="checkbox"
            role="switch"
            checked={ways[name]}
            aria-checked={ways[name]}
            onChange={({ currentTarget }) => choose({ ...ways, [name]: currentTarget.checked })}
          />
          <span>
            <strong>{title()}</strong>
            <span class="out-of-sight">. </span>
            <span class="way-text">{text()}</span>
          </span>
        </label>
      ))}
      <p class="way-note">{m.play_ways_note()}</p>
    </>
  );
}

/** The switches behind one line, for the opening of a story. */
export function WaysInOpening({ ways }: { ways: WaysControl }) {
  return (
    <details class="ways-to-play">
      <summary>{m.play_ways()}</summary>
      <WaySwitches {...ways} />
    </details>
  );
}

/** The switches in the pause. */
export function WaysInPause({ ways }: { ways: WaysControl }) {
  return (
    <fieldset class="ways-to-play">
      <legend>{m.play_ways()}</legend>
      <WaySwitches {...ways} />
    </fieldset>
  );
}
