import { useEffect, useRef } from "preact/hooks";
import type { Ballot } from "../../core/room/ballot";
import type { PhoneView } from "../../core/room/view";
import { m } from "../text/messages/messages";
import { Ask } from "./ask";
import { refusalText } from "./refusals";
import { Result } from "./result";
import type { JoinActions, JoinShown, Voting } from "./view";

type RoomShown = Extract<JoinShown, { shows: "room" }>;

/** What the status says of this phone's vote. */
function votingText({ view, voting, isUp }: RoomShown): string {
  if (voting.kind === "refused") return refusalText(voting.refused);
  if (voting.kind === "sending") return isUp ? m.join_sending() : m.join_not_sent();
  if (view.poll?.state !== "open" || view.answer === undefined) return "";
  const { answer } = view;
  if (answer.says === "rather-not") return m.join_vote_in_rather_not();
  return answer.says === "bids"
    ? m.join_vote_in_bids({ count: answer.options.length })
    : m.join_vote_in();
}

/** All that there is to say of the vote, the line and the pause: one place, so that a screen reader has one to hear. */
function statusOf(shown: RoomShown): readonly string[] {
  const vote = votingText(shown);
  const line = shown.isUp || shown.voting.kind === "sending" ? "" : m.join_down();
  const pause = shown.hasPaused ? m.join_pause_said() : "";
  return [vote, line, pause].filter((sentence) => sentence !== "");
}

/** What this phone has said, or is saying just now. */
const ballotOf = (view: PhoneView, voting: Voting): Ballot | undefined =>
  voting.kind === "sending" ? voting.ballot : view.answer;

function Recap({ view, isLate }: RoomShown) {
  const { recap } = view.shown;
  return recap.length === 0 ? null : (
    <details class="recap" open={isLate}>
      <summary>{m.join_recap()}</summary>
      {recap.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

function Lines({ view }: RoomShown) {
  const { lines } = view.shown;
  return lines.length === 0 ? null : (
    <section class="lines" aria-label={m.join_lines()}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Still({ heading, text }: { heading: string; text: string }) {
  return (
    <section class="still">
      <h2 tabIndex={-1}>{heading}</h2>
      <p>{text}</p>
    </section>
  );
}

function Playing({ shown, actions }: { shown: RoomShown; actions: JoinActions }) {
  const { view, voting } = shown;
  const { poll } = view;
  if (poll?.state === "open")
    return <Ask view={view} poll={poll} ballot={ballotOf(view, voting)} onCast={actions.cast} />;
  if (poll?.state === "closed" || poll?.state === "closing")
    return <Still heading={m.join_closed()} text={m.join_closed_text()} />;
  if (poll?.tally !== undefined && poll.turn === view.turn)
    return <Result poll={{ ...poll, tally: poll.tally }} view={view} />;
  return <p class="hint">{m.join_look()}</p>;
}

/** A room as a phone has it. */
export function PhoneRoom({ shown, actions }: { shown: RoomShown; actions: JoinActions }) {
  const { view } = shown;
  const { phase, poll, shown: told } = view;
  // What the room is asked stands at the head of the page, wherever one was reading.
  useEffect(() => scrollTo(0, 0), [phase, poll?.id, poll?.state]);
  const said = statusOf(shown);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.length > 0) status.current?.scrollIntoView({ block: "nearest" });
  }, [said.join()]);
  return (
    <>
      <header class="room-head">
        <h1>{view.title}</h1>
        <p>{told.act === "" ? m.join_room({ code: view.code }) : told.act}</p>
      </header>
      {phase === "joining" ? (
        <Still heading={m.join_in()} text={m.join_in_text()} />
      ) : phase === "debrief" ? (
        <Still heading={m.join_debrief()} text={m.join_debrief_text()} />
      ) : phase === "ended" ? (
        <Ended />
      ) : (
        <>
          {shown.isLate ? <Recap {...shown} /> : null}
          <Lines {...shown} />
          <Playing shown={shown} actions={actions} />
          {shown.isLate ? null : <Recap {...shown} />}
        </>
      )}
      <p class="out-of-sight" aria-live="polite">
        {phase === "playing" && poll?.state === "open" ? m.join_asked() : ""}
      </p>
      <div role="status" class="status" ref={status}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {phase === "ended" ? null : <Pause onPause={actions.pause} />}
    </>
  );
}

function Pause({ onPause }: { onPause: () => void }) {
  return (
    <footer class="pause-please">
      <button type="button" class="button" aria-describedby="pause-hint" onClick={onPause}>
        {m.join_pause()}
      </button>
      <p id="pause-hint">{m.join_pause_hint()}</p>
    </footer>
  );
}

/** What stands when the room is over, with the way to help lines. */
export function Ended() {
  return (
    <section class="still">
      <h2 tabIndex={-1}>{m.join_ended()}</h2>
      <p>{m.join_ended_text()}</p>
      <a class="button" href="/#/about">
        {m.join_help()}
      </a>
    </section>
  );
}
