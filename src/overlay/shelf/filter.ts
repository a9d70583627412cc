import type { ShelfStory } from "./shelves";

/** Which stories are wanted. */
export interface ShelfFilter {
  /** Id of a practice that has to be offered; absent where any will do. */
  readonly practice?: string;
  /** Content notes, as the stories word them: what holds one of them is left out. */
  readonly without: readonly string[];
}

/** Reads a filter from what stands in an address after the question mark. */
export function readFilter(text: string): ShelfFilter {
  const asked = new URLSearchParams(text);
  const practice = asked.get("practice") ?? "";
  const without = [...new Set(asked.getAll("without"))].filter((note) => note !== "");
  return practice === "" ? { without } : { practice, without };
}

/** A filter as it stands in an address after the question mark; empty where nothing is asked for. */
export function filterText({ practice, without }: ShelfFilter): string {
  const asked = new URLSearchParams(without.map((note) => ["without", note]));
  return practice === undefined
    ? `${asked}`
    : `${new URLSearchParams([["practice", practice], ...asked])}`;
}

/** Whether a filter asks for anything. */
export const isAsking = ({ practice, without }: ShelfFilter): boolean =>
  practice !== undefined || without.length > 0;

/** The notes of all stories, each once, in the order of the alphabet. */
export const notesOf = (stories: readonly ShelfStory[]): readonly string[] =>
  [...new Set(stories.flatMap(({ card }) => card.header.notes))].sort((one, other) =>
    one.localeCompare(other),
  );

/** A filter without what these stories have nothing of, as an old address may ask for. */
export function knownFilter(
  { practice, without }: ShelfFilter,
  stories: readonly ShelfStory[],
): ShelfFilter {
  const notes = notesOf(stories);
  const isOffered = stories.some(
    ({ offers }) => practice !== undefined && offers.includes(practice),
  );
  return {
    ...(isOffered && practice !== undefined ? { practice } : {}),
    without: without.filter((note) => notes.includes(note)),
  };
}

/** The stories that a filter leaves. */
export const filtered = (
  stories: readonly ShelfStory[],
  { practice, without }: ShelfFilter,
): readonly ShelfStory[] =>
  stories.filter(
    ({ card, offers }) =>
      (practice === undefined || offers.includes(practice)) &&
      !card.header.notes.some((note) => without.includes(note)),
  );
