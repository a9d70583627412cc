import { m } from "../text/messages/messages";
import { dayText } from "./dates";

/** One line that people can call, as `stories/lib/help-lines.json` has it. */
export interface HelpLine {
  readonly country: string;
  readonly name: string;
  readonly how: string;
  readonly emergency: string;
  readonly source: string;
}

/** `stories/lib/help-lines.json`, or what a deployment puts in its place. */
export interface HelpLines {
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Sentences that always stand beside the lines. */
  readonly notes: readonly string[];
  readonly lines: readonly HelpLine[];
  /** What to do where a country is not listed. */
  readonly elsewhere: string;
}

function Line({ line: { country, name, how, emergency, source } }: { line: HelpLine }) {
  return (
    <li class="help-line">
      <h3>{country}</h3>
      <p class="line-name">{name}</p>
      <dl>
        <dt class="out-of-sight">{m.about_country_how()}</dt>
        <dd class="how">{how}</dd>
        <dt>{m.about_emergency()}</dt>
        <dd>{emergency}</dd>
        <dt>{m.about_source()}</dt>
        <dd class="source">{source}</dd>
      </dl>
    </li>
  );
}

/** The help lines by country, with the day they were checked and what to mind when calling. */
export function HelpLineList({ helpLines }: { helpLines: HelpLines }) {
  const { checked, notes, lines, elsewhere } = helpLines;
  return (
    <>
      <ul class="plain-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <ul class="help-lines">
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
      <p>{elsewhere}</p>
      <p>
        <time dateTime={checked}>{m.about_checked({ date: dayText(checked) })}</time>
      </p>
    </>
  );
}
