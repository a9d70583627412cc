// What rooms cost, held against its limits, as a part of the report.
import { median } from "./figures.mjs";
import { limited } from "./limits.mjs";
import { kilobytes, table, tenths, verdicts, whole } from "./words.mjs";

/** The line with which the part begins. */
export const ROOMS_HEADING = "## Rooms";

const STORES = { sqlite: "SQLite", redis: "Redis" };
const P99 = { sqlite: 100, redis: 150 };
const TIMES_PLAIN = { sqlite: 1.8, redis: 2.5 };
const SHAPES = { one: "1 room of 500", many: "100 rooms of 30" };

const milliseconds = (what, value, limit) =>
  limited(what, value, limit, `${tenths(value)} ms`, `${limit} ms`);
const none = (what, count) => limited(what, count, 0, whole(count), "none");

function judgedRounds(rounds, store, shape) {
  const measured = rounds[store][shape];
  const ratio = measured.cpu / rounds.plain[shape].cpu;
  const where = `${SHAPES[shape]}, ${STORES[store]}`;
  return [
    none(
      `${where}: votes refused, lost or counted wrongly`,
      measured.refused + Math.abs(measured.lost) + measured.wrong,
    ),
    milliseconds(`${where}: vote to acknowledgement, p99`, measured.p99, P99[store]),
    limited(
      `${where}: processor time of a vote, beside plain ws`,
      ratio,
      TIMES_PLAIN[store],
      `${ratio.toFixed(2)} times`,
      `${TIMES_PLAIN[store]} times`,
    ),
  ];
}

/** The figures that have a limit. */
export function judgedRooms({ rounds, idle, kills }) {
  const slowest = Math.max(...kills.map(({ back }) => back));
  return [
    ...Object.keys(STORES).flatMap((store) =>
      Object.keys(SHAPES).flatMap((shape) => judgedRounds(rounds, store, shape)),
    ),
    ...Object.entries(STORES).map(([store, name]) =>
      milliseconds(
        `1 room of 500, ${name}: reveal to the last phone`,
        rounds[store].one.reveal,
        150,
      ),
    ),
    milliseconds(`${idle.connections} idle phones: vote to acknowledgement, p99`, idle.p99, 100),
    limited(
      `${idle.connections} idle phones: memory of a connection`,
      idle.bytes,
      40_000,
      `${kilobytes(idle.bytes)} kB`,
      "40 kB",
    ),
    none(
      `One of two processes killed, ${kills.length} times: votes lost or doubled`,
      kills.reduce((sum, { off }) => sum + off, 0),
    ),
    milliseconds("The same: until the last phone is back, slowest", slowest, 3000),
  ];
}

const roundRows = (rounds) =>
  Object.entries(SHAPES).flatMap(([shape, words]) =>
    Object.entries({ plain: "plain ws, no store", ...STORES }).map(([kind, name]) => {
      const { p50, p99, cpu, still, redisCpu, reveal } = rounds[kind][shape];
      return [
        words,
        name,
        tenths(p50),
        tenths(p99),
        (cpu / 1000).toFixed(3),
        (cpu / rounds.plain[shape].cpu).toFixed(2),
        kind === "redis" ? (redisCpu / 1000).toFixed(3) : "",
        tenths(still * 100),
        shape === "one" ? whole(reveal) : "",
      ];
    }),
  );

/** The ways in which two processes are more than one, from what each party takes. */
function mostWords({ 1: one, 2: two }) {
  const gain = two.aSecond / one.aSecond;
  const whole1 = (name, measured) => Math.round(measured[name]);
  return `One process took ${whole(one.aSecond)} votes a second, two ${whole(two.aSecond)}: ${gain.toFixed(2)} times, with all of it on this machine's cores, which were busy to ${tenths(one.busy * 100)} and ${tenths(two.busy * 100)} % of one. A thousand votes took ${whole1("server", one)} ms of a server's processor time with one process and ${whole1("server", two)} ms with two, ${whole1("redis", one)} and ${whole1("redis", two)} ms of Redis's, ${whole1("load", one)} and ${whole1("load", two)} ms of the load's. Redis works in one thread: at ${whole1("redis", two)} µs a vote it is full at ${whole(1e6 / two.redis)} votes a second, which is where about ${whole(two.server / two.redis)} processes with a core each would be.`;
}

/** What `measureRooms` found; `around` says when, where and by which command. */
export function roomsPart(around, measured) {
  const { rounds, idle, idleAsked, most, kills, times } = measured;
  return `${ROOMS_HEADING}

Written by \`${around.command}\` on ${around.date}: ${around.machine}, Node ${process.versions.node}, load average before and after ${around.load}. The built server, the load and Redis are processes of their own on one machine; Redis writes its append-only file once a second.

${verdicts(judgedRooms(measured))}

All phones of all rooms are connected and vote once within a second, at random moments; medians of ${times} polls after one that is not counted. The yardstick is the same room over plain ws (\`tests/bench/rooms/plain.ts\`): same messages, schemas, rules, views and counts, lines pinged as often, all in memory, without Socket.IO, guards and a store. Processor time is the server's by Linux's account (\`schedstat\`, all threads), from the first vote until 0.4 s after the last acknowledgement, less what the same lines take while nobody does anything (last column but one).

${table(
  [
    "rooms",
    "server",
    "p50, ms",
    "p99, ms",
    "processor a vote, ms",
    "times plain",
    "Redis's own, ms",
    "nobody does anything, % of a core",
    "reveal to the last phone, ms",
  ],
  roundRows(rounds),
)}

${idle.connections} phones in ${idleAsked.rooms} rooms on one process with SQLite, ${idleAsked.aSecond} votes a second from any of them for ${idleAsked.seconds} s, median of ${idleAsked.times}: p50 ${tenths(idle.p50)} ms, p99 ${tenths(idle.p99)} ms, ${idle.refused} refused; the process took ${tenths(idle.still * 100)} % of a core while nobody did anything and ${tenths(idle.busy * 100)} % with the votes; memory grew by ${kilobytes(idle.bytes)} kB for each phone that joined.

### Two processes on one Redis

${mostWords(most)}

### One of two processes killed

Two hundred phones (the page's own client) behind a balancer that gives each new line to the next process that takes it; all vote within a second, and after half of it one process is killed. ${kills.length} times: the last phone was back after ${kills.map(({ back }) => whole(back)).join(", ")} ms (median ${whole(median(kills.map(({ back }) => back)))}); ${kills.map(({ away }) => away).join(", ")} had lost their line. ${kills.reduce((sum, { stuck }) => sum + stuck, 0)} phones were not back within 8 s, and ${kills.reduce((sum, { unanswered }) => sum + unanswered, 0)} votes had no acknowledgement by then; the tally differed from what was acknowledged by ${kills.reduce((sum, { off }) => sum + off, 0)}.
`;
}
