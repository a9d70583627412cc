import { type Tag, tagValue } from "./tags";

/** Which way a choice turns; `own` is neither and is not scored. */
export type Direction = "toward" | "away" | "own";

/** A choice's direction with its practice, its habit, or for `own` a few words. */
export interface Turning {
  readonly direction: Direction;
  readonly by: string;
}

/** One option at a choice point. */
export interface Choice {
  /** `scene/knot/slug`: survives edits of the script. */
  readonly id: string;
  readonly text: string;
  readonly kind: "act" | "wait" | "skip";
  /** Absent on waits, skips and choices that answer nothing. */
  readonly turning?: Turning;
}

const DIRECTIONS: readonly Direction[] = ["toward", "away", "own"];

/** The turning that a choice's tags declare, if any. */
export function turningOf(tags: readonly Tag[]): Turning | undefined {
  for (const direction of DIRECTIONS) {
    const by = tagValue(tags, direction);
    if (by !== undefined) return { direction, by };
  }
  return undefined;
}

/** The turning that a `reply` tag's value declares: `toward appreciate`, `away minimise`. */
export function replyOf(value: string): Turning | undefined {
  const [direction, by, ...rest] = value.split(/\s+/u);
  if ((direction !== "toward" && direction !== "away") || by === undefined || rest.length > 0)
    return undefined;
  return { direction, by };
}

/** Makes a choice of its text and tags. */
export function choiceOf(id: string, text: string, tags: readonly Tag[]): Choice {
  const has = (name: string) => tags.some((tag) => tag.name === name);
  const turning = turningOf(tags);
  return {
    id,
    text: text.trim(),
    kind: has("wait") ? "wait" : has("skip") ? "skip" : "act",
    ...(turning === undefined ? {} : { turning }),
  };
}
