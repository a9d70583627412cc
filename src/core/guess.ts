/** For each mood those that somebody could take it for, going by the words alone. */
export type Feelings = Readonly<Record<string, readonly string[]>>;

/** How many moods there are to choose from, the true one among them. */
const OPTIONS = 4;

/** A number from 0 up to 1 for each call, the same numbers for the same seed (mulberry32). */
function drawsOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], draw: () => number): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(draw() * left.length), 1));
}

/** A number made of a text (FNV-1a). */
const numberOf = (text: string): number =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );

/**
 * The moods to choose from at a line: the true one and up to three that it could be taken for, in an order that the
 * run's seed and the line's words decide, so that a reload asks the same.
 */
export function guessOptions(
  mood: string,
  words: string,
  seed: number,
  feelings: Feelings,
): readonly string[] {
  const draw = drawsOf(seed ^ numberOf(words));
  const known = Object.hasOwn(feelings, mood) ? feelings[mood] : undefined;
  const others = (known ?? Object.keys(feelings)).filter((other) => other !== mood);
  return shuffled([mood, ...shuffled(others, draw).slice(0, OPTIONS - 1)], draw);
}
