import type { Ref } from "preact";
import type { Entry } from "../../core/transcript";
import { m } from "../text/messages/messages";
import type { Names, PlayView } from "./view";

/** What the transcript is made of. */
export interface TranscriptProps {
  readonly view: PlayView;
  readonly names: Names;
  readonly log: Ref<HTMLDivElement>;
  /** What the other person's part in this run goes by. */
  readonly beginning: string | undefined;
}

type LineEntry = Extract<Entry, { kind: "line" }>;

function speakerLabel({ beat }: LineEntry, player: string, names: Names): string | undefined {
  if (beat.speaker === undefined) return undefined;
  if (beat.speaker === player) return beat.thinks === true ? m.play_you_think() : m.play_you();
  const name = names.nameOf(beat.speaker);
  return beat.thinks === true ? m.play_thinks({ name }) : name;
}

function Line({ entry, view, names }: { entry: LineEntry; view: PlayView; names: Names }) {
  const { beat } = entry;
  const label = speakerLabel(entry, view.header.player, names);
  const ink = beat.speaker === undefined ? undefined : names.inkOf(beat.speaker);
  return (
    <p
      class={`line ${beat.speaker === undefined ? "narration" : "speech"} ${beat.thinks === true ? "thought" : ""}`}
      data-key={entry.key}
      tabIndex={-1}
    >
      {label === undefined ? null : (
        <span class="speaker" style={ink === undefined ? {} : { color: ink }}>
          {label}
          <span class="out-of-sight">: </span>
        </span>
      )}
      <span class="words">{beat.text}</span>
    </p>
  );
}

function chosenWords(entry: Extract<Entry, { kind: "chosen" }>): string {
  if (entry.choice.kind === "wait") return m.play_waited();
  if (entry.choice.kind === "skip") return m.play_skipped();
  return entry.choice.text;
}

function Act({ entry }: { entry: Extract<Entry, { kind: "act" }> }) {
  const { key, title, subtitle } = entry;
  if (title === "")
    return (
      <h3 class="scene-title" data-key={key} tabIndex={-1}>
        {subtitle}
      </h3>
    );
  return (
    <h2 class="act" data-key={key} tabIndex={-1}>
      {title}
      {subtitle === "" ? null : <span class="subtitle">{subtitle}</span>}
    </h2>
  );
}

function EntryView({ entry, view, names }: { entry: Entry; view: PlayView; names: Names }) {
  switch (entry.kind) {
    case "line":
      return <Line entry={entry} view={view} names={names} />;
    case "chosen":
      return (
        <p class="line chosen" data-key={entry.key} tabIndex={-1}>
          <span class="speaker" style={{ color: names.inkOf(view.header.player) }}>
            {m.play_you()}
            <span class="out-of-sight">: </span>
          </span>
          <span class="words">{chosenWords(entry)}</span>
        </p>
      );
    case "act":
      return <Act entry={entry} />;
    case "note":
      return (
        <p class="line content-note" data-key={entry.key} tabIndex={-1}>
          {m.play_note({ note: entry.note })}
        </p>
      );
    case "ending":
      return (
        <div class="the-end" data-key={entry.key} tabIndex={-1}>
          <p>{m.play_end_of()}</p>
          <h2>{entry.ending.title}</h2>
        </div>
      );
  }
}

/** What has to be known before the first line: length, content notes, the ways out, and what this is not. */
function Opening({ view, names, beginning }: Omit<TranscriptProps, "log">) {
  const { header } = view;
  // Ink of any kind, which says nothing of itself but perhaps its title.
  if (header.cast.length === 0)
    return (
      <section class="opening" data-key="opening" tabIndex={-1}>
        <h1>{header.title}</h1>
      </section>
    );
  return (
    <section class="opening" data-key="opening" tabIndex={-1}>
      <h1>{header.title}</h1>
      <p>
        {m.play_opening_minutes({ minutes: header.minutes, name: names.nameOf(header.player) })}
      </p>
      {beginning === undefined ? null : <p>{beginning}</p>}
      {header.notes.length === 0 ? null : (
        <p class="notes">{m.play_opening_notes({ notes: header.notes.join(", ") })}</p>
      )}
      <p>{m.play_opening_control()}</p>
      <p>
        {m.play_opening_purpose()} {m.play_opening_fear()}{" "}
        <a href="#/about">{m.play_opening_help()}</a>.
      </p>
    </section>
  );
}

/** Everything that was shown, newest last: one polite log, whole lines appended. */
export function Transcript({ view, names, log, beginning }: TranscriptProps) {
  return (
    <div class="transcript" role="log" aria-label={m.play_story()} ref={log}>
      <Opening view={view} names={names} beginning={beginning} />
      {view.entries.map((entry) => (
        <EntryView key={entry.key} entry={entry} view={view} names={names} />
      ))}
    </div>
  );
}
