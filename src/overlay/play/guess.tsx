import { m } from "../text/messages/messages";
import type { GuessShown, Names, NoticingView, PlayActions } from "./view";

interface GuessProps {
  readonly asks: NonNullable<NoticingView["asks"]>;
  readonly actions: PlayActions;
  readonly names: Names;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** Asks what the speaker of the newest line feels, before the stage shows it; not saying is an answer too. */
export function GuessFoot({ asks, actions, names }: GuessProps) {
  return (
    <fieldset class="foot guess">
      <legend>{m.play_guess({ name: names.nameOf(asks.speaker) })}</legend>
      {asks.moods.map((mood, index) => (
        <button
          key={mood}
          type="button"
          class="choice"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => actions.guess(mood)}
        >
          <span class="number" aria-hidden="true">
            {index + 1}
          </span>
          <span>{capital(mood)}</span>
        </button>
      ))}
      <button type="button" class="wait" aria-keyshortcuts="0" onClick={() => actions.guess()}>
        {m.play_guess_rather_not()}
      </button>
    </fieldset>
  );
}

/** What came of a guess, in words, for those who do not see the stage. */
export function guessText({ guessed, mood }: GuessShown): string {
  if (guessed === undefined) return m.play_guess_kept({ mood });
  return guessed === mood ? m.play_guess_so({ mood }) : m.play_guess_other({ guessed, mood });
}
