// The load, a process of its own: fills rooms with phones and has them vote, on a server that it is told of.
// `load.mjs <what to do, as JSON>`; prints what it measured as JSON.
import { setTimeout as pass } from "node:timers/promises";
import { chance, median, quantile } from "../figures.mjs";
import { openLine } from "./line.mjs";
import { memoryOf, secondsOf } from "./processes.mjs";

const AT_ONCE = 50;
const SETTLE_MS = 400;
const VOTES_AT_ONCE = 25;
const STILL_SECONDS = 3;
const OPTIONS = ["a", "b", "c"];
const OPENS = { does: "open", kind: "one", options: OPTIONS.map((id) => ({ id, text: id })) };
const DEVICE = "D".repeat(22);
const ROOM = {
  title: "Green Eyes",
  quorum: 5,
  playthrough: { story: "green-eyes", storyHash: "0".repeat(16), seed: 1, given: {}, moves: [] },
  couple: ["Andrew", "Lucy"],
};

const asked = JSON.parse(process.argv[2]);
const random = chance(7);

/** Does `act` for each, so many at a time. */
async function each(list, act) {
  const left = list.entries();
  const worker = async () => {
    for (const [at, one] of left) await act(one, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The processes that serve: lines go to them by turns. */
const servers = [{ url: asked.url, pid: asked.pid }, ...(asked.others ?? [])];
let turn = 0;
const open = (role) => {
  turn += 1;
  return openLine({ kind: asked.kind, url: servers[turn % servers.length].url, role });
};

async function makeRoom() {
  const leader = await open("facilitator");
  const { code, key } = await leader.ask("make", { version: 1, room: ROOM });
  let order = 0;
  const command = (command) => {
    order += 1;
    return leader.ask("command", { device: DEVICE, order, command });
  };
  return { code, key, command, leader, phones: [] };
}

async function addPhone(room) {
  const phone = await open("phone");
  const key = room.key === "" ? {} : { key: room.key };
  await phone.ask("join", { version: 1, code: room.code, ...key });
  room.phones.push(phone);
}

async function fill({ rooms, phones }) {
  const made = [];
  for (let at = 0; at < rooms; at += 1) made.push(await makeRoom());
  await each(
    made.flatMap((room) => Array.from({ length: phones }, () => room)),
    addPhone,
  );
  return made;
}

const usage = async () => ({
  server: (await Promise.all(servers.map(({ pid }) => secondsOf(pid)))).reduce((a, b) => a + b),
  load: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  redis: asked.redisPid === undefined ? 0 : await secondsOf(asked.redisPid),
});

/** Sends votes at their times; resolves to how long each took to be acknowledged, in ms, and what was refused. */
async function voting(votes) {
  const due = votes.toSorted((one, other) => one.at - other.at);
  const start = performance.now();
  const latencies = [];
  let refused = 0;
  let next = 0;
  await new Promise((resolve) => {
    const acknowledge = (sent) => (read) => {
      if (!read().ok) refused += 1;
      latencies.push(performance.now() - sent);
      if (latencies.length === due.length) resolve();
    };
    const send = () => {
      const now = performance.now();
      for (; next < due.length && due[next].at <= now - start; next += 1) {
        const { phone, poll, option } = due[next];
        phone.send(
          "cast",
          { poll, ballot: { says: "option", option } },
          acknowledge(performance.now()),
        );
      }
      if (next < due.length) setTimeout(send, 1);
    };
    send();
  });
  return { latencies, refused };
}

/** Seconds of processor time that the processes take each second while nobody does anything. */
async function idling(seconds) {
  const before = await usage();
  await pass(seconds * 1000);
  const after = await usage();
  return Object.fromEntries(
    Object.keys(after).map((who) => [who, (after[who] - before[who]) / seconds]),
  );
}

/** One poll in every room, in which all vote within a second; then the first room's is revealed. */
async function round(rooms, poll, still) {
  await Promise.all(rooms.map((room) => room.command(OPENS)));
  await pass(SETTLE_MS);
  const votes = rooms.flatMap(({ phones }) =>
    phones.map((phone) => ({
      phone,
      poll,
      at: random() * 1000,
      option: OPTIONS[Math.floor(random() * 3)],
    })),
  );
  const [before, start] = [await usage(), performance.now()];
  const { latencies, refused } = await voting(votes);
  await pass(SETTLE_MS);
  const [after, seconds] = [await usage(), (performance.now() - start) / 1000];
  // Milliseconds of processor time for a thousand votes, without what the lines take by standing open.
  const spent = (who) => ((after[who] - before[who] - still[who] * seconds) * 1e6) / votes.length;
  const tallies = await Promise.all(rooms.map((room) => closing(room)));
  return {
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: spent("server"),
    redisCpu: spent("redis"),
    refused,
    lost: votes.length - refused - tallies.reduce((sum, { voted }) => sum + voted, 0),
    wrong: OPTIONS.filter(
      (id, at) =>
        votes.filter(({ option }) => option === id).length !==
        tallies.reduce((sum, { counts }) => sum + counts[0][at], 0),
    ).length,
    reveal: tallies[0].reveal,
  };
}

/** Closes a room's poll and reveals it; resolves to the tally, and how long the last phone waited for it. */
async function closing(room) {
  await room.command({ does: "close" });
  const start = performance.now();
  const shown = room.phones.map(
    (phone) =>
      new Promise((resolve) => {
        phone.told = (text) => {
          if (text.includes('"revealed"')) resolve(performance.now() - start);
        };
      }),
  );
  const { view } = await room.command({ does: "reveal" });
  const last = Math.max(...(await Promise.all(shown)));
  return { ...view.poll.tally, reveal: last };
}

const end = (rooms) => {
  for (const { leader, phones } of rooms) for (const line of [leader, ...phones]) line.close();
};

async function rounds() {
  const rooms = await fill(asked);
  const all = [];
  // The first is not counted: what runs for the first time is slower.
  all.push(await round(rooms, 1, { server: 0, redis: 0 }));
  const still = await idling(STILL_SECONDS);
  for (let poll = 2; poll <= asked.times + 1; poll += 1) all.push(await round(rooms, poll, still));
  end(rooms);
  const counted = all.slice(1);
  const middle = (name) => median(counted.map((one) => one[name]));
  const sum = (name) => all.reduce((total, one) => total + one[name], 0);
  return {
    still: still.server,
    ...Object.fromEntries(
      ["p50", "p99", "cpu", "redisCpu", "reveal"].map((name) => [name, middle(name)]),
    ),
    ...Object.fromEntries(["refused", "lost", "wrong"].map((name) => [name, sum(name)])),
  };
}

/** Many phones that do nothing, and some that vote at a steady pace. */
async function idle() {
  const before = await memoryOf(asked.pid);
  const rooms = await fill(asked);
  await pass(2000);
  const after = await memoryOf(asked.pid);
  await Promise.all(rooms.map((room) => room.command(OPENS)));
  const phones = rooms.flatMap((room) => room.phones);
  const pick = () => phones[Math.floor(random() * phones.length)];
  const still = await idling(STILL_SECONDS);
  const all = [];
  for (let time = 0; time < asked.times; time += 1) {
    const count = asked.aSecond * asked.seconds;
    const votes = Array.from({ length: count }, () => ({
      phone: pick(),
      poll: 1,
      at: random() * asked.seconds * 1000,
      option: "a",
    }));
    const from = await usage();
    const { latencies, refused } = await voting(votes);
    const to = await usage();
    all.push({
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      busy: (to.server - from.server) / asked.seconds,
      refused,
    });
  }
  end(rooms);
  const middle = (name) => median(all.map((one) => one[name]));
  return {
    connections: phones.length,
    bytes: (after - before) / phones.length,
    still: still.server,
    p50: middle("p50"),
    p99: middle("p99"),
    busy: middle("busy"),
    refused: all.reduce((sum, one) => sum + one.refused, 0),
  };
}

/** Votes as fast as they are acknowledged: each phone sends its next one then, as far as a phone may. */
async function most() {
  const rooms = await fill(asked);
  await Promise.all(rooms.map((room) => room.command(OPENS)));
  const phones = rooms.flatMap((room) => room.phones);
  const all = [];
  for (let time = 0; time < asked.times; time += 1) {
    // A server takes ten a second of each phone in the long run, and thirty at once.
    await pass(3000);
    const votes = phones.flatMap((phone) =>
      Array.from({ length: VOTES_AT_ONCE }, () => ({ phone, poll: 1, at: 0, option: "a" })),
    );
    const [from, start] = [await usage(), performance.now()];
    const { refused } = await voting(votes);
    const [to, seconds] = [await usage(), (performance.now() - start) / 1000];
    const each = (who) => ((to[who] - from[who]) * 1e6) / votes.length;
    all.push({
      aSecond: votes.length / seconds,
      refused,
      server: each("server"),
      load: each("load"),
      redis: each("redis"),
      busy: (to.server + to.load + to.redis - from.server - from.load - from.redis) / seconds,
    });
  }
  end(rooms);
  const names = ["aSecond", "refused", "server", "load", "redis", "busy"];
  return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name]))]));
}

console.log(JSON.stringify(await { rounds, idle, most }[asked.does]()));
process.exit(0);
