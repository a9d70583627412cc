import { useEffect, useId, useRef, useState } from "preact/hooks";

/** A step that cannot be taken back, and what is asked before it. */
export interface ConfirmProps {
  /** On the button that asks. */
  readonly action: string;
  /** Its full name, where the same word stands beside several things. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button that asks in its own place before it acts; the focus goes to the way that changes nothing. */
export function Confirm({ action, name, question, yes, no, onYes }: ConfirmProps) {
  const [asks, setAsks] = useState(false);
  const wasAsked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (asks) keep.current?.focus();
    else if (wasAsked.current) ask.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <button
        type="button"
        class="button"
        ref={ask}
        aria-label={name}
        onClick={() => setAsks(true)}
      >
        {action}
      </button>
    );
  return (
    <fieldset class="confirm" aria-describedby={id}>
      <legend id={id}>{question}</legend>
      <button
        type="button"
        class="button"
        ref={keep}
        onClick={() => setAsks(false)}
        onKeyDown={(event) => event.key === "Escape" && setAsks(false)}
      >
        {no}
      </button>
      <button
        type="button"
        class="button strong"
        onClick={() => {
          setAsks(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </fieldset>
  );
}
