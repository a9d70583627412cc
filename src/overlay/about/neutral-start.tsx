import { m } from "../text/messages/messages";

/** The page after leaving: nothing on it says what it was. */
export interface NeutralStartProps {
  readonly onOpen: () => void;
}

/** What someone finds who comes back after *Leave page*: no name, no colour, one quiet button. */
export function NeutralStart({ onOpen }: NeutralStartProps) {
  return (
    <main class="neutral" id="main" tabIndex={-1}>
      <h1 tabIndex={-1}>{m.about_closed()}</h1>
      <button type="button" onClick={onOpen}>
        {m.about_open()}
      </button>
    </main>
  );
}
