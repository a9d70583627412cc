import { useEffect, useRef, useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import { Hands } from "./hands";
import { Asked, type LeadAround, Options } from "./options";
import type { LeadActions, LeadView } from "./view";
import { WhatIf } from "./what-if";
import { standText } from "./words";

/** Whole seconds until a moment, counted down while the page stands; undefined where there is none. */
function useLeft(until: number | undefined): number | undefined {
  const left = () => (until === undefined ? undefined : Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (until === undefined) return undefined;
    const id = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(id);
  }, [until]);
  return seconds;
}

const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function Left({ view }: { view: LeadView }) {
  const isOpen = view.room.poll?.state === "open";
  const left = useLeft(isOpen ? view.until : undefined);
  if (left === undefined) return null;
  return (
    <p class="time-left">
      {left > 0
        ? m.lead_time_left({ time: clockText(left) })
        : view.room.poll?.stops === true
          ? ""
          : m.lead_time_over()}
    </p>
  );
}

interface StepProps {
  readonly name: string;
  readonly isNow: boolean;
  readonly onPress: (() => void) | undefined;
}

function Step({ name, isNow, onPress }: StepProps) {
  return (
    <li {...(isNow ? { "aria-current": "step" } : {})}>
      <button type="button" class="button" disabled={onPress === undefined} onClick={onPress}>
        {name}
      </button>
    </li>
  );
}

/** The steps of a round in their order: each can be taken by itself where it fits. */
function Steps({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const { stand, room, aside } = view;
  const poll = stand.at === "polling" ? stand.poll : undefined;
  const state = poll?.state;
  const isTalking = stand.at === "polling" && stand.isTalking;
  const mayOpen = aside === undefined && (stand.at === "choosing" || stand.at === "feeling");
  const isOver = state === "revealed" || state === "closed";
  return (
    <ol class="round-steps" aria-label={m.lead_round()}>
      <Step
        name={m.lead_open()}
        isNow={state === "open"}
        onPress={mayOpen ? () => actions.open() : undefined}
      />
      <Step
        name={m.lead_close()}
        isNow={state === "closed"}
        onPress={state === "open" ? actions.close : undefined}
      />
      <Step
        name={m.lead_reveal()}
        isNow={state === "revealed" && !isTalking}
        onPress={state === "closed" && room.enough ? actions.reveal : undefined}
      />
      <Step
        name={m.lead_talk()}
        isNow={isTalking}
        onPress={isOver && !isTalking ? actions.talk : undefined}
      />
      <Step name={m.lead_again()} isNow={false} onPress={isOver ? actions.again : undefined} />
    </ol>
  );
}

/** Why another way than most were for: said in a sentence, or nothing. */
function Why({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const [why, setWhy] = useState("");
  const { wanted } = view;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [wanted]);
  if (wanted === undefined) return null;
  return (
    <form
      class="why"
      onSubmit={(event) => {
        event.preventDefault();
        actions.takeWanted(why);
        setWhy("");
      }}
    >
      <label class="field">
        <span>{m.lead_why()}</span>
        <small id="why-note">{m.lead_why_note()}</small>
        <input
          type="text"
          maxLength={200}
          ref={field}
          aria-describedby="why-note"
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <div class="ways">
        <button type="submit" class="button strong">
          {m.lead_take()}
        </button>
        <button type="button" class="button quiet" onClick={actions.letGo}>
          {m.lead_let_go()}
        </button>
      </div>
    </form>
  );
}

/** Where the round stands, what can be chosen, and the steps of the round. */
export function Round(props: LeadAround) {
  const { view, actions, names } = props;
  return (
    <section class="lead-round" aria-label={m.lead_round()}>
      <p class="lead-stand" role="status">
        {standText(view, names)}
      </p>
      <Left view={view} />
      {view.aside?.lines.map(({ speaker, text }) => (
        <p key={text}>
          {speaker === undefined ? null : <strong>{names.nameOf(speaker)}: </strong>}
          {text}
        </p>
      ))}
      <Asked view={view} />
      <Why view={view} actions={actions} />
      <Options {...props} />
      <Hands view={view} actions={actions} />
      <Steps view={view} actions={actions} />
      <WhatIf view={view} actions={actions} />
    </section>
  );
}
