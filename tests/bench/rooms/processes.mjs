// The processes that are measured, and what they take.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../site.mjs";

/** Seconds of processor time that all threads of a process have taken so far, by Linux's own account. */
export async function secondsOf(pid) {
  const tasks = await readdir(`/proc/${pid}/task`);
  const spent = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/schedstat`, "utf8").catch(() => "0")),
  );
  return spent.reduce((sum, text) => sum + Number(text.split(" ")[0]), 0) / 1e9;
}

/** Bytes of memory that a process holds. */
export async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) * 1024;
}

/** Runs a program until it says something that `told` makes something of. Returns that with its process and stop. */
async function run([program, ...words], env, told) {
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let said = "";
  const result = await new Promise((resolve, reject) => {
    child.once("error", () => reject(new Error(`"${program}" could not be started: install it.`)));
    child.once("exit", () => reject(new Error(`"${program}" ended: ${said}`)));
    child.stdout.on("data", (part) => {
      said += part;
      const made = told(said);
      if (made !== undefined) resolve(made);
    });
  });
  return {
    ...result,
    pid: child.pid,
    kill: () => child.kill("SIGKILL"),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await ended;
      }
    },
  };
}

const urlIn = (said) => {
  const url = /http:\S+/u.exec(said)?.[0];
  return url === undefined ? undefined : { url };
};

/** Starts the built server with a store. */
export const startServer = (store) =>
  run(
    [process.execPath, join(DIST, "server/start.js")],
    { PORT: "0", HOST: "127.0.0.1", STORE: store },
    urlIn,
  );

/** Starts the yardstick, as it was bundled. */
export const startPlain = (program) => run([process.execPath, program], {}, urlIn);

/** Starts a Redis with a folder of its own, which it writes to as it does by default with an append-only file. */
export async function startRedis(folder) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  const words = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  return run(
    ["redis-server", ...words, "--appendonly", "yes", "--appendfsync", "everysec"],
    {},
    (said) =>
      said.includes("Ready to accept connections")
        ? { url: `redis://127.0.0.1:${port}` }
        : undefined,
  );
}

/** A folder for stores, and its end. */
export async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), "within-reach-bench-"));
  return { folder, stop: () => rm(folder, { recursive: true, force: true }) };
}
