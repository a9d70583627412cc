import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sqliteStore } from "../../../src/server/rooms/sqlite";
import { keptOf, openRoom, vote } from "./made";

const CODE = "ABCDEF";
const root = fileURLToPath(new URL("../../..", import.meta.url));
// Within the project, where the packages are found.
const built = join(root, "test-results", "rooms-writer");
const children: ChildProcess[] = [];
let folder: string;
let file: string;

beforeAll(async () => {
  const entry = fileURLToPath(new URL("writer.ts", import.meta.url));
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: { ssr: entry, outDir: built, emptyOutDir: true, target: "node20" },
  });
});
afterAll(() => rm(built, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "within-reach-sqlite-"));
  file = join(folder, "rooms.db");
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** Starts a process that casts ballots into the file; `blocks` of 512 bytes are the most that a file may have. */
function writer(name: string, bytes: number, blocks = 0) {
  const words = [process.execPath, join(built, "writer.js"), file, name, `${bytes}`];
  const limit = blocks > 0 ? `ulimit -f ${blocks}; ` : "";
  const child = spawn("sh", ["-c", `${limit}exec "$@"`, "sh", ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return { child, exit: once(child, "exit"), lines: createInterface({ input: child.stdout }) };
}

const seatIn = (line: string): readonly string[] =>
  line.startsWith("kept ") ? [line.slice("kept ".length)] : [];

test("what was acknowledged is there after its process was killed, time and again", async () => {
  const acknowledged: string[] = [];
  for (const name of ["first", "second", "third"]) {
    const { child, exit, lines } = writer(name, 50);
    for await (const line of lines) {
      acknowledged.push(...seatIn(line));
      // Lines that were on their way still come.
      if (acknowledged.length % 300 === 299) child.kill("SIGKILL");
    }
    expect(await exit).toEqual([null, "SIGKILL"]);
  }
  const store = await sqliteStore(file);
  const kept = await Promise.all(acknowledged.map((seat) => store.ballot(CODE, 1, seat)));
  expect(acknowledged.length).toBeGreaterThan(800);
  expect(kept.filter((ballot) => ballot === undefined)).toEqual([]);
  expect(await store.answered(CODE, 1)).toBeLessThanOrEqual(acknowledged.length + 60);
  await store.stop();
});

test("a full disk refuses ballots, loses none that it took, and is waited out", async () => {
  const { exit, lines } = writer("full", 2000, 1200);
  const said: string[] = [];
  for await (const line of lines) said.push(line);
  expect(await exit).toEqual([0, null]);
  const acknowledged = said.flatMap(seatIn);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(said.slice(-2)).toEqual(["refused", `reads ${acknowledged.length}`]);

  const store = await sqliteStore(file);
  expect(await store.answered(CODE, 1)).toBe(acknowledged.length);
  expect(await store.cast(CODE, 1, "later", vote("a"))).toBe("kept");
  await store.stop();
});

test("nobody but its owner may read the file", async () => {
  const store = await sqliteStore(file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await store.make(keptOf(openRoom(CODE)));
  expect((await stat(`${file}-wal`)).mode & 0o777).toBe(0o600);
  await store.stop();
});

test("rows that a killed process had deleted are gone from the log once the file is opened", async () => {
  const before = await sqliteStore(file);
  await before.make(keptOf(openRoom(CODE)));
  // Deleted by hand and left in the log, as by a process that was killed between the two.
  const client = createClient({ url: `file:${file}` });
  await client.execute("DELETE FROM room");
  expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0);
  await (await sqliteStore(file)).stop();
  expect((await stat(`${file}-wal`)).size).toBe(0);
  client.close();
  await before.stop();
});

test("refuses a file that is none of ours, and leaves it as it is", async () => {
  await writeFile(
    file,
    "no database at all, but a letter to somebody, long enough to be taken for one.",
  );
  await expect(sqliteStore(file)).rejects.toThrow("not a database");

  const newer = join(folder, "newer.db");
  const client = createClient({ url: `file:${newer}` });
  await client.execute("PRAGMA user_version = 7");
  client.close();
  await expect(sqliteStore(newer)).rejects.toThrow("its tables have the number 7");
});
