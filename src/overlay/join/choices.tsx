import type { Ballot } from "../../core/room/ballot";
import type { Option } from "../../core/room/poll";
import { m } from "../text/messages/messages";

interface ChoicesProps {
  readonly options: readonly Option[];
  /** The options that are chosen now. */
  readonly chosen: readonly string[];
  readonly onChoose: (option: string) => void;
  /** Set where the vote is over with one tap on it. */
  readonly onRatherNot?: () => void;
  readonly ratherNot?: boolean;
}

/** The options as large buttons of equal weight; *I'd rather not* is one of the group. */
export function Choices({ options, chosen, onChoose, onRatherNot, ratherNot }: ChoicesProps) {
  return (
    <fieldset class="choices" aria-label={m.join_choices()}>
      {options.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          class="choice"
          aria-pressed={chosen.includes(id)}
          onClick={() => onChoose(id)}
        >
          {text}
        </button>
      ))}
      {onRatherNot === undefined ? null : (
        <button
          type="button"
          class="rather-not"
          aria-pressed={ratherNot === true}
          onClick={onRatherNot}
        >
          {m.join_rather_not()}
        </button>
      )}
    </fieldset>
  );
}

/** The options that a ballot of one choice names. */
export const chosenIn = (ballot: Ballot | undefined): readonly string[] =>
  ballot?.says === "option" ? [ballot.option] : ballot?.says === "bids" ? ballot.options : [];

/** Whether a ballot says *I'd rather not*. */
export const isRatherNot = (ballot: Ballot | undefined): boolean => ballot?.says === "rather-not";
