/** The state between two people in words, from near to far; `stories/lib/bond.ink` decides which. */
export const BONDS = ["close", "warm", "holding", "thin", "frayed"] as const;
/** One word for the state between two people. */
export type Bond = (typeof BONDS)[number];

/** Reads a bond word that ink returned; anything else is taken as `holding`. */
export const bondOf = (word: unknown): Bond => BONDS.find((bond) => bond === word) ?? "holding";
