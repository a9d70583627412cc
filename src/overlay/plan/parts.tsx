import type { ComponentChildren } from "preact";
import type { Header } from "../../core/passage";
import type { RunSheet, TimedPart, VotePlace } from "../../core/room/run-sheet";
import type { Sheet } from "../../core/sheet";
import { capital, countWord } from "../debrief/words";
import { Agreements } from "../guide/agreements";
import type { SheetPeople } from "../sheet/sheet";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import { clockText } from "./clock";

/** What the parts of a session are told with. */
export interface PartsProps {
  readonly header: Header;
  readonly sheet: Sheet;
  readonly plan: RunSheet;
  readonly people: SheetPeople;
}

const TITLES: Readonly<Record<Exclude<TimedPart["part"], "read" | "vote">, () => string>> = {
  welcome: m.plan_welcome,
  agreements: m.plan_agreements,
  notes: m.plan_notes,
  before: m.plan_before,
  "look-back": m.plan_look_back,
  card: m.plan_card,
  questions: m.plan_questions,
  quiet: m.plan_quiet,
  close: m.plan_close,
};

function titleOf(part: TimedPart, isFirst: boolean): string {
  if (part.part === "vote") return m.plan_vote({ act: part.place.act });
  if (part.part !== "read") return TITLES[part.part]();
  if (part.isLast && !isFirst) return m.plan_read_last();
  return isFirst ? m.plan_read_first() : m.plan_read();
}

function Questions({ lead, questions }: { lead: string; questions: readonly string[] }) {
  return (
    <>
      <p>{lead}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

function Place({ place, people }: { place: VotePlace; people: SheetPeople }) {
  if (place.earlier > 0) return <p>{m.plan_vote_next()}</p>;
  const lines = place.stops.flatMap(({ lines: [line] }) => line ?? []);
  return (
    <>
      <p>{lines.length === 1 ? m.plan_vote_one() : m.plan_vote_first()}</p>
      <ul class="places">
        {lines.map(({ speaker, text }) => (
          <li key={text}>
            {speaker === undefined ? null : (
              <strong>{m.sheet_says({ name: people.nameOf(speaker) })} </strong>
            )}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Vote({ pairs, place, people }: { pairs: number; place: VotePlace; people: SheetPeople }) {
  return (
    <>
      <p>{m.plan_vote_text({ pairs: countWord(pairs) })}</p>
      <Place place={place} people={people} />
    </>
  );
}

function Notes({ notes }: Pick<Header, "notes">) {
  return (
    <>
      {notes.length === 0 ? null : <p>{m.shelf_holds({ notes: listText(notes) })}</p>}
      <p>{m.plan_notes_text()}</p>
    </>
  );
}

const TEXTS = {
  welcome: m.plan_welcome_text,
  read: m.plan_read_text,
  "look-back": m.plan_look_back_text,
  card: m.plan_card_text,
  quiet: m.plan_quiet_text,
  close: m.plan_close_text,
};

function bodyOf(part: TimedPart, { header, sheet, plan, people }: PartsProps): ComponentChildren {
  switch (part.part) {
    case "agreements":
      return <Agreements />;
    case "notes":
      return <Notes notes={header.notes} />;
    case "before":
      return <Questions lead={m.plan_before_text()} questions={sheet.before} />;
    case "vote":
      return <Vote pairs={part.pairs} place={part.place} people={people} />;
    case "questions": {
      const { questions: count } = plan;
      const lead = m.plan_questions_text({ count, words: countWord(count) });
      return <Questions lead={capital(lead)} questions={sheet.after} />;
    }
    default:
      return <p>{TEXTS[part.part]()}</p>;
  }
}

/** A session part by part, each with when it begins and how long it takes. */
export function Parts(props: PartsProps) {
  const { parts } = props.plan;
  const first = parts.findIndex(({ part }) => part === "read");
  return (
    <ol class="parts">
      {parts.map((part, at) => (
        <li key={part.at + part.part} class={`part ${part.part}`}>
          <p class="clock">{clockText(part.at)}</p>
          <div>
            <h3>
              {titleOf(part, at === first)}{" "}
              <span class="takes">{m.plan_takes({ minutes: part.minutes })}</span>
            </h3>
            {part.part === "read" && at !== first ? null : bodyOf(part, props)}
          </div>
        </li>
      ))}
    </ol>
  );
}
