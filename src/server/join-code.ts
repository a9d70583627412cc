import { renderUnicodeCompact } from "uqr";

/** Where phones join a workshop, on a server at that address. */
export const joinAddress = (server: string): string => `${server}join`;

/** Dark signs on a light ground, whatever the terminal's own colours are. */
const INK = "\u001b[97;40m";
const PLAIN = "\u001b[0m";

/** Where phones join, as the lines of a QR code in a terminal. */
export const joinCode = (server: string): readonly string[] =>
  renderUnicodeCompact(joinAddress(server), { border: 2 })
    .split("\n")
    .map((line) => `${INK}${line}${PLAIN}`);
