import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import codes from "../support/bad-input/codes.json";
import { MADE } from "../support/bad-input/made";
import { type Built, buildCommand, ROOT } from "./built";

const FOLDER = join(ROOT, "tests/support/bad-input");

/** A guard against hanging; the twelve seconds of the verdict are measured by the bench. */
const GUARD = 240_000;

let command: Built;
let folder: string;

beforeAll(async () => {
  command = await buildCommand("bad-input");
  folder = await mkdtemp(join(tmpdir(), "within-reach-"));
}, GUARD);

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true, force: true });
});

interface Found {
  readonly code: string;
  readonly line?: number;
  readonly found: string;
}

async function check(path: string): Promise<{ exit: number | null; findings: readonly Found[] }> {
  const { code, out } = await command.run(["check", path, "--json"]);
  const [story] = JSON.parse(out) as readonly { diagnostics: readonly Found[] }[];
  return { exit: code, findings: story?.diagnostics ?? [] };
}

const named = ({ code, line }: Found): string => (line === undefined ? code : `${code}:${line}`);

describe("check on bad input", () => {
  test.each(Object.entries(codes))(
    "%s gives %s",
    async (name, expected) => {
      const { exit, findings } = await check(join(FOLDER, name));
      expect(findings.map(named)).toContain(expected);
      expect(exit).toBe(expected.startsWith("file/") && !expected.includes("mark") ? 2 : 1);
    },
    GUARD,
  );

  test.each(Object.entries(MADE))(
    "%s, made here, has its verdict",
    async (name, { bytes, codes: allowed }) => {
      const path = join(folder, name);
      await writeFile(path, bytes());
      const { findings } = await check(path);
      expect(findings.map(named)).toEqual(expect.arrayContaining([expect.toBeOneOf([...allowed])]));
    },
    GUARD,
  );

  test(
    "never reads a file from outside the script's folder",
    async () => {
      const { out } = await command.run(["check", join(FOLDER, "include-outside.ink"), "--json"]);
      expect(out).not.toContain("root:");
    },
    GUARD,
  );

  test("every file in the folder has its code", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ink"));
    const included = files.filter((name) =>
      files.some((other) => readFileSync(join(FOLDER, other), "utf8").includes(`INCLUDE ${name}`)),
    );
    expect(files.filter((name) => !Object.hasOwn(codes, name) && !included.includes(name))).toEqual(
      [],
    );
  });
});
