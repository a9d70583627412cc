/** Reads pairs of numbers from a word like `3:1,7:2`. */
export const pairs = (word: string): readonly (readonly [number, number])[] =>
  word === ""
    ? []
    : word.split(",").map((pair) => {
        const [left = "", right = ""] = pair.split(":");
        return [Number(left), Number(right)];
      });

/** Writes pairs of numbers as a word, in the order of the first. */
export const pairsWord = (found: [number, number][]): string =>
  found
    .sort(([a], [b]) => a - b)
    .map(([left, right]) => `${left}:${right}`)
    .join();
