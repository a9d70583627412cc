import { useRef } from "preact/hooks";
import { ThreadSign } from "../shelf/thread";
import { m } from "../text/messages/messages";

/** What asks for a room. */
export interface AskingProps {
  readonly problem: string | undefined;
  readonly onCode: (code: string) => void;
}

/** What a screen shows that has no room yet: a field for the code. */
export function AskingForRoom({ problem, onCode }: AskingProps) {
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = field.current?.value.trim() ?? "";
    if (code === "") field.current?.focus();
    else onCode(code);
  };
  return (
    <main class="big-plain" id="main" tabIndex={-1}>
      <ThreadSign />
      <h1>{m.screen_title()}</h1>
      <p>{m.screen_ask_how()}</p>
      <form class="big-ask" onSubmit={submit}>
        <label for="room-code">{m.screen_code()}</label>
        <input
          id="room-code"
          ref={field}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={20}
          aria-describedby="room-problem"
        />
        <button type="submit" class="button strong">
          {m.screen_watch()}
        </button>
      </form>
      <p class="big-problem" id="room-problem" role="status">
        {problem ?? ""}
      </p>
    </main>
  );
}

/** A screen that waits for its room, or whose room is no more. */
export function PlainScreen({ heading, how }: { heading: string; how: string }) {
  return (
    <main class="big-plain" id="main" tabIndex={-1}>
      <ThreadSign />
      <h1>{heading}</h1>
      <p role="status">{how}</p>
    </main>
  );
}
