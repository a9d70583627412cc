import type { Ballot } from "../../core/room/ballot";
import type { Option } from "../../core/room/poll";
import { m } from "../text/messages/messages";
import { Choices, chosenIn, isRatherNot } from "./choices";

interface SpotLinesProps {
  /** The lines that have passed, the newest last. */
  readonly lines: readonly Option[];
  readonly ballot: Ballot | undefined;
  readonly onCast: (ballot: Ballot) => void;
}

/** Tapping while lines pass: *There* marks the newest, and each can be marked or unmarked afterwards. */
export function SpotLines({ lines, ballot, onCast }: SpotLinesProps) {
  const marked = chosenIn(ballot);
  const newest = lines.at(-1);
  const mark = (id: string) => onCast({ says: "bids", options: [...new Set([...marked, id])] });
  const turn = (id: string) =>
    marked.includes(id)
      ? onCast({ says: "bids", options: marked.filter((each) => each !== id) })
      : mark(id);
  return (
    <>
      <h2 tabIndex={-1}>{m.join_ask_bid()}</h2>
      <button
        type="button"
        class="button strong there"
        disabled={newest === undefined}
        aria-describedby="there-hint"
        onClick={() => newest !== undefined && mark(newest.id)}
      >
        {m.join_there()}
      </button>
      <p class="hint" id="there-hint">
        {newest === undefined ? m.join_no_lines() : m.join_there_hint()}
      </p>
      <Choices
        options={lines.toReversed()}
        chosen={marked}
        onChoose={turn}
        ratherNot={isRatherNot(ballot)}
        onRatherNot={() => onCast({ says: "rather-not" })}
      />
    </>
  );
}
