import type { Beat } from "./beat";
import type { Choice } from "./choice";
import { listOf, tagValue } from "./tags";

/** An ending that was reached. */
export interface Ending {
  readonly id: string;
  readonly title: string;
}

/** What a story says from one choice point (or its start) to the next (or its end). */
export interface Passage {
  readonly beats: readonly Beat[];
  /** Empty at the end of a story. */
  readonly choices: readonly Choice[];
  readonly ending?: Ending;
}

/** Reads an `ending` tag's value: an id, a comma, a title that may hold commas. */
export function endingOf(value: string): Ending {
  const [id = "", ...title] = value.split(",");
  return { id: id.trim(), title: title.join(",").trim() };
}

/** Makes a passage of its beats and choices; the ending is read off the beats' tags. */
export function passageOf(beats: readonly Beat[], choices: readonly Choice[]): Passage {
  const ending = beats
    .map((beat) => tagValue(beat.tags, "ending"))
    .find((value) => value !== undefined);
  return { beats, choices, ...(ending === undefined ? {} : { ending: endingOf(ending) }) };
}

/** What a story's header says of it. */
export interface Header {
  readonly title: string;
  readonly cast: readonly string[];
  readonly player: string;
  readonly minutes: number;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly companion?: string;
  /** Variables whose values come over from a run of the companion. */
  readonly remembers: readonly string[];
  readonly summary: string;
  readonly accent: string;
}

/** Reads a header from its tags (`name` to value); what is missing is empty. */
export function headerOf(tags: Readonly<Record<string, string>>): Header {
  const cast = listOf(tags.cast);
  const companion = tags.companion;
  return {
    title: tags.title ?? "",
    cast,
    player: tags.player ?? cast[0] ?? "",
    minutes: Number(tags.minutes ?? 0),
    kind: tags.kind ?? "",
    notes: listOf(tags.note),
    ...(companion === undefined ? {} : { companion }),
    remembers: listOf(tags.remembers),
    summary: tags.summary ?? "",
    accent: `#${tags.accent ?? "2a2233"}`,
  };
}

/** The two people whom a story is about, the player's first; undefined for a story of one. */
export function pairOf({ player, cast }: Header): readonly [string, string] | undefined {
  const other = cast.find((person) => person !== player);
  return other === undefined ? undefined : [player, other];
}

/** What the shelf knows of a story without loading it. */
export interface StoryCard {
  readonly id: string;
  readonly hash: string;
  readonly header: Header;
  /** How many endings there are. */
  readonly endings: number;
  /** Titles of the acts in order. */
  readonly acts: readonly string[];
}

/** A compiled story as it is shipped. */
export interface StoryFile extends StoryCard {
  /** The compiler's JSON after a round trip. */
  readonly ink: string;
  /** Where a choice point lies in the compiled story, to the choice's id. */
  readonly choiceIds: Readonly<Record<string, string>>;
}
