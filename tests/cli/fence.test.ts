import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raiseFence } from "../../src/cli/fence";
import { LIMITS } from "../../src/story/limits";

const JOB = { kind: "choose", position: 0 } as const;
const GUARD = 60_000;

const PROGRAMS = {
  answers: `process.on("message", () => process.send({ answer: { told: 1 } }))`,
  hangs: `process.on("message", () => { process.send({ doing: "compiling", within: 300 }); for (;;); })`,
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
