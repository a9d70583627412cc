import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parsePlan } from "../story/plan";
import type { Bench, ExitCode } from "./bench";
import { findSource } from "./sources";
import { ofWhole, shown } from "./tell";

/** A plan's file with its words. */
interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** How one plan went: in words, and as an exit code. */
interface Went {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

const FOLDER = "tests/stories";

const shippedPlans = (root: string): readonly PlanFile[] =>
  readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(".plan"))
    .map((name) => ({
      name: `${FOLDER}/${name}`,
      text: readFileSync(join(root, FOLDER, name), "utf8"),
    }));

const storyOf = (text: string): string | undefined => /^\s*story\s+(\S+)/mu.exec(text)?.[1];

/** The plans that a word means: all of a story, one by its name, or a file. */
function plansOf(bench: Bench, word: string): readonly PlanFile[] {
  const all = shippedPlans(bench.root);
  const path = resolve(bench.from, word);
  if (word.endsWith(".plan") && existsSync(path))
    return [{ name: word, text: readFileSync(path, "utf8") }];
  return all.filter(
    ({ name, text }) =>
      storyOf(text) === word || name === `${FOLDER}/${word.replace(/\.plan$/u, "")}.plan`,
  );
}

/** Why a plan cannot be read, or undefined. */
function fault(text: string): string | undefined {
  try {
    parsePlan(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function playOne(bench: Bench, { name, text }: PlanFile): Promise<Went> {
  const unread = fault(text);
  if (unread !== undefined) return { code: 2, lines: [`${name}: ${unread}`] };
  const story = storyOf(text) ?? "";
  const found = findSource(bench.root, bench.from, story);
  if (!found.ok) return { code: 2, lines: [`${name}: ${shown(found.finding)}`] };
  const fence = bench.fence();
  const { source } = found;
  const outcome = await fence.ask({ kind: "plan", source, words: bench.vocabulary, plan: text });
  fence.stop();
  if (!outcome.ok)
    return { code: 1, lines: [`${name}: ${shown(ofWhole(source.main, outcome.finding))}`] };
  const { failures, diagnostics } = outcome.answer;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const lines = [
    ...errors.map((each) => `${name}: ${shown(each)}`),
    ...failures.map((failure) => `${name}:${failure}`),
  ];
  return lines.length > 0
    ? { code: 1, lines }
    : { code: 0, lines: [`${name}: played at a stretch, and with a reload after every move`] };
}

/** Runs plans, each twice, and tells what they found instead of what they name. */
export async function plan(bench: Bench): Promise<ExitCode> {
  const { names } = bench.asked;
  const unknown = names.find((name) => plansOf(bench, name).length === 0);
  if (unknown !== undefined) {
    bench.complain(
      `There is no plan "${unknown}". Name a plan in ${FOLDER}, a file that ends with .plan, or a story that has plans.`,
    );
    return 2;
  }
  const plans =
    names.length === 0 ? shippedPlans(bench.root) : names.flatMap((name) => plansOf(bench, name));
  const codes: ExitCode[] = [];
  for (const each of plans) {
    const { code, lines } = await playOne(bench, each);
    codes.push(code);
    for (const line of lines) bench.say(line);
  }
  const failed = codes.filter((code) => code > 0).length;
  bench.say(`${plans.length} ${plans.length === 1 ? "plan" : "plans"}, ${failed} failed`);
  return codes.includes(2) ? 2 : failed > 0 ? 1 : 0;
}
