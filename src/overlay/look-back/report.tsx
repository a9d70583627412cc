import type { Report, ReportMove, ReportPoll } from "../../core/room/report";
import { dayText } from "../about/dates";
import type { Rows } from "../debrief/rows";
import { nameOf } from "../debrief/turn-text";
import { m } from "../text/messages/messages";

/** The report as a page, and the ways to save it. */
export interface RoomReportProps {
  readonly report: Report;
  readonly rows: Rows;
  readonly onPrint: () => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
}

const KINDS: Readonly<Record<ReportPoll["kind"], () => string>> = {
  one: m.back_kind_one,
  "likely-and-helpful": m.back_kind_likely,
  feeling: m.back_kind_feeling,
  bid: m.back_kind_bid,
  halves: m.back_kind_halves,
};

const QUESTIONS: Readonly<Record<string, () => string>> = {
  likely: m.back_report_likely,
  helpful: m.back_report_helpful,
};

function headsOf({ kind, questions }: ReportPoll): readonly string[] {
  if (questions.length === 0) return [m.back_report_votes()];
  return kind === "halves" ? questions : questions.map((name) => QUESTIONS[name]?.() ?? name);
}

function titleOf({ number, again, kind }: ReportPoll): string {
  const title =
    again === undefined ? m.back_report_poll({ number }) : m.back_report_again({ number, again });
  return `${title} · ${KINDS[kind]()}`;
}

function Poll({ poll }: { poll: ReportPoll }) {
  const { answered, ratherNot, options } = poll;
  return (
    <section aria-label={titleOf(poll)}>
      <h4>{titleOf(poll)}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.back_report_option()}</th>
            {headsOf(poll).map((head, list) => (
              <th scope="col" class="number" key={`${list} ${head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ text, votes, taken }, at) => (
            <tr key={`${at} ${text}`} class={taken ? "taken" : undefined}>
              <th scope="row">{taken ? `${text} (${m.back_report_taken()})` : text}</th>
              {votes.map((count, list) => (
                <td class="number" key={`${list} ${count}`}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="report-note">
        {ratherNot === 0
          ? m.back_report_answered({ answered })
          : m.back_report_rather({ answered, count: ratherNot })}
      </p>
    </section>
  );
}

function Move({ move, rows }: { move: ReportMove; rows: Rows }) {
  const { act, text, turning, poll, reason } = move;
  const notes = [
    act,
    turning === undefined ? "" : nameOf(turning, rows),
    poll === undefined ? "" : m.back_report_by_vote({ number: poll }),
  ].filter((note) => note !== "");
  return (
    <li>
      {text} <span class="report-note">{notes.join(" · ")}</span>
      {reason === undefined ? null : <p class="report-note">{m.back_report_reason({ reason })}</p>}
    </li>
  );
}

function Route({ report: { route, link }, rows }: Pick<RoomReportProps, "report" | "rows">) {
  return (
    <>
      <h3>{m.back_report_way()}</h3>
      <ol class="route">
        {route.map((move) => (
          <Move key={move.turn} move={move} rows={rows} />
        ))}
      </ol>
      {link === undefined ? null : (
        <>
          <h3>{m.back_report_link()}</h3>
          <p class="link">
            <a href={link}>{link}</a>
          </p>
        </>
      )}
    </>
  );
}

/** What a room leaves behind, to be printed and saved: what was asked, the counts, the way. */
export function RoomReport({ report, rows, onPrint, onCsv, onJson }: RoomReportProps) {
  const { title, date, ending, polls, quorum } = report;
  return (
    <section class="room-report" aria-label={m.back_report()}>
      <h2>{m.back_report_date({ title, date: dayText(date) })}</h2>
      <p class="on-page">{m.back_report_note()}</p>
      <div class="ways">
        <button type="button" class="button" onClick={onPrint}>
          {m.back_report_print()}
        </button>
        <button type="button" class="button" onClick={onCsv}>
          {m.back_report_csv()}
        </button>
        <button type="button" class="button" onClick={onJson}>
          {m.back_report_json()}
        </button>
      </div>
      {ending === undefined ? null : <p>{m.back_report_ending({ ending })}</p>}
      <h3>{m.back_report_asked()}</h3>
      <p class="report-note">{m.back_report_quorum({ quorum })}</p>
      {polls.length === 0 ? <p>{m.back_report_none()}</p> : null}
      {polls.map((poll) => (
        <Poll key={poll.number} poll={poll} />
      ))}
      <Route report={report} rows={rows} />
    </section>
  );
}
