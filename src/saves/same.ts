import type { Run } from "../core/playthrough";
import { isFields } from "./fields";

/** Whether two plain values hold the same, whatever the order of their fields. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  if (!isFields(one) || !isFields(other)) return Object.is(one, other);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
  );
}

// Which run it left is not content: ids change when a run is kept beside another.
const contentOf = ({ id: _id, forkedFrom, ...content }: Run) => ({
  ...content,
  turn: forkedFrom?.turn ?? null,
});

/** Whether two runs hold the same but for their own id and the id of the run that they left. */
export const sameContent = (one: Run, other: Run): boolean =>
  same(contentOf(one), contentOf(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
};

/** Eight hexadecimal digits that are the same for the same content (FNV-1a; not a secret). */
export function fingerprint(run: Run): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(sorted(contentOf(run))))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
