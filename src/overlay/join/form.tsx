import { useEffect, useRef, useState } from "preact/hooks";
import type { RefusalName } from "../../core/room/rejection";
import { m } from "../text/messages/messages";
import { refusalText } from "./refusals";

interface CodeFormProps {
  readonly code: string;
  readonly refused: RefusalName | undefined;
  readonly onJoin: (code: string) => void;
  readonly onLoad: () => void;
}

/** The field for a room's code. */
export function CodeForm({ code, refused, onJoin, onLoad }: CodeFormProps) {
  const [typed, setTyped] = useState(code);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused !== undefined) field.current?.focus();
  }, [refused]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === "") field.current?.focus();
    else onJoin(typed.trim());
  };
  return (
    <form class="code-form" onSubmit={submit}>
      <h1>{m.join_heading()}</h1>
      <p>{m.join_lead()}</p>
      <p role="alert" id="refused" class={refused === undefined ? "" : "notice"}>
        {refused === undefined ? "" : refusalText(refused)}
      </p>
      {refused === "message/other-version" ? (
        <button type="button" class="button" onClick={onLoad}>
          {m.join_load()}
        </button>
      ) : null}
      <label for="code">{m.join_code()}</label>
      <input
        ref={field}
        id="code"
        type="text"
        value={typed}
        maxLength={12}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        aria-describedby="refused"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button strong">
        {m.join_join()}
      </button>
    </form>
  );
}
