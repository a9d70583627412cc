import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import { describe, expect, test } from "vitest";
import { written } from "../../../src/cli/play";
import { sentenceOf } from "../../../src/core/diagnostic";
import type { Passage, StoryFile } from "../../../src/core/passage";
import { compileStory } from "../../../src/story/compile";
import { narrate } from "../../../src/story/narrator";
import { gatherSource } from "../../../src/story/source";
import { type Teller, tell } from "../../../src/story/teller";
import { SMALL_CAST, SMALL_VOCABULARY } from "../../support/script";
import { exploreAll } from "../explore/ink";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const SEED = 1;
const read = (name: string): string => readFileSync(`${FOLDER}${name}`, "utf8");
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ink"))
  .map((name) => name.replace(/\.ink$/u, ""));

/** The choices that a transcript takes, counted from 0. */
const picksOf = (transcript: string): readonly number[] =>
  [...transcript.matchAll(/^\?> (\d+)$/gmu)].map(([, pick]) => Number(pick) - 1);

/** What a transcript says between two choices: words, then the options. */
const passagesOf = (transcript: string) =>
  transcript.split(/^\?> \d+\n/mu).map((part) => {
    const lines = part.split("\n").filter((line) => line !== "" && !line.startsWith("# tags: "));
    const isOption = (line: string) => /^\d+: /u.test(line);
    return {
      lines: lines.filter((line) => !isOption(line)).map((line) => line.trim()),
      choices: lines.filter(isOption).map((line) => line.replace(/^\d+: /u, "")),
    };
  });

const ours = (name: string): StoryFile => {
  const source = gatherSource(name, `${name}.ink`, read);
  const { story, diagnostics } = compileStory(source, SMALL_VOCABULARY, () => "");
  if (story === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return story;
};

/** What inkjs's own compiler makes of a script, beside ours. */
function theirs(name: string): StoryFile {
  const options = new CompilerOptions(`${name}.ink`, [], false, () => undefined, {
    ResolveInkFilename: (file: string) => file,
    LoadInkFileContents: read,
  });
  const ink = new Compiler(read(`${name}.ink`), options).Compile().ToJson();
  return { ...ours(name), ink: typeof ink === "string" ? ink : "", choiceIds: {} };
}

async function transcriptOf(teller: Teller, picks: readonly number[]): Promise<string> {
  let text = written(await teller.begin());
  for (const pick of picks) text += `?> ${pick + 1}\n${written(await teller.choose(pick))}`;
  return text;
}

async function narrated(story: StoryFile, picks: readonly number[]) {
  const narrator = narrate(story, SMALL_CAST);
  const { passages } = await narrator.begin({ seed: SEED, given: {}, moves: [] });
  const told: Passage[] = [...passages];
  for (const pick of picks)
    told.push(await narrator.choose(told.at(-1)?.choices[pick]?.id ?? "nothing"));
  return told.map(({ beats, choices }) => ({
    lines: beats.map(({ text }) => text).filter((text) => text !== ""),
    choices: choices.map(({ text }) => text),
  }));
}

// Each transcript was made by a plain inkjs and read against ink's own documentation, Writing with Ink.
describe.each(names)("%s", (name) => {
  const transcript = read(`${name}.txt`);
  const picks = picksOf(transcript);

  test("inkjs plays it so", async () => {
    expect(await transcriptOf(tell(theirs(name), SMALL_CAST, true, SEED), picks)).toBe(transcript);
  });

  test("the command plays it so", async () => {
    expect(await transcriptOf(tell(ours(name), SMALL_CAST, true, SEED), picks)).toBe(transcript);
  });

  test("the narrator tells it so", async () => {
    expect(await narrated(ours(name), picks)).toEqual(passagesOf(transcript));
  });

  test("no path of it breaks off under the explorer", () => {
    const { findings, states } = exploreAll(ours(name));
    const broken = ["error", "ran-out", "unreturned", "used-up", "loop", "deep"];
    expect(findings.filter(({ kind }) => broken.includes(kind))).toEqual([]);
    expect(states).toBeGreaterThanOrEqual(transcript.includes("\n1: ") ? 1 : 0);
  });
});
