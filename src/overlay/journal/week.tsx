import type { WeekTry } from "../../core/personal";
import { dayText } from "../about/dates";
import type { PracticeRow } from "../debrief/rows";
import { m } from "../text/messages/messages";
import type { TryRow } from "./rows";

/** Milliseconds of a week. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The one small thing that a player takes along, and what there is to choose from. */
export interface WeekProps {
  readonly week: WeekTry | undefined;
  /** The practices that the player has tried. */
  readonly tried: readonly PracticeRow[];
  readonly tries: readonly TryRow[];
  /** The time now, ISO 8601. */
  readonly now: string;
  readonly onTake: (practice: string) => void;
  readonly onPutBack: () => void;
}

interface Small {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const smallThings = ({ tried, tries }: WeekProps): readonly Small[] =>
  tried.flatMap(({ id, name }) => {
    const row = tries.find((each) => each.id === id);
    return row === undefined ? [] : { id, name, text: row.try };
  });

function sinceText({ chosenAt }: WeekTry, now: string): string {
  const day = dayText(chosenAt);
  const isOver = Date.parse(now) - Date.parse(chosenAt) > WEEK;
  return isOver ? m.journal_week_over({ day }) : m.journal_week_since({ day });
}

function Taken({ small, props }: { small: Small | undefined; props: WeekProps }) {
  const { week, now, onPutBack } = props;
  const isTaken = week !== undefined && small !== undefined;
  return (
    <>
      <div role="status">
        {isTaken ? (
          <>
            <p class="small-thing">{small.text}</p>
            <p class="since">
              {small.name} · {sinceText(week, now)}
            </p>
          </>
        ) : (
          <p>{m.journal_week_none()}</p>
        )}
      </div>
      {isTaken ? (
        <button type="button" class="button" onClick={onPutBack}>
          {m.journal_week_back()}
        </button>
      ) : null}
    </>
  );
}

/** The slip of paper with the one small thing for the week, and the list that it is chosen from. */
export function Week(props: WeekProps) {
  const { week, onTake } = props;
  const all = smallThings(props);
  if (all.length === 0) return null;
  return (
    <section class="week" aria-label={m.journal_week()}>
      <h2>{m.journal_week()}</h2>
      <Taken small={all.find(({ id }) => id === week?.practice)} props={props} />
      <details>
        <summary>{m.journal_week_choose()}</summary>
        <fieldset aria-label={m.journal_week_choose()}>
          {all.map(({ id, name, text }) => (
            <label key={id}>
              <input
                type="radio"
                name="week"
                checked={week?.practice === id}
                onChange={() => onTake(id)}
              />
              <span>
                <strong>{name}</strong>
                <span class="out-of-sight">: </span>
                <span class="small-text">{text}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </details>
    </section>
  );
}
