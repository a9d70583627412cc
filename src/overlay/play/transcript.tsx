import type { Ref } from "preact";
import type { Entry } from "../../core/transcript";
import { m } from "../text/messages/messages";
import { guessText } from "./guess";
import { Spot } from "./spot";
import type { Names, PlayView } from "./view";
import { type WaysControl, WaysInOpening } from "./ways";

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

interface EntryProps<Shown extends Entry = Entry> {
  readonly entry: Shown;
  readonly view: PlayView;
  readonly names: Names;
  readonly onSpot: (key: string) => void;
}

function Line({ entry, view, names, onSpot }: EntryProps<LineEntry>) {
  const { beat, key } = entry;
  const { guesses, spotting = false, spots } = view.noticing ?? {};
  const guess = guesses?.get(key);
  const words = `words-${key}`;
  const label = speakerLabel(entry, view.header.player, names);
  const ink = beat.speaker === undefined ? undefined : names.inkOf(beat.speaker);
  return (
    <p
      class={`line ${beat.speaker === undefined ? "narration" : "speech"} ${beat.thinks === true ? "thought" : ""} ${spotting ? "markable" : ""}`}
      data-key={key}
      tabIndex={-1}
    >
      {label === undefined ? null : (
        <span class="speaker" style={ink === undefined ? {} : { color: ink }}>
          {label}
          <span class="out-of-sight">: </span>
        </span>
      )}
      <span class="words" id={words}>
        {beat.text}
      </span>
      {guess === undefined ? null : <span class="guessed">{guessText(guess)}</span>}
      {spotting ? (
        <Spot isOn={spots?.has(key) === true} line={words} onPress={() => onSpot(key)} />
      ) : null}
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

function EntryView({ entry, view, names, onSpot }: EntryProps) {
  switch (entry.kind) {
    case "line":
      return <Line entry={entry} view={view} names={names} onSpot={onSpot} />;
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
function Opening({
  view,
  names,
  beginning,
  ways,
}: Pick<TranscriptProps, "view" | "names" | "beginning" | "ways">) {
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
      {ways === undefined ? null : <WaysInOpening ways={ways} />}
    </section>
  );
}

/** What the transcript shows. */
export interface TranscriptProps {
  readonly view: PlayView;
  readonly names: Names;
  readonly log: Ref<HTMLDivElement>;
  /** The ways to play, where they can be switched. */
  readonly ways: WaysControl | undefined;
  readonly onSpot: (key: string) => void;
}

/** Everything that was shown, newest last: one polite log, whole lines appended. */
export function Transcript({ view, names, log, beginning, ways, onSpot }: TranscriptProps) {
  return (
    <div class="transcript" role="log" aria-label={m.play_story()} ref={log}>
      <Opening view={view} names={names} beginning={beginning} ways={ways} />
      {view.entries.map((entry) => (
        <EntryView key={entry.key} entry={entry} view={view} names={names} onSpot={onSpot} />
      ))}
    </div>
  );
}
