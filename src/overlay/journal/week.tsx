import type { WeekTry } from "../../core/personal";
import { dayText } from "../about/dates";
import type { PracticeRow } from "../debrief/rows";
import { m } from "../text/messages/messages";
import type { TryRow } from "./rows";

/** Milliseconds of a week. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

interface WeekProps {
  readonly week: WeekTry | undefined;
  readonly practices: readonly PracticeRow[];
  readonly tries: readonly TryRow[];
  /** The time now, ISO 8601. */
  readonly now: string;
  readonly onPutBack: () => void;
}

function sinceText({ chosenAt }: WeekTry, now: string): string {
  const day = dayText(chosenAt);
  const isOver = Date.parse(now) - Date.parse(chosenAt) > WEEK;
  return isOver ? m.journal_week_over({ day }) : m.journal_week_since({ day });
}

/** The slip of paper with the one small thing that the player takes along. */
export function Week({ week, practices, tries, now, onPutBack }: WeekProps) {
  const small = tries.find(({ id }) => id === week?.practice);
  const practice = practices.find(({ id }) => id === week?.practice);
  return (
    <section class="week" aria-label={m.journal_week()}>
      <h2>{m.journal_week()}</h2>
      <div role="status">
        {week === undefined || small === undefined ? (
          <p>{m.journal_week_none()}</p>
        ) : (
          <>
            <p class="small-thing">{small.try}</p>
            <p class="since">
              {practice?.name} · {sinceText(week, now)}
            </p>
          </>
        )}
      </div>
      {week === undefined || small === undefined ? null : (
        <button type="button" class="button" onClick={onPutBack}>
          {m.journal_week_back()}
        </button>
      )}
    </section>
  );
}
