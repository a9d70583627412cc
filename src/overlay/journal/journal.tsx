import type { Met } from "../../core/journal";
import type { WeekTry } from "../../core/personal";
import { SHELF } from "../about/addresses";
import { Safety } from "../about/safety";
import type { HabitRow, PracticeRow } from "../debrief/rows";
import { closed } from "../debrief/words";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import { Entry } from "./entry";
import { type Place, type TryRow, untriedOf, withRows } from "./rows";
import { UntriedPart } from "./untried";
import { Week } from "./week";

/** What the journal tells, and what a player can do there. */
export interface JournalProps {
  /** Practices and habits that were chosen, the latest first. */
  readonly toward: readonly Met[];
  readonly away: readonly Met[];
  readonly practices: readonly PracticeRow[];
  readonly habits: readonly HabitRow[];
  readonly tries: readonly TryRow[];
  readonly places: readonly Place[];
  /** Titles of stories that could not be fetched. */
  readonly missing: readonly string[];
  readonly week?: WeekTry;
  /** The time now, ISO 8601. */
  readonly now: string;
  /** Takes the small thing of that practice along. */
  readonly onTake: (practice: string) => void;
  readonly onPutBack: () => void;
  readonly onAgain: () => void;
}

/** What stands on the page until the playthroughs are read. */
export function JournalGathering() {
  return (
    <main class="page journal" id="main" tabIndex={-1}>
      <header>
        <h1>{m.journal_heading()}</h1>
      </header>
      <p role="status">{m.journal_gathering()}</p>
    </main>
  );
}

function TowardPart({ props }: { props: JournalProps }) {
  const rows = withRows(props.toward, props.practices);
  return (
    <section class="met">
      <h2>{m.journal_toward()}</h2>
      <p class="lead">{rows.length === 0 ? m.journal_none_toward() : m.journal_toward_text()}</p>
      <ul>
        {rows.map(({ met, row }) => (
          <Entry
            key={row.id}
            kind="toward"
            name={row.name}
            met={met}
            places={props.places}
            text={row.what}
          />
        ))}
      </ul>
    </section>
  );
}

function AwayPart({ away, habits, places }: JournalProps) {
  const rows = withRows(away, habits);
  if (rows.length === 0) return null;
  return (
    <section class="met">
      <h2>{m.journal_away()}</h2>
      <p class="lead">{m.journal_away_text()}</p>
      <ul>
        {rows.map(({ met, row }) => (
          <Entry
            key={row.id}
            kind="away"
            name={row.name}
            met={met}
            places={places}
            text={`${row.what} ${closed(m.debrief_protects({ protects: row.protects }))} ${row.costs}`}
          />
        ))}
      </ul>
    </section>
  );
}

function Gathered({ props }: { props: JournalProps }) {
  const { week, tries, now, onTake, onPutBack } = props;
  const tried = withRows(props.toward, props.practices).map(({ row }) => row);
  return (
    <div class="spread">
      <Week {...{ week, tried, tries, now, onTake, onPutBack }} />
      <div class="pages">
        <TowardPart props={props} />
        <AwayPart {...props} />
      </div>
    </div>
  );
}

/** The journal: what was met over all playthroughs, in the player's own words, and one small thing for the week. */
export function Journal(props: JournalProps) {
  const { toward, away, practices, places, missing, onAgain } = props;
  const isEmpty = toward.length + away.length === 0;
  return (
    <main class="page journal" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.journal_heading()}</h1>
        <p class="intro">{isEmpty ? m.journal_empty() : m.journal_intro()}</p>
      </header>
      {missing.length === 0 ? null : (
        <div class="notice" role="alert">
          <p>{m.journal_unfetched({ titles: listText(missing) })}</p>
          <button type="button" class="button" onClick={onAgain}>
            {m.journal_again()}
          </button>
        </div>
      )}
      {isEmpty ? (
        <p>
          <a class="button strong" href={SHELF}>
            {m.journal_stories()}
          </a>
        </p>
      ) : (
        <Gathered props={props} />
      )}
      <UntriedPart untried={untriedOf(practices, toward, places)} />
      {isEmpty ? null : (
        <p class="ways">
          <a class="button" href={SHELF}>
            {m.journal_stories()}
          </a>
        </p>
      )}
      <Safety />
    </main>
  );
}
