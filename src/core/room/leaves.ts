import type { LookingAt, RoomDebrief } from "./look-back";

/** Something that a room can look at; its quiet minute begins when it is turned to. */
export type LeafAt = Exclude<LookingAt, { shows: "quiet" }> | { readonly shows: "quiet" };

/** All that a room can look at, in order. */
export const leavesOf = ({
  cards,
  questions,
}: Pick<RoomDebrief, "cards" | "questions">): readonly LeafAt[] => [
  { shows: "route" },
  ...cards.map((_, at) => ({ shows: "card", at }) as const),
  ...questions.map((_, at) => ({ shows: "question", at }) as const),
  { shows: "quiet" },
  { shows: "end" },
];

/** Whether both are the same thing to look at, whenever a quiet minute began. */
export const isSameLeaf = (one: LeafAt, other: LeafAt): boolean =>
  one.shows === other.shows &&
  ("at" in one ? one.at : undefined) === ("at" in other ? other.at : undefined);

/** What comes after what the room looks at; undefined after the last. */
export function leafAfter(debrief: RoomDebrief): LeafAt | undefined {
  const leaves = leavesOf(debrief);
  const here = leaves.findIndex((leaf) => isSameLeaf(leaf, debrief.at));
  return leaves[here + 1];
}
