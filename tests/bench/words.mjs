// How numbers and tables are written.

/** A number without decimals. */
export const whole = (value) => String(Math.round(value));
/** A number with one decimal. */
export const tenths = (value) => value.toFixed(1);
/** Bytes in units of 1000, with one decimal. */
export const kilobytes = (bytes) => tenths(bytes / 1000);
/** A share as a signed percentage. */
export const percent = (share) => `${share < 0 ? "−" : "+"}${tenths(Math.abs(share) * 100)} %`;

/** A Markdown table. */
export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** A table of figures that have a limit, each with its verdict. */
export const verdicts = (figures) =>
  table(
    ["what", "limit", "measured", "verdict"],
    figures.map(({ what, allowed, text, holds }) => [
      what,
      allowed,
      text,
      holds ? "holds" : "**missed**",
    ]),
  );
