// What an hour of play leaves behind, held against its limits, as a part of the report.
import { limited } from "./limits.mjs";
import { kilobytes, percent, table, tenths, verdicts } from "./words.mjs";

/** The line with which the part begins. */
export const HOUR_HEADING = "## An hour of play";

const grown = (what, growth) => limited(what, growth, 0.1, percent(growth), "+10 %");

/** The figures that have a limit. */
export const judgedHour = ({ growth }) => [
  grown("Heap after an hour, beside that after the first story", growth.heap),
  grown("Of it objects", growth.objects),
];

/** What `measureHour` found; `around` says when, where and by which command. */
export function hourPart(around, measured) {
  const { plays, rows } = measured;
  const cells = ({ play, took, made, ending, heap, code, objects, nodes, listeners }) => [
    String(play),
    `${made}, ${ending}`,
    tenths(took),
    kilobytes(heap),
    objects === undefined ? "" : kilobytes(objects),
    code === undefined ? "" : kilobytes(code),
    String(nodes),
    String(listeners),
  ];
  return `${HOUR_HEADING}

Written by \`${around.command}\` on ${around.date}: ${around.machine}, Node ${process.versions.node}, load average before and after ${around.load}. It takes an hour, and a busy machine does not matter to it.

${verdicts(judgedHour(measured))}

From the shelf through the story to its debrief and back, ${plays} times, a line every five seconds, at each choice point once the stage has come to rest. Taken on the shelf after each, garbage collected: the heap as the engine gives it (JSHeapUsedSize), DOM nodes, listeners; after the first and the last also a heap snapshot, which tells objects from compiled code. Objects that grow are a leak. Machine code grows with use until all that is used often was compiled; what is no longer used is thrown away with time.

${table(
  [
    "after",
    "choices, ending",
    "minutes",
    "heap, kB",
    "objects, kB",
    "code, kB",
    "DOM nodes",
    "listeners",
  ],
  rows.map(cells),
)}
`;
}
