import { Fragment } from "preact";
import type { SheetLine, SheetStop } from "../../core/sheet";
import { m } from "../text/messages/messages";
import type { SheetPeople } from "./sheet";

/** Stops of one act that follow one another. */
interface Act {
  readonly title: string;
  readonly stops: readonly SheetStop[];
}

function actsOf(stops: readonly SheetStop[]): readonly Act[] {
  const acts: { title: string; stops: SheetStop[] }[] = [];
  for (const stop of stops) {
    const open = acts.at(-1);
    if (open?.title === stop.act) open.stops.push(stop);
    else acts.push({ title: stop.act, stops: [stop] });
  }
  return acts;
}

function Line({ line, people }: { line: SheetLine; people: SheetPeople }) {
  const { speaker, text } = line;
  return (
    <p>
      {speaker === undefined ? null : (
        <>
          <strong style={{ color: people.inkOf(speaker) }}>
            {m.sheet_says({ name: people.nameOf(speaker) })}
          </strong>{" "}
        </>
      )}
      {text}
    </p>
  );
}

function wayOf({ isVote, isAhead, options }: SheetStop): string {
  if (isVote) return m.sheet_vote();
  if (isAhead) return m.sheet_ahead();
  return options.length === 1 ? m.sheet_behind_one() : m.sheet_behind();
}

function Stop({ stop, people }: { stop: SheetStop; people: SheetPeople }) {
  const { lines, questions, options, isVote } = stop;
  return (
    <li class={isVote ? "stop vote" : "stop"}>
      <blockquote>
        {lines.map((line, index) => (
          <Fragment key={line.text}>
            {index === 0 ? null : <p class="or">{m.sheet_or()}</p>}
            <Line line={line} people={people} />
          </Fragment>
        ))}
      </blockquote>
      {options.length === 0 ? null : (
        <>
          <p class="lead-in">{wayOf(stop)}</p>
          <ul class="option-list">
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </>
      )}
      {questions.map((question) => (
        <p class="question" key={question}>
          {question}
        </p>
      ))}
    </li>
  );
}

/** Where a group may stop, act by act. */
export function Stops({ stops, people }: { stops: readonly SheetStop[]; people: SheetPeople }) {
  return (
    <>
      {actsOf(stops).map(({ title, stops: own }, index) => (
        // An act may come up again later on.
        <div class="sheet-act" key={`${index} ${title}`}>
          <h3>{title}</h3>
          <ul class="stops">
            {own.map((stop) => (
              <Stop key={JSON.stringify([stop.lines, stop.options])} {...{ stop, people }} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
