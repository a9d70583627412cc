// What bad input costs in the studio, held against its limits, as a part of the report.
import { limited } from "./limits.mjs";
import { table, tenths, verdicts, whole } from "./words.mjs";

/** The line with which the part begins. */
export const STUDIO_HEADING = "## Bad input in the studio";

const seconds = (milliseconds) => tenths(milliseconds / 1000);

/** The figures that have a limit. */
export function judgedStudio(rows) {
  const verdict = Math.max(...rows.map((each) => each.verdict));
  const pause = Math.max(...rows.map((each) => each.pause));
  return [
    limited("The slowest verdict", verdict, 12_000, `${seconds(verdict)} s`, "12 s"),
    limited("The page's longest pause", pause, 200, `${whole(pause)} ms`, "200 ms"),
  ];
}

/** What `measureStudio` found; `around` says when, where and by which command. */
export const studioPart = (around, rows) => `${STUDIO_HEADING}

Written by \`${around.command}\` on ${around.date}: ${around.machine}, load average before and after ${around.load}. Each file of \`tests/support/bad-input\` is opened in a studio of its own; the time runs from the moment in which it was picked until its code stands among the findings. A pause is a time in which the page could do nothing else, and would not have answered a click, up to half a second after the verdict.

${verdicts(judgedStudio(rows))}

${table(
  ["file", "is named", "verdict, s", "longest pause, ms"],
  rows.map(({ name, codes, verdict, pause }) => [
    name,
    codes.join(" or "),
    tenths(verdict / 1000),
    whole(pause),
  ]),
)}`;
