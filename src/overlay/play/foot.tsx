import type { Choice } from "../../core/choice";
import { m } from "../text/messages/messages";
import { GuessFoot } from "./guess";
import type { Names, PlayActions, PlayView } from "./view";

interface OptionProps {
  readonly choice: Choice;
  readonly number: number;
  readonly onChoose: (id: string) => void;
}

function Option({ choice, number, onChoose }: OptionProps) {
  const isWait = choice.kind === "wait";
  return (
    <button
      type="button"
      class={isWait ? "wait" : "choice"}
      aria-keyshortcuts={isWait ? "0" : String(number)}
      onClick={() => onChoose(choice.id)}
    >
      {isWait ? null : (
        <span class="number" aria-hidden="true">
          {number}
        </span>
      )}
      <span>{choice.text}</span>
    </button>
  );
}

/** Acts first, as the script orders them, then Wait: a quiet line below, not a better button. */
export const inOrder = (choices: readonly Choice[]): readonly Choice[] => [
  ...choices.filter(({ kind }) => kind !== "wait"),
  ...choices.filter(({ kind }) => kind === "wait"),
];

interface FootProps {
  readonly view: PlayView;
  readonly actions: PlayActions;
  readonly names: Names;
}

/** Below the transcript: *Continue*, a feeling to guess, or the choices where they can be chosen. */
export function Foot({ view, actions, names }: FootProps) {
  const asks = view.noticing?.asks;
  if (view.foot === "guess" && asks !== undefined)
    return <GuessFoot asks={asks} actions={actions} names={names} />;
  if (view.foot === "continue")
    return (
      <div class="foot">
        <button type="button" class="button strong continue" onClick={actions.goOn}>
          {m.play_continue()}
        </button>
      </div>
    );
  if (view.foot === "stuck") return <div class="foot" />;
  return (
    <fieldset class="foot choices" aria-label={m.play_choices()}>
      {inOrder(view.choices).map((choice, index) => (
        <Option key={choice.id} choice={choice} number={index + 1} onChoose={actions.choose} />
      ))}
    </fieldset>
  );
}
