import type { Spread } from "../story/explore/types";
import type { Figures, Tally } from "../story/measure";
import type { Bench, ExitCode } from "./bench";
import { askAbout } from "./one";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const spread = ({ shortest, median, longest }: Spread): string =>
  `${shortest} on the shortest path, ${median} in the middle, ${longest === undefined ? "no end to the longest" : `${longest} on the longest`}`;

const listed = (tally: Tally, shown: (value: number) => string): string =>
  Object.entries(tally)
    .map(([name, value]) => `${name === "" ? "narration" : name} ${shown(value)}`)
    .join(", ");

const whole = (value: number): string => `${value}`;

function shares(speakers: Tally): Tally {
  const all = Object.values(speakers).reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(Object.entries(speakers).map(([name, words]) => [name, words / all]));
}

function paths({ paths: walked }: Figures): readonly (readonly [string, string])[] {
  if (walked === undefined)
    return [["paths", "not all of them were walked: allow more with --seconds"]];
  const endings = Object.fromEntries(
    Object.entries(walked.endings).map(([id, share]) => [id === "" ? "none" : id, share]),
  );
  return [
    ["words", spread(walked.words)],
    ["minutes", spread(walked.minutes)],
    ["choice points", spread(walked.choicePoints)],
    ["endings", `${listed(endings, percent)} (share of random paths)`],
  ];
}

function reading({ readingAge: age }: Figures): readonly (readonly [string, string])[] {
  if (age === undefined) return [["reading age", "not given: the lines do not look English"]];
  return [
    ["reading age", `${age.all} years (Flesch-Kincaid grade + 5): ${listed(age.speakers, whole)}`],
    ...age.hardest.map(
      ({ file, line, age: years, text }) => ["", `${years}  ${file}:${line}  ${text}`] as const,
    ),
  ];
}

const rows = (figures: Figures): readonly (readonly [string, string])[] => [
  [
    "written",
    `${figures.words} words, ${figures.choicePoints} choice points, ${figures.choices} choices`,
  ],
  ...paths(figures),
  ["turnings", listed(figures.turnings, whole)],
  ["practices", listed(figures.practices, whole)],
  ["habits", listed(figures.habits, whole)],
  ["speakers", listed(shares(figures.speakers), percent)],
  ...reading(figures),
  ...figures.giveaways.map(
    ({ which, times, of, expected, chance }) =>
      [
        "given away",
        `${which} is toward at ${times} of ${of}, ${expected.toFixed(1)} by chance (p = ${chance.toFixed(3)})`,
      ] as const,
  ),
];

const WIDE = 14;

/** Counts one story and tells the figures, or writes them as JSON. */
export async function stats(bench: Bench): Promise<ExitCode> {
  const got = await askAbout<"stats">(
    bench,
    (script, budget) => ({ kind: "stats", ...script, budget }),
    ({ figures }) => figures !== undefined,
  );
  if (!got.ok || got.answer.figures === undefined) return got.code;
  const { figures } = got.answer;
  if (bench.asked.json) bench.say(JSON.stringify(figures, null, 2));
  else
    for (const [name, words] of rows(figures).filter(([, each]) => each !== ""))
      bench.say(`${name.padEnd(WIDE)}${words}`);
  return got.code;
}
