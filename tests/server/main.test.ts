import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { renderUnicodeCompact } from "uqr";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Interfaces } from "../../src/server/address";
import { start } from "../../src/server/main";
import { listen, portsFrom } from "../../src/server/ports";
import { ask, makeSite } from "./site";

let site: Awaited<ReturnType<typeof makeSite>>;
const stops: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  site = await makeSite();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await site.stop();
});

const network: Interfaces = {
  wlan0: [
    {
      family: "IPv4",
      address: "192.168.1.20",
      internal: false,
      netmask: "255.255.255.0",
      mac: "00:00:00:00:00:00",
      cidr: "192.168.1.20/24",
    },
  ],
};

/** Starts it with the given words and variables, and collects what it says. */
async function begin(
  words: readonly string[],
  env: Record<string, string>,
  { folder = site.client, interfaces = network } = {},
) {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const started = await start({
    words,
    env: { STORE: "memory:", ...env },
    folder,
    interfaces: () => interfaces,
    say,
  });
  if (started.ok) stops.push(started.stop);
  return { started, lines };
}

/** Takes one free port and the given number of ports after it, for as long as the test runs. */
async function takePorts(count: number): Promise<number> {
  const first = createHttpServer();
  first.listen(0, "127.0.0.1");
  await once(first, "listening");
  stops.push(async () => first.close());
  const address = first.address();
  const port = typeof address === "object" && address ? address.port : 0;
  // Too near the last port there is, so that the ones after it would not all exist.
  if (port + count > 65535) return takePorts(count);
  for (let next = port + 1; next < port + count; next += 1) {
    const server = createHttpServer();
    // Another program may hold it, which serves as well.
    const { ok } = await listen(server, "127.0.0.1", [next]);
    if (ok) stops.push(async () => server.close());
  }
  return port;
}

test("it says where it is, and is there", async () => {
  const { started, lines } = await begin([], { PORT: "0" });
  expect(started.ok).toBe(true);
  const url = started.ok ? started.url : "";
  expect(lines).toEqual([`Within Reach is at ${url}`]);
  expect((await ask(url, "/")).body.toString()).toContain("Within Reach");
});

test("a taken port is said, and the next one used", async () => {
  const port = await takePorts(1);
  const { started, lines } = await begin([], { PORT: String(port) });
  const url = started.ok ? started.url : "";
  const used = Number(new URL(url).port);
  expect(used).toBeGreaterThan(port);
  expect(lines[0]).toMatch(/^Ports? \d+ .*taken by another program, so \d+ is used\.$/);
  expect(lines[0]).toContain(`so ${used} is used`);
  expect((await ask(url, "/")).status).toBe(200);
});

test("after twenty taken ports it gives up with a sentence", async () => {
  const port = await takePorts(20);
  const { started, lines } = await begin([], { PORT: String(port) });
  expect(started).toEqual({
    ok: false,
    sentence: `Ports ${port} to ${port + 19} are taken by other programs: stop one of the programs that use them, or choose another with PORT.`,
  });
  expect(lines).toEqual([]);
});

test("the ports tried are twenty, and end with the last there is", () => {
  expect(portsFrom(4173)).toHaveLength(20);
  expect(portsFrom(65534)).toEqual([65534, 65535]);
  expect(portsFrom(0)).toEqual([0]);
});

test("--lan says what others have to type", async () => {
  const { started, lines } = await begin(["--lan"], { PORT: "0" });
  const port = started.ok ? new URL(started.url).port : "";
  expect(lines.slice(0, 3)).toEqual([
    `Within Reach is at http://127.0.0.1:${port}/`,
    `Others in this network reach it at http://192.168.1.20:${port}/`,
    `Phones join a workshop at http://192.168.1.20:${port}/join`,
  ]);
  const code = renderUnicodeCompact(`http://192.168.1.20:${port}/join`, { border: 2 });
  const drawn = lines.slice(3).map((line) => line.replace(/[^█▀▄ ]/gu, "").trimEnd());
  expect(drawn.join("\n")).toBe(code.replace(/ +$/gmu, ""));
});

test("--lan without a network says so", async () => {
  const { lines } = await begin(["--lan"], { PORT: "0" }, { interfaces: {} });
  expect(lines[1]).toMatch(/^No network was found/);
});

test.each([
  ["a bad port", [], { PORT: "http" }, /^PORT is "http"/],
  ["an unknown option", ["--help"], {}, /^Unknown option "--help"/],
  ["a foreign address", [], { PORT: "0", HOST: "203.0.113.9" }, /^HOST is "203\.0\.113\.9"/],
])("%s is refused in one sentence", async (_, words, env: Record<string, string>, sentence) => {
  const { started, lines } = await begin(words, env);
  expect(started.ok ? "" : started.sentence).toMatch(sentence);
  expect(lines).toEqual([]);
});

test("a folder that was never built is refused in one sentence", async () => {
  const { started } = await begin([], { PORT: "0" }, { folder: site.top });
  expect(started.ok ? "" : started.sentence).toMatch(/cannot be read.*npm run build/);
});

test("after its stop nobody answers", async () => {
  const { started } = await begin([], { PORT: "0" });
  const url = started.ok ? started.url : "";
  if (started.ok) await started.stop();
  await expect(ask(url, "/")).rejects.toThrow(/ECONNREFUSED/);
});
