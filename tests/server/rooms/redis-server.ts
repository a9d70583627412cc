import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READY = "Ready to accept connections";

/** A Redis of the tests' own on 127.0.0.1. */
export interface RedisServer {
  readonly url: string;
  /** Kills it, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what it kept. */
  start(): Promise<void>;
  /** Stops it from answering without closing a line, until `wake`. */
  freeze(): void;
  wake(): void;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

async function run(folder: string, port: number): Promise<ChildProcess> {
  const words = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
  const keeping = ["--save", "", "--appendonly", "yes", "--appendfsync", "always"];
  const child = spawn("redis-server", [...words, ...keeping], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.once("error", () =>
      reject(
        new Error(
          'These tests start a Redis of their own, and no "redis-server" is on the PATH: install it, for example with "apt-get install redis-server".',
        ),
      ),
    );
    child.once("exit", () => reject(new Error(`redis-server ended at once: ${said}`)));
    child.stdout?.on("data", (text) => {
      said += text;
      if (said.includes(READY)) resolve();
    });
  });
  return child;
}

/** Starts a Redis that writes each change to a folder of its own; rejects with advice where none is installed. */
export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "within-reach-redis-"));
  const port = await freePort();
  let child = await run(folder, port);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async start() {
      child = await run(folder, port);
    },
    freeze: () => child.kill("SIGSTOP"),
    wake: () => child.kill("SIGCONT"),
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
