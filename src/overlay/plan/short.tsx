import type { LeaveOut, RunSheet } from "../../core/room/run-sheet";
import { m } from "../text/messages/messages";

const WHAT = {
  before: m.plan_short_before,
  card: m.plan_short_card,
  question: m.plan_short_question,
};

function leaveOutText(out: LeaveOut): string {
  const { minutes } = out;
  if (out.what === "pairs")
    return `${m.plan_takes({ minutes })} ${m.plan_short_pairs({ to: out.to })}`;
  const what = out.what === "vote" ? m.plan_short_vote({ act: out.act }) : WHAT[out.what]();
  return m.plan_short_gives({ what, minutes });
}

/** What to leave out when time runs short, the first first. */
export function Short({ plan: { leaveOut } }: { plan: RunSheet }) {
  return (
    <section class="short" aria-label={m.plan_short()}>
      <h2>{m.plan_short()}</h2>
      <p>{leaveOut.length === 0 ? m.plan_short_none() : m.plan_short_text()}</p>
      {leaveOut.length === 0 ? null : (
        <ol>
          {leaveOut.map(leaveOutText).map((text, at) => (
            // The same may go twice: each is a place in the order.
            <li key={`${at} ${text}`}>{text}</li>
          ))}
        </ol>
      )}
      <p>{m.plan_short_never()}</p>
    </section>
  );
}
