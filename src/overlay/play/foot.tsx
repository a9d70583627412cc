import type { Choice } from "../../core/choice";
import { m } from "../text/messages/messages";
import type { PlayActions, PlayView } from "./view";

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

/** Below the transcript: *Continue*, or the choices where they can be chosen. */
export function Foot({ view, actions }: { view: PlayView; actions: PlayActions }) {
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
