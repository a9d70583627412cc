// What playing again costs, held against its limits, as a part of the report.
import { limited } from "./limits.mjs";
import { table, tenths, verdicts, whole } from "./words.mjs";

/** The line with which the part begins. */
export const AGAIN_HEADING = "## Playing again";

const milliseconds = (what, value, limit) =>
  limited(what, value, limit, `${tenths(value)} ms`, `${limit} ms`);

/** The figures that have a limit. */
export const judgedAgain = ({ map, back, link }) => [
  milliseconds(`*Back one choice* on a run of ${back.moves} moves, p95`, back.p95, 50),
  milliseconds(`Map of ${map.points} choice points: first drawing`, map.drawing.p50, 300),
  milliseconds(`Map of ${map.points} choice points: a mark's moment, p99`, map.clicks.p99, 100),
  limited(
    `Map of ${map.points} choice points: frames a second while it moves, 19 of 20`,
    map.pan.p95,
    1_000 / 30,
    whole(1_000 / map.pan.p95),
    "at least 30",
  ),
  limited(
    `Link to a run of ${link.moves} moves, after the story's name`,
    link.longest,
    40,
    `${link.longest} characters`,
    "40 characters",
  ),
];

/** What `measureAgain` found; `around` says when, where and by which command. */
export function againPart(around, measured) {
  const { map, back, link } = measured;
  return `${AGAIN_HEADING}

Written by \`${around.command}\` on ${around.date}: ${around.machine}, Node ${process.versions.node}, load average before and after ${around.load}. In the built game at 1280×720, with made stories in place of Green Eyes; the processor not slowed, no graphics hardware.

${verdicts(judgedAgain(measured))}

The map of ${map.points} choice points and ${map.turns} turns with ${map.runs} runs from end to end: from the link until the frame with the drawing was handed over (the first visit fetches page, story and map); from a click on a mark until the frame that shows its moment; frames while the whole map is moved to and fro. A choice taken back: from the click until the choices stand again, the words of all ${back.moves} moves in the page. Links: packed from ${link.runs} plans of Green Eyes, their first ${link.moves} moves.

${table(
  ["step", "ms"],
  [
    ["map: first drawing, first visit", whole(map.drawing.first)],
    ["map: first drawing, median", whole(map.drawing.p50)],
    [`map: a mark's moment, p50 of ${map.clicks.count}`, tenths(map.clicks.p50)],
    ["map: a mark's moment, p99", tenths(map.clicks.p99)],
    [`map: a frame while it moves, p50 of ${map.pan.frames}`, tenths(map.pan.p50)],
    ["map: a frame while it moves, p95", tenths(map.pan.p95)],
    [`back one choice, p50 of ${back.count}`, tenths(back.p50)],
    ["back one choice, p95", tenths(back.p95)],
    ["back one choice, longest", tenths(back.longest)],
  ],
)}
`;
}
