import { m } from "../text/messages/messages";

/** A count in words up to twelve, in digits above. */
export const countWord = (count: number): string => m.debrief_number({ count });

/** How often: once, twice, three times. */
export const times = (count: number): string => m.debrief_times({ count, words: countWord(count) });

/** The text with its first letter as a capital. */
export const capital = (text: string): string => {
  const [first = ""] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
};

/** The text with its first letter small, for a name inside a sentence; “I” stays as it is. */
export const small = (text: string): string => {
  const [first = ""] = text;
  return /^I\b/u.test(text) ? text : first.toLocaleLowerCase() + text.slice(first.length);
};

/** The text with a full stop, unless it ends with a mark of its own. */
export const closed = (text: string): string =>
  /[.!?…][”"’)]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** The text in quotation marks, unless it carries its own. */
export const quoted = (text: string): string =>
  /[“"]/u.test(text) ? text : m.debrief_quote({ words: text });
