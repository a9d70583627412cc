import { m } from "../text/messages/messages";

const KEYS = [
  [m.play_key_enter, m.play_key_continue],
  [m.play_key_numbers, m.play_key_choose],
  [() => "0", m.play_key_wait],
  [() => "Backspace", m.play_back],
  [() => "Shift + Backspace", m.play_forward],
  [() => "B", m.play_key_spot],
  [m.play_key_thrice, m.play_key_leave],
] as const;

/** The keys of the play page and what each does, behind one line. */
export function KeyList() {
  return (
    <details class="keys">
      <summary>{m.play_keys()}</summary>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key()}>
            <dt>
              <kbd>{key()}</kbd>
            </dt>
            <dd>{meaning()}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
