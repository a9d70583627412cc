import { useId, useState } from "preact/hooks";
import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import { Share } from "./share";

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

function Pick({ name, label, isPicked, onPick }: PickProps) {
  return (
    <label class="pick">
      <input type="radio" name={name} checked={isPicked} onChange={onPick} />
      {label}
    </label>
  );
}

/** What a debrief can share: the turn that is looked at, or the whole run. */
export interface ShareTurnProps {
  readonly turn: Turn | undefined;
  /** A link to the choice of that turn, or to the whole run; undefined where it has too many moves for one. */
  readonly linkTo: (turn: number | undefined) => string | undefined;
}

/** Shares a moment of a run, or all of it. */
export function ShareTurn({ turn, linkTo }: ShareTurnProps) {
  const [isWhole, setWhole] = useState(false);
  const name = useId();
  const number = isWhole ? undefined : turn?.number;
  return (
    <section class="share-turn" aria-label={m.link_what()}>
      <fieldset class="picks">
        <legend>{m.link_what()}</legend>
        <Pick
          name={name}
          label={m.link_moment()}
          isPicked={!isWhole}
          onPick={() => setWhole(false)}
        />
        <Pick name={name} label={m.link_whole()} isPicked={isWhole} onPick={() => setWhole(true)} />
      </fieldset>
      {/* Another turn, another link: what was copied before is put away. */}
      <Share key={number ?? "whole"} linkOf={() => linkTo(number)} isWhole={isWhole} />
    </section>
  );
}
