import type { Header } from "../../core/passage";
import { countWord, times } from "../debrief/words";
import { m } from "../text/messages/messages";
import type { ShelfStory } from "./shelves";

/** Names of people by id, as far as a card needs them. */
export type PeopleNames = Readonly<Record<string, { readonly name: string }>>;

/** Several words as one: `a, b and c`. */
export function listText(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return m.shelf_and({ first: words.slice(0, -1).join(", "), last });
}

/** `you play Andrew, beside Lucy` Only the two at the thread's ends are named. */
export function playsText({ player, cast }: Header, people: PeopleNames): string {
  const nameOf = (id: string) => people[id]?.name ?? id;
  const other = cast.find((id) => id !== player);
  return other === undefined
    ? m.shelf_you_play_alone({ player: nameOf(player) })
    : m.shelf_you_play({ player: nameOf(player), others: nameOf(other) });
}

/** How far along a run is, in words. */
export function positionText(position: number): string {
  const parts = [
    { below: 0.12, part: "begun" },
    { below: 0.38, part: "quarter" },
    { below: 0.63, part: "half" },
    { below: 0.9, part: "most" },
  ];
  return m.shelf_thread({ part: parts.find(({ below }) => position < below)?.part ?? "end" });
}

/** How often a story was played to an ending and how many endings were seen; empty before the first. */
export function finishedText({ finished, endingsSeen, card }: ShelfStory): string {
  if (finished === 0) return "";
  if (endingsSeen >= card.endings) return m.shelf_finished_all({ times: times(finished) });
  return m.shelf_finished({
    times: times(finished),
    seen: countWord(endingsSeen),
    all: countWord(card.endings),
  });
}
