import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compress } from "../../src/build/compress";

const LONG = "The kettle ticks as it cools. ".repeat(100);
const FILES = {
  "index.html":
    '<!doctype html><title>Within Reach</title><script type="module" src="./player.js"></script>',
  "player.js": `document.title = ${JSON.stringify(LONG)};`,
  "public/stories/green-eyes.json": JSON.stringify({ text: LONG }),
  "public/short.txt": "short",
  "public/picture.png": LONG,
};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "within-reach-compress-"));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function built(ssr: boolean): Promise<string[]> {
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [compress()],
    build: ssr ? { ssr: "player.js" } : {},
  });
  const entries = await readdir(join(folder, "dist"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test("text that was built or copied gets both siblings, which hold the same", async () => {
  const names = await built(false);
  expect(names.filter((name) => /^index-.*\.js\.(br|gz)$/.test(name))).toHaveLength(2);
  const story = join(folder, "dist/stories/green-eyes.json");
  const plain = await readFile(story, "utf8");
  expect(brotliDecompressSync(await readFile(`${story}.br`)).toString()).toBe(plain);
  expect(gunzipSync(await readFile(`${story}.gz`)).toString()).toBe(plain);
});

test("short files and pictures stay as they are", async () => {
  const names = await built(false);
  expect(names).toEqual(expect.arrayContaining(["short.txt", "picture.png", "index.html"]));
  expect(names.filter((name) => /^(short|picture|index\.html).*\.(br|gz)$/.test(name))).toEqual([]);
});

test("a server build is not compressed", async () => {
  const names = await built(true);
  expect(names).toContain("player.mjs");
  expect(names.filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
});
