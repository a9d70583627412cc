import { once } from "node:events";
import { unlink, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HEADERS } from "../../src/server/headers";
import { createServer, faultOf, stopServer } from "../../src/server/server";
import { ask, makeSite, SCRIPT, SCRIPT_PATH } from "./site";

let site: Awaited<ReturnType<typeof makeSite>>;
let server: Server;
let base: string;

beforeEach(async () => {
  site = await makeSite();
  server = createServer({ folder: site.client, healthy: async () => true });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
});

afterEach(async () => {
  await stopServer(server);
  await site.stop();
});

test.each([
  ["the page", "/", "GET", 200],
  ["an asset", SCRIPT_PATH, "GET", 200],
  ["a part of the story", "/stories/green-eyes.json", "GET", 200],
  ["a page that is not there", "/nowhere", "GET", 404],
  ["a method that is not allowed", "/", "POST", 405],
])("%s carries every header", async (_, path, method, status) => {
  const answer = await ask(base, path, { method });
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(answer.headers[name.toLowerCase()]).toBe(value);
  }
});

test("an answer from the browser's own cache carries them too", async () => {
  const first = await ask(base, "/");
  const again = await ask(base, "/", { headers: { "If-None-Match": String(first.headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.headers["content-security-policy"]).toBe(HEADERS["Content-Security-Policy"]);
});

test("pages are found with and without their ending, and by HEAD without a body", async () => {
  expect((await ask(base, "/facilitator")).body.toString()).toContain("Facilitator");
  expect((await ask(base, "/facilitator.html?room=K7M2QX")).status).toBe(200);
  const head = await ask(base, "/", { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test("hashed assets are kept for ever, everything else is asked for again", async () => {
  const caching = async (path: string) => (await ask(base, path)).headers["cache-control"];
  expect(await caching(SCRIPT_PATH)).toBe("public, max-age=31536000, immutable");
  expect(await caching("/")).toBe("no-cache");
  expect(await caching("/stories/green-eyes.json")).toBe("no-cache");
  expect(await caching("/nowhere")).toBe("no-store");
});

test("a compressed sibling is sent to whoever can read it", async () => {
  const accepting = (encodings: string) =>
    ask(base, SCRIPT_PATH, { headers: { "Accept-Encoding": encodings } });

  const br = await accepting("gzip, deflate, br");
  expect(br.headers["content-encoding"]).toBe("br");
  expect(br.headers["content-type"]).toContain("text/javascript");
  expect(br.headers.vary).toBe("Accept-Encoding");
  expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);

  const gz = await accepting("gzip");
  expect(gz.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gz.body).toString()).toBe(SCRIPT);

  const plain = await accepting("identity");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(SCRIPT);
});

test.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..\\secret.txt",
  "/..%5csecret.txt",
  "//../secret.txt",
  "/.vite/manifest.json",
  "/%2evite/manifest.json",
  "/index.html%00.js",
  "/%E0%A4%A",
  "/%",
  "*",
])("%s leads nowhere", async (path) => {
  const answer = await ask(base, path);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain("not for anyone");
});

test("what was asked for is not repeated in the page that says there is nothing", async () => {
  const answer = await ask(base, "/<img/src=x>");
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.body.toString()).not.toContain("img");
});

test.each([
  ["bytes=0-3", 206, 4],
  ["bytes=4-", 206, SCRIPT.length - 4],
  [`bytes=${SCRIPT.length}-`, 416, 0],
  ["bytes=10-5", 200, SCRIPT.length],
  ["bytes=-5", 200, SCRIPT.length],
  ["bytes=a-b", 200, SCRIPT.length],
])("Range %s gets %i", async (range, status, length) => {
  const answer = await ask(base, SCRIPT_PATH, { headers: { Range: range } });
  expect([answer.status, answer.body.length]).toEqual([status, length]);
});

test("a rebuild under a running server is served whole", async () => {
  await ask(base, "/");
  const longer = `<!doctype html><title>Within Reach</title>${"<p>More</p>".repeat(50)}`;
  await writeFile(join(site.client, "index.html"), longer);
  expect((await ask(base, "/")).body.toString()).toBe(longer);

  await unlink(join(site.client, "facilitator.html"));
  expect((await ask(base, "/facilitator")).status).toBe(404);
});

test("a folder without a page has a fault that says what to do", async () => {
  expect(await faultOf(site.client)).toBeUndefined();
  expect(await faultOf(join(site.top, "nowhere"))).toMatch(/index\.html.*npm run build/);
});
