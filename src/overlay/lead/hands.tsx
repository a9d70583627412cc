import type { SeenPoll } from "../../core/room/view";
import { m } from "../text/messages/messages";
import { listNames } from "./options";
import type { LeadActions, LeadView } from "./view";

interface HandsProps {
  readonly view: LeadView;
  readonly actions: LeadActions;
}

function Stepper({ view, actions, poll, at }: HandsProps & { poll: SeenPoll; at: number }) {
  const option = poll.options[at]?.text ?? "";
  const count = view.hands?.[view.list]?.[at] ?? 0;
  return (
    <li>
      <span class="number" aria-hidden="true">
        {at + 1}
      </span>
      <span class="words">{option}</span>
      <button
        type="button"
        class="button"
        aria-label={m.lead_hands_fewer({ option })}
        disabled={count === 0}
        onClick={() => actions.raise(at, -1)}
      >
        −
      </button>
      <input
        type="number"
        min={0}
        max={10_000}
        inputMode="numeric"
        aria-label={m.lead_hands_for({ option })}
        value={count}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          if (Number.isInteger(typed)) actions.raise(at, typed - count);
        }}
      />
      <button
        type="button"
        class="button"
        aria-label={m.lead_hands_more({ option })}
        onClick={() => actions.raise(at, 1)}
      >
        +
      </button>
    </li>
  );
}

function Lists({ view, actions, poll }: HandsProps & { poll: SeenPoll }) {
  const lists = listNames(poll, view.room.couple);
  if (lists.length === 0) return null;
  return (
    <fieldset class="which">
      <legend>{m.lead_hands_which()}</legend>
      {lists.map((name, list) => (
        <label key={name}>
          <input
            type="radio"
            name="list"
            checked={view.list === list}
            onChange={() => actions.countList(list)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** Raised hands of the open poll, to be counted. */
export function Hands({ view, actions }: HandsProps) {
  const { stand, way } = view;
  if (stand.at !== "polling" || stand.poll.state !== "open") return null;
  const { poll } = stand;
  const isBid = poll.kind === "bid";
  return (
    // With phones in the room hands are the exception.
    <details class="hands" open={way.kind === "none" || view.hands !== undefined}>
      <summary>{m.lead_hands()}</summary>
      <p class="aside">{isBid ? m.lead_hands_bid_note() : m.lead_hands_note()}</p>
      <Lists view={view} actions={actions} poll={poll} />
      <ol>
        {poll.options.map(({ id }, at) => (
          <Stepper key={id} view={view} actions={actions} poll={poll} at={at} />
        ))}
      </ol>
    </details>
  );
}
