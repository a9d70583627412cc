import { useState } from "preact/hooks";
import type { Choice } from "../../core/choice";
import type { Passage } from "../../core/passage";
import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import type { DebriefNames } from "./turn-cards";

/** The options that were not taken at a turn, and how to see what would have come of them. */
export interface WhatIfProps {
  readonly turn: Turn;
  readonly options: readonly Choice[];
  readonly names: DebriefNames;
  /** Tells what the story would have said; the run is left as it is. */
  readonly onWhatIf: (turn: number, choice: string) => Promise<Passage>;
}

const MOST_LINES = 6;

type Aside = { readonly choice: string; readonly passage: Passage | undefined };

function Lines({ passage, names }: { passage: Passage; names: DebriefNames }) {
  const lines = passage.beats.filter(({ text }) => text !== "");
  const nameOf = (id: string) => (id === names.player ? m.play_you() : names.nameOf(id));
  return (
    <>
      {lines.slice(0, MOST_LINES).map(({ speaker, text }, index) => (
        <p key={`${index} ${text}`}>
          {speaker === undefined ? null : <strong>{nameOf(speaker)}: </strong>}
          {text}
        </p>
      ))}
      {lines.length > MOST_LINES || passage.choices.length > 0 ? <p>…</p> : null}
    </>
  );
}

/** A side trip from a turn: each option that was not taken, and the next lines of the one that is asked for. */
export function WhatIf({ turn, options, names, onWhatIf }: WhatIfProps) {
  const [aside, setAside] = useState<Aside>();
  const others = options.filter(({ id, kind }) => id !== turn.choice.id && kind !== "skip");
  if (others.length === 0) return null;

  const ask = async (choice: string) => {
    if (aside?.choice === choice) {
      setAside(undefined);
      return;
    }
    const passage = await onWhatIf(turn.number, choice).catch(() => undefined);
    setAside({ choice, passage });
  };

  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{m.debrief_what_if()}</h2>
      <p class="aside">{m.debrief_what_if_how()}</p>
      <ul>
        {others.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="button"
              aria-expanded={aside?.choice === id}
              aria-controls="what-if-lines"
              onClick={() => void ask(id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <div id="what-if-lines" class="what-if-lines" aria-live="polite">
        {aside === undefined ? null : aside.passage === undefined ? (
          <p>{m.debrief_what_if_not()}</p>
        ) : (
          <Lines passage={aside.passage} names={names} />
        )}
      </div>
    </section>
  );
}
