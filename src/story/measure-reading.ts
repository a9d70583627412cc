/** Words that make up a third of any English text; a text in another language has few of them. */
const COMMON = new Set(
  "the a an and or but of to in on at for with from by as is are was were be been it its he she they you i we me him her them us my your his their our this that these those not no do does did have has had what who when where how if so then there up out all one can could would will".split(
    " ",
  ),
);

/** The words of a text, without marks. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/\p{L}+(?:['’]\p{L}+)*|\p{N}+/gu) ?? [];

const sentencesIn = (text: string): number =>
  Math.max(1, (text.match(/[.!?…]+(?=[”"’)\s]|$)/gu) ?? []).length);

/** An estimate of a word's syllables by the rules of English: groups of vowels, without a silent end. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/gu, "")
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/u, (end) => end[0] ?? "");
  return Math.max(1, (plain.match(/[aeiouy]+/gu) ?? []).length);
}

/** Whether a text looks English: at least a fifth of its words are among the commonest. */
export function looksEnglish(text: string): boolean {
  const words = wordsIn(text);
  const common = words.filter((word) => COMMON.has(word.toLowerCase())).length;
  return words.length > 0 && common / words.length >= 0.2;
}

/**
 * The age at which a text can be read, in years: Flesch and Kincaid's grade plus five, five at the least.
 * Undefined where there are no words.
 */
export function readingAge(text: string): number | undefined {
  const words = wordsIn(text);
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade =
    0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, grade + 5);
}
