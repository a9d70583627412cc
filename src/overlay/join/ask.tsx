import type { Ballot } from "../../core/room/ballot";
import type { PhoneView, SeenPoll } from "../../core/room/view";
import { m } from "../text/messages/messages";
import { Choices, chosenIn, isRatherNot } from "./choices";
import { SpotLines } from "./spot-lines";
import { TwoTaps } from "./two-taps";

interface AskProps {
  readonly view: PhoneView;
  readonly poll: SeenPoll;
  /** What this phone has said or is saying. */
  readonly ballot: Ballot | undefined;
  readonly onCast: (ballot: Ballot) => void;
}

function question({ couple, half }: PhoneView, { kind }: SeenPoll): string {
  if (kind === "feeling") return m.join_ask_feeling();
  return kind === "halves" ? m.join_ask_half({ name: couple[half] }) : m.join_ask_one();
}

/** What the open poll asks, in the way of its kind. */
export function Ask({ view, poll, ballot, onCast }: AskProps) {
  const { kind, options } = poll;
  if (kind === "likely-and-helpful")
    return <TwoTaps key={poll.id} {...{ options, ballot, onCast }} name={view.couple[0]} />;
  if (kind === "bid") return <SpotLines key={poll.id} lines={options} {...{ ballot, onCast }} />;
  return (
    <>
      <h2 tabIndex={-1}>{question(view, poll)}</h2>
      {poll.again === undefined ? null : <p class="hint">{m.join_again_ask()}</p>}
      <Choices
        options={options}
        chosen={chosenIn(ballot)}
        onChoose={(option) => onCast({ says: "option", option })}
        ratherNot={isRatherNot(ballot)}
        onRatherNot={() => onCast({ says: "rather-not" })}
      />
    </>
  );
}
