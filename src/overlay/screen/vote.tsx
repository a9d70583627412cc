import { useEffect, useState } from "preact/hooks";
import type { OnScreen } from "../../core/room/on-screen";
import type { Option } from "../../core/room/poll";
import type { ScreenView, SeenPoll } from "../../core/room/view";
import { m } from "../text/messages/messages";
import { type Asking, answeredText, clockText, questionOf, talkText } from "./words";

/** The options of a choice point, numbered as on phones and for raised hands. */
export function Options({ options }: { options: readonly Option[] }) {
  return (
    <ol class="big-options" aria-label={m.screen_choices()}>
      {options.map(({ id, text }, at) => (
        <li key={id}>
          <span class="big-number" aria-hidden="true">
            {at + 1}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Moods are single words: they stand side by side. */
export function Moods({ options }: { options: readonly Option[] }) {
  return (
    <ol class="big-moods" aria-label={m.screen_choices()}>
      {options.map(({ id, text }, at) => (
        <li key={id}>
          <span class="big-number" aria-hidden="true">
            {at + 1}
          </span>
          <span class="mood">{text}</span>
        </li>
      ))}
    </ol>
  );
}

function optionsFor({ kind, options }: SeenPoll) {
  // Lines that pass while a room looks for bids stand as the story itself.
  if (kind === "bid") return null;
  return kind === "feeling" ? <Moods options={options} /> : <Options options={options} />;
}

/** What is asked. */
export function Question({ poll, asking }: { poll: SeenPoll; asking: Asking }) {
  return (
    <h2 class="big-question">
      {questionOf(poll, asking).asks.map((each) => (
        <span key={each}>{each} </span>
      ))}
    </h2>
  );
}

/** The milliseconds left, told every second. */
function useLeft(until: number, now: () => number): number {
  const [left, setLeft] = useState(until - now());
  useEffect(() => {
    const tell = () => setLeft(until - now());
    tell();
    const id = setInterval(tell, 1000);
    return () => clearInterval(id);
  }, [until, now]);
  return left;
}

interface TimerProps {
  readonly until: number;
  readonly stops: boolean;
  readonly now: () => number;
}

function Timer({ until, stops, now }: TimerProps) {
  const left = useLeft(until, now);
  if (left <= 0)
    return <p class="big-timer over">{stops ? m.screen_time_stops() : m.screen_time_over()}</p>;
  return (
    <p class="big-timer" role="timer">
      <span class="out-of-sight">{m.screen_time()}: </span>
      {clockText(left)}
    </p>
  );
}

const SAG = "M6 14C60 26 108 30 160 22S260 6 314 16";

/** A thread that is followed as far as people have answered: how many, never what. */
function Followed({ part }: { part: number }) {
  return (
    <svg class="big-followed" viewBox="0 0 320 36" aria-hidden="true" focusable="false">
      <path class="rest" d={SAG} />
      <path class="walked" d={SAG} pathLength={1} style={{ strokeDasharray: `${part} 2` }} />
      <circle cx="6" cy="14" r="5" />
      <circle class={part >= 1 ? "" : "ahead"} cx="314" cy="16" r="5" />
    </svg>
  );
}

interface VotingProps {
  readonly view: ScreenView;
  readonly poll: SeenPoll;
  readonly asking: Asking;
  readonly now: () => number;
}

/** A vote that is open: what is asked, the options, and how many have answered. */
export function Voting({ view: { people, answered }, poll, asking, now }: VotingProps) {
  return (
    <>
      <Question poll={poll} asking={asking} />
      {optionsFor(poll)}
      <div class="big-foot">
        <p class="big-how">{questionOf(poll, asking).how}</p>
        {poll.until === undefined ? null : (
          <Timer until={poll.until} stops={poll.stops === true} now={now} />
        )}
        {people > 0 ? <Followed part={Math.min(1, answered / people)} /> : null}
        <p class="big-answered" role="status">
          {answeredText(answered, people)}
        </p>
      </div>
    </>
  );
}

/** What pairs are to talk about. */
export function Talk({ poll, question }: { poll: SeenPoll; question: string | undefined }) {
  return (
    <p class="big-talk" role="status">
      <strong>{m.screen_talk()}</strong> {talkText(poll, question)}
    </p>
  );
}

interface ClosedProps {
  readonly closed: Extract<OnScreen, { shows: "closed" }>;
  readonly asking: Asking;
  readonly question: string | undefined;
}

/** A vote that is closed and not revealed. */
export function Closed({ closed, asking, question }: ClosedProps) {
  const { poll, enough, isTalking } = closed;
  return (
    <>
      <Question poll={poll} asking={asking} />
      {optionsFor(poll)}
      <div class="big-foot">
        <p class="big-how" role="status">
          {m.screen_closed()}
        </p>
        {enough || poll.state === "closing" ? null : (
          <p class="big-answered">{m.screen_too_few()}</p>
        )}
        {isTalking ? <Talk poll={poll} question={question} /> : null}
      </div>
    </>
  );
}
