import type { Met } from "../../core/journal";
import { Mark } from "../debrief/mark";
import { times } from "../debrief/words";
import { m } from "../text/messages/messages";
import { type Place, scenesText, sceneText } from "./rows";

/** The most of the player's own lines that one entry quotes. */
const EXAMPLES = 3;

interface EntryProps {
  readonly kind: "toward" | "away";
  readonly name: string;
  readonly met: Met;
  readonly places: readonly Place[];
  /** What it is, in sentences. */
  readonly text: string;
}

/** How often it was chosen, where that was more than once; where not all of it is quoted, in which scenes too. */
function oftenText({ times: count, examples, scenes }: Met, places: readonly Place[]): string {
  if (count === 1) return "";
  const often = m.journal_times({ times: times(count) });
  return examples.length > EXAMPLES ? `${often} · ${scenesText(scenes, places)}` : often;
}

/** One practice or habit on the thread: what it is, and the player's own lines. */
export function Entry({ kind, name, met, places, text }: EntryProps) {
  const often = oftenText(met, places);
  return (
    <li class="entry">
      <svg class="strand" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true">
        <path d="M12 0C4 32 20 68 12 100" />
      </svg>
      <Mark kind={kind} of="you" />
      <h3>{name}</h3>
      <p class="what">{text}</p>
      <ul class="own-words">
        {met.examples.slice(0, EXAMPLES).map(({ words, scene }) => (
          <li key={words}>
            <q>{words}</q> <span class="scene-name">{sceneText(scene, places)}</span>
          </li>
        ))}
      </ul>
      {often === "" ? null : <p class="often">{often}</p>}
    </li>
  );
}
