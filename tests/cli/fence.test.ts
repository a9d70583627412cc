import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { raiseFence } from "../../src/cli/fence";
import { LIMITS } from "../../src/story/limits";

const JOB = { kind: "choose", position: 0 } as const;
const GUARD = 60_000;
/** Far longer than a process takes to end. */
const WAIT = { timeout: 10_000, interval: 20 };

/** A program that says how long it may take, writes its number down, and hears nothing any more. */
const deaf = (within: number): string => `import { writeFileSync } from "node:fs";
process.on("SIGTERM", () => undefined);
process.on("message", () => {
  process.send({ doing: "compiling", within: ${within} }, () => {
    writeFileSync(new URL("pid", import.meta.url), String(process.pid));
    for (;;);
  });
});`;

const PROGRAMS = {
  answers: `process.on("message", () => process.send({ answer: { told: 1 } }))`,
  hangs: `process.on("message", () => { process.send({ doing: "compiling", within: 300 }); for (;;); })`,
  stays: deaf(300),
  lasts: deaf(GUARD),
  grows: `process.on("message", () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); })`,
  breaks: `process.on("message", () => process.exit(3))`,
  throws: `process.on("message", () => process.send({ fault: "no such knot" }))`,
} as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "within-reach-"));
  for (const [name, text] of Object.entries(PROGRAMS))
    await writeFile(join(folder, `${name}.mjs`), text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function outcomeOf(name: keyof typeof PROGRAMS, within?: number) {
  const fence = raiseFence(join(folder, `${name}.mjs`));
  const outcome = await fence.ask(JOB, within);
  fence.stop();
  return outcome;
}

/** Whether a process is there; asking with signal 0 changes nothing. */
function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Waits until the process that wrote its number down is gone; kills it where it stays, so that it does not outlive us. */
async function expectGone(): Promise<void> {
  const stayed = Number(await vi.waitFor(() => readFile(join(folder, "pid"), "utf8"), WAIT));
  try {
    await vi.waitFor(() => {
      if (isThere(stayed)) throw new Error("the process is still at work");
    }, WAIT);
  } finally {
    if (isThere(stayed)) process.kill(stayed, "SIGKILL");
    await rm(join(folder, "pid"));
  }
}

describe("a process that hears no request to end", () => {
  test("is killed when its time is up", { timeout: GUARD }, async () => {
    const fence = raiseFence(join(folder, "stays.mjs"));
    const outcome = await fence.ask(JOB);
    expect(outcome).toMatchObject({ finding: { code: "limit/time" } });
    await expectGone();
  });

  test("is killed when the fence is taken down", { timeout: GUARD }, async () => {
    const fence = raiseFence(join(folder, "lasts.mjs"));
    const asked = fence.ask(JOB);
    await vi.waitFor(() => readFile(join(folder, "pid"), "utf8"), WAIT);
    fence.stop();
    await expectGone();
    expect(await asked).toMatchObject({ ok: false });
  });
});

describe("raiseFence", () => {
  test(
    "hands the answer on",
    async () => {
      expect(await outcomeOf("answers")).toEqual({ ok: true, answer: { told: 1 } });
    },
    GUARD,
  );

  test.each([
    ["hangs", "limit/time", "compiling was stopped"],
    ["breaks", "limit/memory", "ended by itself"],
    ["throws", "ink/runtime", "no such knot"],
  ] as const)(
    "ends a process that %s with a finding",
    async (name, code, found) => {
      expect(await outcomeOf(name)).toMatchObject({
        ok: false,
        finding: { code, found: expect.stringContaining(found) },
      });
    },
    GUARD,
  );

  test(
    "bounds the memory",
    async () => {
      expect(LIMITS.memory).toBeLessThanOrEqual(1_024);
      const outcome = await outcomeOf("grows", 30_000);
      expect(outcome).toMatchObject({ ok: false, finding: { severity: "error" } });
    },
    GUARD,
  );

  test(
    "stops at the verdict's time even where more was announced",
    async () => {
      expect(await outcomeOf("hangs", 100)).toMatchObject({ finding: { code: "limit/time" } });
    },
    GUARD,
  );
});
