import type { ComponentChildren } from "preact";
import { type Header, pairOf } from "../../core/passage";
import { groupMinutes, type Sheet } from "../../core/sheet";
import { SHELF } from "../about/addresses";
import { countWord } from "../debrief/words";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import { Stops } from "./stops";

/** Names and colours of people by id. */
export interface SheetPeople {
  readonly nameOf: (person: string) => string;
  readonly inkOf: (person: string) => string;
}

/** A row of a catalogue, as far as a sheet needs it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A facilitator's sheet: what the story's card says, what its script says to a group, and what things are called. */
export interface SheetProps {
  readonly header: Header;
  /** How many endings there are. */
  readonly endings: number;
  readonly sheet: Sheet;
  readonly people: SheetPeople;
  readonly practices: readonly Named[];
  readonly habits: readonly Named[];
  readonly playAddress: string;
  readonly planAddress: string;
  readonly onPrint: () => void;
}

function playsText(header: Header, { nameOf }: SheetPeople): string {
  const pair = pairOf(header);
  return pair === undefined
    ? m.sheet_plays_alone({ player: nameOf(header.player) })
    : m.sheet_plays({ player: nameOf(pair[0]), other: nameOf(pair[1]) });
}

function Head({ header, endings, people, playAddress, planAddress, onPrint }: SheetProps) {
  const { title, minutes, notes } = header;
  return (
    <header>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="for">{m.sheet_kind()}</p>
      <p class="facts">
        {m.sheet_minutes({ alone: minutes, group: groupMinutes(minutes) })}{" "}
        {playsText(header, people)} {m.sheet_endings({ all: countWord(endings) })}
      </p>
      {notes.length === 0 ? null : <p>{m.shelf_holds({ notes: listText(notes) })}</p>}
      <div class="ways">
        <button type="button" class="button strong" onClick={onPrint}>
          {m.sheet_print()}
        </button>
        <a class="button" href={planAddress}>
          {m.plan_link()}
        </a>
        <a class="button" href={playAddress}>
          {m.sheet_play()}
        </a>
        <a class="button quiet" href={SHELF}>
          {m.sheet_shelf()}
        </a>
      </div>
    </header>
  );
}

function Part(props: { name: string; heading: string; children: ComponentChildren }) {
  return (
    <section class={props.name} aria-label={props.heading}>
      <h2>{props.heading}</h2>
      {props.children}
    </section>
  );
}

function Questions({ heading, questions }: { heading: string; questions: readonly string[] }) {
  return questions.length === 0 ? null : (
    <Part name="questions" heading={heading}>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Part>
  );
}

function Met({ sheet, practices, habits }: SheetProps) {
  const namesOf = (ids: readonly string[], rows: readonly Named[]) =>
    ids.map((id) => rows.find((row) => row.id === id)?.name ?? id).join(" · ");
  return (
    <Part name="can-be-met" heading={m.sheet_met()}>
      <dl>
        <dt>{m.sheet_practices()}</dt>
        <dd>{namesOf(sheet.practices, practices)}</dd>
        <dt>{m.sheet_habits()}</dt>
        <dd>{namesOf(sheet.habits, habits)}</dd>
      </dl>
    </Part>
  );
}

function Closings({ closings }: Pick<Sheet, "closings">) {
  return closings.length === 0 ? null : (
    <Part name="closings" heading={m.sheet_ends()}>
      <p class="note">{m.sheet_ends_note()}</p>
      <dl>
        {closings.map(({ act, question }) => (
          <div key={`${act} ${question}`}>
            <dt>{act}</dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** One story for whoever plays it with a group: to be read beforehand, and printed. */
export function SheetPage(props: SheetProps) {
  const { header, sheet, people } = props;
  return (
    <main class="page sheet" id="main" tabIndex={-1} style={{ "--accent": header.accent }}>
      <Head {...props} />
      <div class="gist">
        {sheet.aim === "" ? null : (
          <Part name="its-aim" heading={m.sheet_aim()}>
            <p>{sheet.aim}</p>
          </Part>
        )}
        {sheet.suits === "" ? null : (
          <Part name="it-suits" heading={m.sheet_suits()}>
            <p>{sheet.suits}</p>
          </Part>
        )}
        <Part name="leave-alone" heading={m.sheet_leave()}>
          <p>{m.sheet_people()}</p>
          {sheet.leave.length === 0 ? null : (
            <ul>
              {sheet.leave.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </Part>
      </div>
      <Questions heading={m.sheet_before()} questions={sheet.before} />
      {sheet.stops.length === 0 ? null : (
        <Part name="on-the-way" heading={m.sheet_way()}>
          <p class="note">{m.sheet_way_note()}</p>
          <Stops stops={sheet.stops} people={people} />
        </Part>
      )}
      <Closings closings={sheet.closings} />
      <Questions heading={m.sheet_after()} questions={sheet.after} />
      <Met {...props} />
    </main>
  );
}
