import type { RoomDebrief } from "../../core/room/look-back";
import type { PersonColours } from "../debrief/colours";
import type { Rows } from "../debrief/rows";
import { m } from "../text/messages/messages";
import { Quiet } from "./quiet";
import { RoomStrands } from "./strands";

/** A person of the two as the strands name and colour them. */
export interface BackPerson extends PersonColours {
  readonly name: string;
}

/** The two in whose story the room was. */
export interface BackPeople {
  readonly player: BackPerson;
  readonly other: BackPerson;
}

/** What a room looks back at, on the big screen and on its facilitator's page alike. */
export interface LookBackProps {
  readonly debrief: RoomDebrief;
  /** The ending that was reached, else the story's title. */
  readonly title: string;
  readonly people: BackPeople;
  readonly nameOf: (person: string) => string;
  readonly rows: Rows;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

function Route({ debrief, title, people, rows }: LookBackProps) {
  return (
    <>
      <h2>{title}</h2>
      <RoomStrands marks={debrief.marks} people={people} rows={rows} />
    </>
  );
}

function Card({ debrief, nameOf, at }: LookBackProps & { readonly at: number }) {
  const card = debrief.cards[at];
  if (card === undefined) return null;
  const { act, line, question } = card;
  const { speaker, text } = line;
  return (
    <article class="back-card">
      <p class="back-kicker">{act === "" ? m.back_card() : act}</p>
      {text === "" ? null : (
        <blockquote>
          {speaker === undefined ? text : m.back_said({ name: nameOf(speaker), text })}
        </blockquote>
      )}
      <h2>{question}</h2>
    </article>
  );
}

function Question({ question }: { question: string }) {
  return (
    <article class="back-card">
      <p class="back-kicker">{m.back_question()}</p>
      <h2>{question}</h2>
    </article>
  );
}

function End() {
  return (
    <div class="back-end">
      <h2>{m.back_end()}</h2>
      <p>{m.back_end_today()}</p>
      <p>{m.back_end_practice()}</p>
      <p>{m.back_end_help()}</p>
    </div>
  );
}

function Leaf(props: LookBackProps) {
  const { debrief, now } = props;
  const { at } = debrief;
  switch (at.shows) {
    case "route":
      return <Route {...props} />;
    case "card":
      return <Card {...props} at={at.at} />;
    case "question":
      return <Question question={debrief.questions[at.at] ?? ""} />;
    case "quiet":
      return <Quiet until={at.until} now={now} />;
    case "end":
      return <End />;
  }
}

/** The one thing that the room looks at just now. It is as large as the letters around it. */
export function LookBack(props: LookBackProps) {
  const { player, other } = props.people;
  const colours = {
    "--you-ink": player.ink,
    "--you": player.colour,
    "--they-ink": other.ink,
    "--they": other.colour,
  };
  return (
    <div class="look-back" data-shows={props.debrief.at.shows} style={colours}>
      <Leaf {...props} />
    </div>
  );
}
