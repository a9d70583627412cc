import { m } from "../text/messages/messages";
import type { LeadActions, LeadView } from "./view";

/** The ways that were not taken at the last choice point, each to be tried for a few lines. */
export function WhatIf({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const { others, room, aside } = view;
  if (others.length === 0 || room.poll?.state === "open" || aside !== undefined) return null;
  return (
    <details class="lead-what-if">
      <summary>{m.lead_what_if()}</summary>
      <p class="aside">{m.lead_what_if_note()}</p>
      <ul>
        {others.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => actions.whatIf(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
