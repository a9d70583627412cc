// What checking stories costs, held against its limits, as a part of the report.
import { limited } from "./limits.mjs";
import { table, tenths, verdicts, whole } from "./words.mjs";

/** The line with which the part begins; all below it is the part. */
export const CHECK_HEADING = "## The story check";

const MEGABYTE = 2 ** 20;
const seconds = (milliseconds) => tenths(milliseconds / 1000);
const perSecond = (states, milliseconds) => whole(states / (milliseconds / 1000));

/** The figures that have a limit. */
export function judgedCheck({ together, both, game, large }) {
  const fewer = both.slow.states / both.quick.states;
  const lasting = (what, milliseconds, most) =>
    limited(what, milliseconds, most * 1000, `${seconds(milliseconds)} s`, `${most} s`);
  return [
    lasting("All stories that ship, checked by the command", together, 30),
    limited(
      "States of an act, beside whole saved states",
      both.isSame ? both.quick.states * 20 : Number.POSITIVE_INFINITY,
      both.slow.states,
      both.isSame ? `${tenths(fewer)} times fewer, same findings` : "other findings",
      "20 times fewer",
    ),
    lasting("A game's size in plain ink, checked", game.all, 30),
    lasting("Ten thousand choices, checked", large.all, 60),
    limited(
      "Ten thousand choices, memory",
      large.memory / MEGABYTE,
      1024,
      `${whole(large.memory / MEGABYTE)} MB`,
      "1024 MB",
    ),
  ];
}

const checked = (name, each) => [
  name,
  each.choices,
  each.states,
  each.moves,
  seconds(each.compile),
  seconds(each.walk),
  perSecond(each.states, each.walk),
  whole(each.memory / MEGABYTE),
  each.isWhole ? "all" : "a part",
];

/** What `measureCheck` found; `around` says when, where and by which command. */
export function checkPart(around, measured) {
  const { shipped, both, game, large } = measured;
  const way = (name, { states, milliseconds }) => [
    name,
    states,
    whole(milliseconds),
    perSecond(states, milliseconds),
  ];
  return `${CHECK_HEADING}

Written by \`${around.command}\` on ${around.date}: ${around.machine}, Node ${process.versions.node}, load average before and after ${around.load}. Each check runs in a process of its own under the command's limits, its companion's paths included; one process at a time. The command itself checks as many stories at once as there are cores.

${verdicts(judgedCheck(measured))}

${table(
  [
    "story",
    "choices",
    "states",
    "moves",
    "compile, s",
    "walk, s",
    "states a second",
    "memory, MB",
    "walked",
  ],
  [
    ...shipped.map((each) => checked(each.id, each)),
    checked("made, a game of 22,000 words in plain ink", game),
    checked("made, ten thousand choices", large),
  ],
)}

Green Eyes from its third act on, all that came before at its first values, in the same process by what still matters and by whole saved states (\`tests/story/explore/oracle.ts\`): ${both.isSame ? "the same choices, endings and stops" : "**not the same**"}.

${table(["states are told apart by", "states", "ms", "states a second"], [way("what can still be read", both.quick), way("the whole saved state", both.slow)])}
`;
}
