import { isAsLinked, type Run } from "../../core/playthrough";
import { momentText } from "../about/dates";
import { m } from "../text/messages/messages";
import { Confirm } from "./confirm";

/** A run with the title of its story. */
export type TitledRun = Run & { readonly title: string };

/** Where a run stands: its ending, or how many choices in. */
export function standsText({ ending, playthrough: { moves } }: Run): string {
  if (ending !== undefined) return m.saves_ended({ title: ending.title });
  return moves.length === 0 ? m.saves_started() : m.saves_under_way({ count: moves.length });
}

/** Where a run came from: a link, or another run; empty for one that was begun from the start. */
export function originText(run: Run): string {
  const { forkedFrom } = run;
  if (isAsLinked(run)) return m.saves_linked();
  if (forkedFrom === undefined) return "";
  return forkedFrom.turn === 0
    ? m.saves_forked_start()
    : m.saves_forked({ count: forkedFrom.turn });
}

interface RowProps {
  readonly run: TitledRun;
  readonly address: string;
  readonly onRemove: (id: string) => void;
  /** Lays it beside another run of its story; absent where there is none. */
  readonly onCompare: (() => void) | undefined;
}

/** One playthrough in the list. */
export function RunRow({ run, address, onRemove, onCompare }: RowProps) {
  const when = momentText(run.updatedAt);
  const nameFor = (action: string) => m.saves_of({ action, title: run.title, when });
  const origin = originText(run);
  return (
    <li class="run">
      <div>
        <h2>{run.title}</h2>
        <p>{standsText(run)}</p>
        {origin === "" ? null : <p>{origin}</p>}
        <p class="when">
          <time dateTime={run.updatedAt}>{m.saves_when({ when })}</time>
        </p>
      </div>
      <div class="ways">
        <a class="button strong" href={address} aria-label={nameFor(m.saves_open())}>
          {m.saves_open()}
        </a>
        {onCompare === undefined ? null : (
          <button
            type="button"
            class="button"
            aria-label={nameFor(m.compare_button())}
            onClick={onCompare}
          >
            {m.compare_button()}
          </button>
        )}
        <Confirm
          action={m.saves_remove()}
          name={nameFor(m.saves_remove())}
          question={m.saves_remove_ask()}
          yes={m.saves_remove_yes()}
          no={m.saves_remove_no()}
          onYes={() => onRemove(run.id)}
        />
      </div>
    </li>
  );
}
