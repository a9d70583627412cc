// What rooms cost: the built server with each store beside the yardstick, one after the other; server and load are
// processes of their own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { makeFolder, startPlain, startRedis, startServer } from "./rooms/processes.mjs";
import { ROOT } from "./site.mjs";

const TIMES = 5;
const KILLS = 10;
const IDLE = { rooms: 20, phones: 500, aSecond: 600, seconds: 5, times: TIMES };
const SHAPES = {
  one: { rooms: 1, phones: 500 },
  many: { rooms: 100, phones: 30 },
};
const LOAD = fileURLToPath(new URL("rooms/load.mjs", import.meta.url));
// Within the project, where the packages are found.
const BUILT = join(ROOT, "test-results/bench/rooms");

/** Bundles what is written in TypeScript; returns where it is. */
async function bundle(name) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    build: {
      ssr: fileURLToPath(new URL(`rooms/${name}.ts`, import.meta.url)),
      outDir: join(BUILT, name),
      emptyOutDir: true,
      target: "node20",
    },
  });
  return join(BUILT, name, `${name}.js`);
}

/** Runs a load to its end; returns what it measured. */
async function load(program, ...words) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The load ended with ${code}.`);
  return JSON.parse(said);
}

const asked = (kind, server, redis, more) =>
  JSON.stringify({ kind, url: server.url, pid: server.pid, redisPid: redis?.pid, ...more });

/** Rounds of both shapes on one server after the other. */
async function measureRounds(folder, redis, plain) {
  const starts = {
    plain: () => startPlain(plain),
    sqlite: () => startServer(`sqlite:${join(folder, "rooms.db")}`),
    redis: () => startServer(redis.url),
  };
  const measured = {};
  for (const [name, start] of Object.entries(starts)) {
    const server = await start();
    const kind = name === "plain" ? "ws" : "socket.io";
    const shapes = {};
    for (const [shape, size] of Object.entries(SHAPES))
      shapes[shape] = await load(
        LOAD,
        asked(kind, server, name === "redis" ? redis : undefined, {
          does: "rounds",
          times: TIMES,
          ...size,
        }),
      );
    measured[name] = shapes;
    await server.stop();
  }
  return measured;
}

async function measureIdle(folder) {
  const server = await startServer(`sqlite:${join(folder, "idle.db")}`);
  try {
    return await load(LOAD, asked("socket.io", server, undefined, { does: "idle", ...IDLE }));
  } finally {
    await server.stop();
  }
}

/** As many votes as come through, from lines that each send the next once the last was acknowledged. */
async function measureMost(redis) {
  const most = {};
  for (const count of [1, 2]) {
    const servers = [];
    for (let at = 0; at < count; at += 1) servers.push(await startServer(redis.url));
    const [first, ...others] = servers;
    most[count] = await load(
      LOAD,
      asked("socket.io", first, redis, {
        does: "most",
        rooms: 20,
        phones: 20,
        seconds: 3,
        times: TIMES,
        others: others.map(({ url, pid }) => ({ url, pid })),
      }),
    );
    for (const server of servers) await server.stop();
  }
  return most;
}

/** Kills one of two processes while all vote, time and again. */
async function measureKills(redis, phones) {
  const runs = [];
  const other = await startServer(redis.url);
  for (let run = 0; run < KILLS; run += 1) {
    const victim = await startServer(redis.url);
    runs.push(await load(phones, other.url, victim.url, String(victim.pid)));
    await victim.stop();
  }
  await other.stop();
  return runs;
}

/** Measures all that is asked of rooms. */
export async function measureRooms() {
  const [plain, phones] = [await bundle("plain"), await bundle("phones")];
  const { folder, stop } = await makeFolder();
  const redis = await startRedis(folder);
  const step = (name, measuring) => {
    console.log(name);
    return measuring();
  };
  try {
    return {
      times: TIMES,
      shapes: SHAPES,
      idleAsked: IDLE,
      rounds: await step("Votes", () => measureRounds(folder, redis, plain)),
      idle: await step("Idle phones", () => measureIdle(folder)),
      most: await step("Two processes on one Redis", () => measureMost(redis)),
      kills: await step("One of two killed", () => measureKills(redis, phones)),
    };
  } finally {
    await redis.stop();
    await stop();
  }
}
