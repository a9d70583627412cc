// One part of the report for each benchmark: how it is measured, and its tables.
import { kilobytes, table, tenths, whole } from "./words.mjs";

const nameOf = (url) => new URL(url).pathname.split("/").at(-1) || "the page";

const waterfall = ({ requests, marks }) =>
  table(
    ["request", "starts, ms", "ends, ms", "bytes on the line"],
    requests
      .filter(({ url, start }) => url.startsWith("http") && start < marks.stage)
      .map(({ url, start, end, bytes }) => [
        nameOf(url),
        whole(start),
        end === undefined ? "" : whole(end),
        bytes === undefined ? "" : String(bytes),
      ]),
  );

const COLD_NAMES = {
  opening: "Title, content notes and *Continue* stand",
  firstLine: "First line stands",
  choices: "Choices usable",
  answered: "The first choice, pressed at once, is answered",
  stage: "Stage stands",
};

/** What `measureCold` found. */
export function coldPart({ times, plain, game, all, middle }) {
  const rows = Object.entries(COLD_NAMES).map(([name, words]) => {
    const yardstick = plain[name];
    return [
      words,
      whole(game[name]),
      yardstick === undefined ? "" : whole(yardstick),
      yardstick === undefined ? "" : (game[name] / yardstick).toFixed(2),
    ];
  });
  const list = (values) => values.map(whole).join(", ");
  return `## Cold load

1.6 Mbps down, 0.75 up, 150 ms, processor slowed four times (Chrome's own emulation); each visit in a fresh browser context, hence without cache and saves, after the browser had come to rest; ${times} visits of each page by turns in one browser, after one of each that is not counted. Milliseconds from the start of the navigation until the frame that shows it was handed over for drawing; medians. A script in the page presses *Continue* at once until the choices stand.
The yardstick is a page as Inky exports it (\`tests/bench/plain\`): HTML, inkjs's \`ink.js\`, the same story as a script, and a small \`main.js\` that shows all lines and the choices at once; without Inky's style sheet and fades, which would slow it down; served by the same server with the same compression.

${table(["moment", "game", "plain page", "ratio"], rows)}

Every visit, choices usable: game ${list(all.game)}; plain page ${list(all.plain)}.

The visit of the game whose choices came in the median time (a request's times count from its own page's first request):

${waterfall(middle.game)}`;
}

/** What `measureWork` found. */
export function workPart({ times, plain, game }) {
  const names = {
    all: "all",
    scripts: "of it scripts (started by the parser or an event)",
    layout: "of it style and layout",
  };
  return `### The main thread's work until the choices stand

Processor time of the main thread (the browser's own count in thread ticks) on a first visit, neither the line nor the processor slowed, the stage's scripts kept out; medians of ${times} visits of each page. Less than times it depends on what else runs on the machine: slowed four times, each millisecond here is four above.

${table(
  ["work", "game, ms", "plain page, ms"],
  Object.entries(names).map(([name, words]) => [words, tenths(game[name]), tenths(plain[name])]),
)}`;
}

/** What `measureSizes` found. */
export function sizesPart({ before, stage, inkjs, own, stageSum }) {
  const rows = (files) =>
    files.map(({ path, bytes }) => [nameOf(`http://x${path}`), kilobytes(bytes)]);
  return `## JavaScript

Gzip, level 9, in units of 1000 bytes. What counts is what had been asked for before the first line stood in the document, in a visit as above, hence also what tells the story from its first choice on; then what came until the stage stood. inkjs is weighed by bundling it alone with the same tool. The story itself travels as JSON, not as a script.

${table(
  ["file", "kB"],
  [
    ...rows(before),
    ["inkjs, of that", `−${kilobytes(inkjs)}`],
    ["**before the first line, ours**", `**${kilobytes(own)}**`],
    ...rows(stage),
    ["**stage**", `**${kilobytes(stageSum)}**`],
  ],
)}`;
}

/** What `measureIdle` found. */
export function idlePart({ seconds, renderer, blank, atChoices, afterChoice }) {
  const row = (name, { page, rest }) => [name, page.toFixed(2), rest.toFixed(2)];
  return `## Idle stage

Processor time over ${seconds} s, as percent of one core, by the browser's own account (SystemInfo.getProcessInfo, which counts in hundredths of a second: 0.05 %), once the stage sleeps and the whole browser has come to rest. The renderer here is ${renderer}. *Page* is all renderer processes and the GPU process; *rest* the browser's other processes.

${table(["state", "page, %", "rest, %"], [row("blank page", blank), row("stage at the first choices", atChoices), row("stage after a choice", afterChoice)])}`;
}

/** What `measureClicks` found. */
export function clicksPart({ playthroughs, choices, backs }) {
  const row = (name, { count, p50, p99, longest }) => [
    name,
    String(count),
    tenths(p50),
    tenths(p99),
    tenths(longest),
  ];
  return `## Click to line

Inside the page, from just before \`click()\` on a choice to the microtask after a line of its answer stands in the document; ${playthroughs} playthroughs to an ending, at random with a fixed seed, the stage running, about a third of the choices taken back and made anew. Processor not slowed.

${table(["step", "count", "p50, ms", "p99, ms", "longest, ms"], [row("choice to its next line", choices), row("*Back one choice* to the choices", backs)])}`;
}
