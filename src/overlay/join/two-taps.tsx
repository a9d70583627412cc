import { useState } from "preact/hooks";
import type { Ballot } from "../../core/room/ballot";
import type { Option } from "../../core/room/poll";
import { m } from "../text/messages/messages";
import { Choices, isRatherNot } from "./choices";

interface TwoTapsProps {
  readonly options: readonly Option[];
  /** Who plays: whose way is guessed. */
  readonly name: string;
  readonly ballot: Ballot | undefined;
  readonly onCast: (ballot: Ballot) => void;
}

/** What is likely, then what might help: two taps, one ballot. */
export function TwoTaps({ options, name, ballot, onCast }: TwoTapsProps) {
  const [likely, setLikely] = useState<string>();
  const given = ballot?.says === "likely-and-helpful" ? ballot : undefined;
  const ratherNot = {
    ratherNot: isRatherNot(ballot),
    onRatherNot: () => onCast({ says: "rather-not" }),
  };
  if (likely === undefined)
    return (
      <>
        <h2 tabIndex={-1}>{m.join_ask_likely({ name })}</h2>
        <p class="hint">{m.join_likely_first()}</p>
        <Choices
          options={options}
          chosen={given === undefined ? [] : [given.likely]}
          onChoose={setLikely}
          {...ratherNot}
        />
      </>
    );
  const text = options.find(({ id }) => id === likely)?.text ?? "";
  const choose = (helpful: string) => onCast({ says: "likely-and-helpful", likely, helpful });
  return (
    <>
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {m.join_ask_helpful()}
      </h2>
      <p class="hint">{m.join_likely_said({ text })}</p>
      <Choices
        options={options}
        chosen={given?.likely === likely ? [given.helpful] : []}
        onChoose={choose}
        {...ratherNot}
      />
      <button type="button" class="button quiet" onClick={() => setLikely(undefined)}>
        {m.join_likely_back()}
      </button>
    </>
  );
}
