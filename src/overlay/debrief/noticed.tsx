import type { ToldGuess, ToldLine, ToldSpots } from "../../core/noticed";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import { asksText, type DebriefNames } from "./turn-cards";
import { bidWords } from "./turn-text";
import { capital, quoted, times } from "./words";

/** What the player said and saw on the way, beside the choices. */
export interface NoticedTold {
  readonly guesses: readonly ToldGuess[];
  readonly spots: ToldSpots;
}

/** Each mood once, with how often where that was more than once: `hurt (twice) and tired`. */
function moodsText(guesses: readonly ToldGuess[]): string {
  const counts = new Map<string, number>();
  for (const { mood } of guesses) counts.set(mood, (counts.get(mood) ?? 0) + 1);
  return listText(
    [...counts].map(([mood, count]) =>
      count === 1 ? mood : m.debrief_guess_often({ mood, times: times(count) }),
    ),
  );
}

function Guesses({ guesses, name }: { guesses: readonly ToldGuess[]; name: string }) {
  const right = guesses.filter(({ guessed, mood }) => guessed === mood);
  const other = guesses.filter(({ guessed, mood }) => guessed !== undefined && guessed !== mood);
  const kept = guesses.filter(({ guessed }) => guessed === undefined);
  return (
    <>
      {right.length === 0 ? null : (
        <p>
          {capital(
            m.debrief_guess_right({ times: times(right.length), name, moods: moodsText(right) }),
          )}
        </p>
      )}
      {other.length === 0 ? null : (
        <>
          <p>{capital(m.debrief_guess_other({ times: times(other.length) }))}</p>
          <ul>
            {other.map(({ words, guessed = "", mood }) => (
              <li key={words}>
                {quoted(words)} {m.play_guess_other({ guessed, mood })}
              </li>
            ))}
          </ul>
          <p>{m.debrief_guess_ask()}</p>
        </>
      )}
      {kept.length === 0 ? null : (
        <p>
          {capital(m.debrief_guess_kept({ times: times(kept.length) }))} {name}: {moodsText(kept)}.
        </p>
      )}
    </>
  );
}

function GuessPart({ guesses, names }: { guesses: readonly ToldGuess[]; names: DebriefNames }) {
  if (guesses.length === 0) return null;
  const speakers = [...new Set(guesses.map(({ speaker }) => speaker))];
  return (
    <section>
      <h2>{m.play_way_guess()}</h2>
      {speakers.map((speaker) => (
        <Guesses
          key={speaker}
          guesses={guesses.filter((guess) => guess.speaker === speaker)}
          name={names.nameOf(speaker)}
        />
      ))}
    </section>
  );
}

interface ReachesProps {
  readonly told: string;
  readonly lines: readonly ToldLine[];
  readonly names: DebriefNames;
}

function Lines({ lines, names }: Omit<ReachesProps, "told">) {
  return (
    <ul>
      {lines.map(({ words, asks, ...whose }) => (
        <li key={words}>
          {bidWords(whose.by, words)}{" "}
          {asks === undefined ? null : asksText({ ...whose, asks }, names)}
        </li>
      ))}
    </ul>
  );
}

function Reaches({ told, lines, names }: ReachesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{capital(told)}</p>
      <Lines lines={lines} names={names} />
    </>
  );
}

/** Reaches that nobody wrote: there may be many, so they lie behind their number. */
function Unwritten({ told, lines, names }: ReachesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <details>
        <summary>{capital(told)}</summary>
        <Lines lines={lines} names={names} />
      </details>
      <p>{m.debrief_spot_maybe()}</p>
    </>
  );
}

function SpotPart({ spots, names }: { spots: ToldSpots; names: DebriefNames }) {
  const { seen, passed, elsewhere } = spots;
  if (seen.length + passed.length + elsewhere.length === 0) return null;
  const often = (lines: readonly ToldLine[]) => ({ times: times(lines.length) });
  return (
    <section>
      <h2>{m.play_way_spot()}</h2>
      <Reaches told={m.debrief_spot_seen(often(seen))} lines={seen} names={names} />
      <Reaches told={m.debrief_spot_passed(often(passed))} lines={passed} names={names} />
      <Unwritten
        told={m.debrief_spot_elsewhere(often(elsewhere))}
        lines={elsewhere}
        names={names}
      />
    </section>
  );
}

/** What was guessed and noticed, in words: hits and misses, and nothing that adds up to a mark. */
export function NoticedPart({ told, names }: { told: NoticedTold; names: DebriefNames }) {
  return (
    <div class="noticed">
      <GuessPart guesses={told.guesses} names={names} />
      <SpotPart spots={told.spots} names={names} />
    </div>
  );
}
