/** What lines, choices and choice points should keep to; see `content.md`, *How to write a scene*. */
export const CRAFT = {
  /** Characters of a line as it is shown. */
  line: 160,
  /** Characters of a choice. */
  choice: 90,
  /** Options of a choice point without Wait and skip. */
  options: 4,
  /** The share of options that may turn away before a Wait is asked for. */
  away: 2 / 3,
  /** Years: the reading age of a line. */
  age: 16,
  /** A line of fewer words is too short for a reading age. */
  words: 12,
  /** How rarely chance may bring a direction so far off before it is reported. */
  chance: 0.01,
} as const;
