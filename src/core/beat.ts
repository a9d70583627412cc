import type { Bond } from "./bond";
import type { Cast } from "./cast";
import { parseLine } from "./line";
import type { Tag } from "./tags";

/** Whether a person has their face to the other. */
export type Facing = "facing" | "turned";

/** What happens next: a line that somebody speaks or thinks, or narration, with its tags. */
export interface Beat {
  /** Empty where only tags stand (an ending). */
  readonly text: string;
  readonly speaker?: string;
  readonly mood?: string;
  readonly pose?: string;
  readonly facing?: Facing;
  readonly thinks?: boolean;
  readonly tags: readonly Tag[];
  /** The state between the two once this beat has happened. */
  readonly bond: Bond;
}

/** The words that may stand in a line's brackets beside moods and poses. */
export const MANNERS = ["thinks", "turned", "facing"] as const;

/**
 * Makes a beat of a script line. Words in the brackets are sorted into mood, pose and manner by the cast;
 * a name that is not in the cast leaves the line as narration, so that any ink plays.
 */
export function beatOf(source: string, tags: readonly Tag[], cast: Cast, bond: Bond): Beat {
  const line = parseLine(source);
  if (line.speaker === undefined || !Object.hasOwn(cast.people, line.speaker))
    return { text: source.trim(), tags, bond };
  const word = (known: (candidate: string) => boolean) => line.manner.find(known);
  const mood = word((candidate) => Object.hasOwn(cast.moods, candidate));
  const pose = word((candidate) => Object.hasOwn(cast.poses, candidate));
  const facing = word((candidate) => candidate === "turned" || candidate === "facing");
  return {
    text: line.text,
    speaker: line.speaker,
    ...(mood === undefined ? {} : { mood }),
    ...(pose === undefined ? {} : { pose }),
    ...(facing === "turned" || facing === "facing" ? { facing } : {}),
    ...(line.manner.includes("thinks") ? { thinks: true } : {}),
    tags,
    bond,
  };
}
