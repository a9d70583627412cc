// Two processes on one Redis behind a balancer, one of which is killed while all vote: a load of its own, with the
// very clients that pages have. `phones.js <two addresses> <two process ids>`; prints what it found as JSON.
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pass } from "node:timers/promises";
import { type Joining, joinRoom } from "../../../src/net/joining";
import { leadRoom, makeRoom } from "../../../src/net/lead-room";
import type { Leading } from "../../../src/net/leading";

const PHONES = 200;
const VOTING_MS = 1000;
const BACK_WITHIN_MS = 8000;
const OPTIONS = ["a", "b", "c"].map((id) => ({ id, text: id }));

const [first = "", second = "", pid = ""] = process.argv.slice(2);

/** A balancer that gives each new line to the next process that takes it, and keeps the line there. */
async function balance(urls: readonly string[]) {
  let turn = 0;
  const pipe = (from: Socket, tries: number) => {
    turn += 1;
    const { hostname, port } = new URL(urls[turn % urls.length] ?? "");
    const to = connect(Number(port), hostname);
    let isThrough = false;
    to.once("connect", () => {
      isThrough = true;
      from.pipe(to).pipe(from);
      from.once("close", () => to.destroy());
    });
    to.on("error", () => to.destroy());
    to.once("close", () => {
      if (isThrough || tries === 0) from.destroy();
      else pipe(from, tries - 1);
    });
  };
  const server = createServer((line) => {
    line.on("error", () => line.destroy());
    pipe(line, urls.length);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

const server = { address: await balance([first, second]), random: Math.random };
const origin = { ...server, origin: server.address };

const isIn = (phone: Joining, open: boolean) => {
  const state = phone.now();
  return state.kind === "in" && state.isUp && (!open || state.view.poll?.state === "open");
};

/** How many phones stand how, for whoever wants to know why it did not go on. */
const states = () => {
  const words = phones.map((phone) => {
    const state = phone.now();
    if (state.kind === "in") return `in, ${state.isUp ? "up" : "down"}, ${state.view.poll?.state}`;
    return state.kind === "refused" ? state.refused : state.kind;
  });
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return JSON.stringify([...counts]);
};

async function until(isSo: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`In ${ms} ms it came only to ${states()}.`);
    await pass(5);
  }
}

async function command(leading: Leading, does: Parameters<Leading["command"]>[0]) {
  const done = await leading.command(does);
  if (!done.ok) throw new Error(`${does.does} was refused: ${done.refused}`);
  return done.view;
}

const held = await makeRoom(origin, {
  title: "Green Eyes",
  quorum: 5,
  playthrough: { story: "green-eyes", storyHash: "0", seed: 1, given: {}, moves: [] },
  couple: ["Andrew", "Lucy"],
});
if (!held.ok) throw new Error(held.refused);
const led = await leadRoom(origin, held);
if (!led.ok) throw new Error(led.refused);
const phones = Array.from({ length: PHONES }, () =>
  joinRoom(origin, { code: held.code, key: held.key, onSeat: () => undefined }),
);
await until(() => phones.every((phone) => isIn(phone, false)), 20_000);
await command(led.leading, { does: "open", kind: "one", options: OPTIONS });
await until(() => phones.every((phone) => isIn(phone, true)), 5_000);

const wanted = [0, 0, 0];
let early = 0;
let isKilled = false;
const casting = phones.map(async (phone, at) => {
  await pass(Math.random() * VOTING_MS);
  const choice = at % OPTIONS.length;
  const answer = await phone.cast({ says: "option", option: OPTIONS[choice]?.id ?? "" });
  if (!answer.ok) throw new Error(`A vote was refused: ${answer.refused}`);
  if (!isKilled) early += 1;
  wanted[choice] = (wanted[choice] ?? 0) + 1;
});

await pass(VOTING_MS / 2);
process.kill(Number(pid), "SIGKILL");
const killed = performance.now();
isKilled = true;
// A line that was cut is noticed at once; only then can be asked who is back.
await pass(50);
const away = phones.filter((phone) => !isIn(phone, false)).length;
const isBack = () => phones.every((phone) => isIn(phone, false));
const stuck = await until(isBack, BACK_WITHIN_MS).then(
  () => 0,
  () => phones.filter((phone) => !isIn(phone, false)).length,
);
const back = performance.now() - killed;
await Promise.race([Promise.all(casting), pass(BACK_WITHIN_MS)]);

await command(led.leading, { does: "close" });
const { poll } = await command(led.leading, { does: "reveal" });
const counts = poll?.tally?.counts[0] ?? [];
console.log(
  JSON.stringify({
    phones: PHONES,
    early,
    away,
    back,
    stuck,
    unanswered: PHONES - wanted.reduce((sum, count) => sum + count),
    off: OPTIONS.reduce((sum, _, at) => sum + Math.abs((counts[at] ?? 0) - (wanted[at] ?? 0)), 0),
  }),
);
process.exit(0);
