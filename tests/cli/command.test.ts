import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Built, buildCommand, ROOT } from "./built";

const GUARD = 240_000;

let command: Built;
let folder: string;

beforeAll(async () => {
  command = await buildCommand("command");
  folder = await mkdtemp(join(tmpdir(), "within-reach-"));
}, GUARD);

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: readonly string[]) => command.run(words, { from: folder });

const guide = readFileSync(join(ROOT, "stories/README.md"), "utf8");
/** The scripts of the guide's ten minutes, in order. */
const steps = [...(guide.split("## The format")[0] ?? "").matchAll(/```ink\n([\s\S]*?)```/gu)].map(
  ([, ink = ""]) => ink,
);

const PLAIN =
  "Hello. # one # two\n* First # here\n    One.\n* [Second]\n    Two.\n- {RANDOM(1, 6)} and on.\n-> END\n";

test(
  "stories that are checked at once are told in the order in which they were named",
  async () => {
    const { code, out } = await run("check", "the-sisters-visit", "hardware-store", "small-things");
    const told = [...out.matchAll(/^([\w-]+): nothing found\./gmu)].map(([, name]) => name);
    expect(told).toEqual(["the-sisters-visit", "hardware-store", "small-things"]);
    expect(code).toBe(0);
  },
  GUARD,
);

describe("the ten minutes of the guide", () => {
  const save = (text: string) => writeFile(join(folder, "biscuit.ink"), text);
  const [first = "", wrong = "", wait = ""] = steps;
  const mended = wrong.replace("weary", "tired");
  const whole = mended.replace("=== shared ===", `${wait}\n=== shared ===`);

  test(
    "a first line is clean",
    async () => {
      await save(first);
      const { code, out } = await run("check", "biscuit.ink");
      expect(out).toBe(
        "biscuit.ink: nothing found. No path comes to a choice; all of it was read.\n",
      );
      expect(code).toBe(0);
    },
    GUARD,
  );

  test(
    "the wrong word is found as the guide says",
    async () => {
      await save(wrong);
      const { code, out } = await run("check", "biscuit.ink");
      expect(out).toContain(
        'biscuit.ink:15: unknown mood or pose "weary" for LUCY. Did you mean "wary"? Moods: blank, calm,',
      );
      expect(out).toMatch(/\[mood\/unknown\]\nbiscuit\.ink: 1 error\.\n$/u);
      expect(guide).toContain("\nbiscuit.ink: 1 error.\n");
      expect(code).toBe(1);
    },
    GUARD,
  );

  test.each([
    ["mended", mended],
    ["with its Wait", whole],
  ])(
    "%s it is clean, and all of it was walked",
    async (_, text) => {
      await save(text);
      const { code, out } = await run("check", "biscuit.ink");
      expect(out).toMatch(/^biscuit\.ink: nothing found\. Walked .*, all that there are\.\n$/u);
      expect(code).toBe(0);
    },
    GUARD,
  );

  test(
    "it is drawn",
    async () => {
      await save(whole);
      expect((await run("map", "biscuit.ink", "--svg", "biscuit.svg")).code).toBe(0);
      const svg = await readFile(join(folder, "biscuit.svg"), "utf8");
      expect(svg).toContain("The last biscuit: choice points");
      expect(svg).toContain(">Crumbs<");
    },
    GUARD,
  );

  test(
    "its plan plays",
    async () => {
      const plan = /```\n(story biscuit\n[\s\S]*?)```/u.exec(guide)?.[1] ?? "";
      await save(whole);
      await writeFile(
        join(folder, "biscuit.plan"),
        plan.replace("story biscuit", "story biscuit.ink"),
      );
      expect(await run("plan", "biscuit.plan")).toMatchObject({ code: 0, err: "" });
      await writeFile(
        join(folder, "wrong.plan"),
        "story biscuit.ink\nchoose Eat it.\nending shared\n",
      );
      const { code, out } = await run("plan", "wrong.plan");
      expect(out).toContain("wrong.plan:2: choose Eat it.: found instead: “What was");
      expect(code).toBe(1);
    },
    GUARD,
  );
});

describe("play", () => {
  const save = () => writeFile(join(folder, "plain.ink"), PLAIN);
  const start = "Hello.\n# tags: one, two\n\n1: First\n# tags: here\n2: Second\n?> ";

  test(
    "reads choices from standard input, in the form of ink's own player",
    async () => {
      await save();
      const { out, code } = await command.run(["play", "plain.ink"], {
        from: folder,
        typed: "1\n",
      });
      expect(out.startsWith(`${start}First\n# tags: here\nOne.\n`)).toBe(true);
      expect(code).toBe(0);
    },
    GUARD,
  );

  test(
    "asks again at a number that is not there",
    async () => {
      await save();
      const { out } = await command.run(["play", "plain.ink"], { from: folder, typed: "7\n2\n" });
      expect(out).toContain("?> Write a number from 1 to 2.\n?> Two.\n");
    },
    GUARD,
  );

  test(
    "takes choices as positions from 0 and as ids; chance follows the seed",
    async () => {
      await save();
      const byPosition = await run("play", "plain.ink", "--choices", "1", "--seed", "5");
      const byId = await run("play", "plain.ink", "--choices", "plain/start/second", "--seed", "5");
      expect(byPosition.out).toContain("?> 2\nTwo.\n");
      expect(byId.out).toBe(byPosition.out);
      expect((await run("play", "plain.ink", "--choices", "4")).err).toContain(
        'There is no choice "4" here.',
      );
    },
    GUARD,
  );

  test(
    "plays our stories as the page does",
    async () => {
      const { out } = await run("play", "green-eyes", "--choices", "0");
      expect(out).toContain("note: an affair is found out, anger");
      expect(out).toMatch(/\d: .*\n# tags: toward: /u);
    },
    GUARD,
  );
});

test(
  "check tells programs how much was walked, in figures",
  async () => {
    await writeFile(join(folder, "plain.ink"), PLAIN);
    const { out, code } = await run("check", "plain.ink", "--json");
    expect(JSON.parse(out)).toEqual([
      { story: "plain.ink", diagnostics: [], walked: { states: 1, moves: 3, isWhole: true } },
    ]);
    expect(code).toBe(0);
  },
  GUARD,
);

test(
  "a picture that cannot be written is told in a sentence",
  async () => {
    await writeFile(join(folder, "plain.ink"), PLAIN);
    const { code, out, err } = await run("map", "plain.ink", "--svg", "nowhere/plain.svg");
    expect(err).toMatch(/^The picture cannot be written to "nowhere\/plain\.svg" \(.*\): name a/u);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(code).toBe(2);
  },
  GUARD,
);

test(
  "the list of verbs is an answer where it was asked for",
  async () => {
    const { code, out, err } = await run("--help");
    expect(out).toMatch(/^npm run story -- <verb>/u);
    expect(err).toBe("");
    expect(code).toBe(0);
  },
  GUARD,
);

describe("the other verbs", () => {
  test(
    "stats of a story that ships, as figures",
    async () => {
      const { out } = await run("stats", "green-eyes", "--json");
      expect(JSON.parse(out)).toMatchObject({
        paths: { endings: { eleven: expect.any(Number) }, words: { shortest: expect.any(Number) } },
        practices: { "own-it": expect.any(Number) },
      });
    },
    GUARD,
  );

  test(
    "proof is Markdown with every choice once",
    async () => {
      await writeFile(join(folder, "plain.ink"), PLAIN);
      const { out } = await run("proof", "plain.ink");
      expect(out).toContain("# plain\n\nHello.");
      expect(out.match(/\*\*Second\*\*/gu)).toHaveLength(1);
    },
    GUARD,
  );

  test(
    "sheet is Markdown with names from the catalogues",
    async () => {
      const { out, code } = await run("sheet", "green-eyes");
      expect(out).toMatch(/^# Green Eyes: the facilitator's sheet\n\nAbout 15 minutes alone/u);
      expect(out).toContain("> **Lucy:** How many fingers, Andrew? Say stop.");
      expect(out).toMatch(/Practices: Own it, .*\.\n\nHabits: /u);
      expect(code).toBe(0);
    },
    GUARD,
  );

  test(
    "a story that is not there, and a verb that is not there, end with 2",
    async () => {
      expect(await run("check", "gren-eyes")).toMatchObject({
        code: 2,
        out: expect.stringContaining('there is no file or story "gren-eyes"'),
      });
      expect(await run("chek")).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^There is no verb "chek"\./u),
      });
    },
    GUARD,
  );

  test("a link that leads out of the folder is not followed", { timeout: GUARD }, async () => {
    const outside = await mkdtemp(join(tmpdir(), "within-reach-"));
    await writeFile(join(outside, "letters.ink"), "Dear diary.\n");
    await symlink(join(outside, "letters.ink"), join(folder, "link.ink"));
    await writeFile(join(folder, "nosy.ink"), "INCLUDE link.ink\n-> END\n");
    expect((await run("proof", "nosy.ink")).out).not.toContain("diary");
    expect((await run("check", "nosy.ink")).out).toContain("[include/missing]");
    await rm(outside, { recursive: true, force: true });
  });

  test(
    "a folder's own files may be included, in any place below",
    async () => {
      await writeFile(join(folder, "part.ink"), "=== part ===\nA part.\n-> END\n");
      await writeFile(join(folder, "main.ink"), "INCLUDE part.ink\n-> part\n");
      expect(await run("check", "main.ink")).toMatchObject({ code: 0 });
    },
    GUARD,
  );
});
