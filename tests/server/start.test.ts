import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, makeSite } from "./site";

const entry = fileURLToPath(new URL("../../src/server/start.ts", import.meta.url));
let site: Awaited<ReturnType<typeof makeSite>>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  site = await makeSite();
  await build({
    configFile: false,
    logLevel: "error",
    // Outside the project no package is found, so the bundle holds them all.
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(site.top, "server") },
  });
});

afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await site.stop();
});

function run(words: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(site.top, "server", "start.js"), ...words], {
    env: { ...process.env, STORE: "memory:", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  const exit = once(child, "exit");
  return { child, exit };
}

async function firstLine(child: ChildProcess, stream: "stdout" | "stderr"): Promise<string> {
  let text = "";
  for await (const part of child[stream] ?? []) {
    text += part;
    if (text.includes("\n")) break;
  }
  return text.split("\n", 1)[0] ?? "";
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "the built file serves, and %s stops it",
  async (signal) => {
    const { child, exit } = run([], { PORT: "0", HOST: "127.0.0.1" });
    const line = await firstLine(child, "stdout");
    expect(line).toMatch(/^Within Reach is at http:\/\/127\.0\.0\.1:\d+\/$/);
    const url = line.replace("Within Reach is at ", "");
    expect((await ask(url, "/")).body.toString()).toContain("Within Reach");

    // A browser keeps its connections open; they must not keep the server alive.
    const idle = connect(Number(new URL(url).port), "127.0.0.1");
    await once(idle, "connect");
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    idle.destroy();
  },
);

test("a mistake ends it with 2 and a sentence, no stack", async () => {
  const { child, exit } = run([], { PORT: "99999" });
  expect(await firstLine(child, "stderr")).toMatch(/^PORT is "99999", which is not a port/);
  expect(await exit).toEqual([2, null]);
});
