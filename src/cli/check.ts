import type { Diagnostic } from "../core/diagnostic";
import type { Bench, ExitCode } from "./bench";
import { allowanceOf, scriptOf } from "./one";
import { findSource } from "./sources";
import { exitCodeOf, ofWhole, shown, tallyOf } from "./tell";

/** What was found out about one story. */
interface Checked {
  readonly story: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How much was walked, in words. */
  readonly walked: string;
}

async function checkOne(bench: Bench, name: string): Promise<Checked> {
  const found = findSource(bench.root, bench.from, name);
  if (!found.ok) return { story: name, diagnostics: [found.finding], walked: "" };
  const fence = bench.fence();
  const { source } = found;
  const script = scriptOf(found, bench);
  const { budget, within } = allowanceOf(bench, found.shelf !== undefined);
  const outcome = await fence.ask({ kind: "check", ...script, budget }, within);
  fence.stop();
  return outcome.ok
    ? { story: source.id, ...outcome.answer }
    : {
        story: source.id,
        diagnostics: [ofWhole(source.main, outcome.finding)],
        walked: "",
      };
}

/** Checks stories one after the other and tells what was found, worst first. */
export async function check(bench: Bench): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const name of bench.asked.names) {
    const one = await checkOne(bench, name);
    checked.push(one);
    if (bench.asked.json) continue;
    for (const each of one.diagnostics) bench.say(shown(each));
    bench.say(`${one.story}: ${tallyOf(one.diagnostics)}. ${one.walked}`.trimEnd());
  }
  if (bench.asked.json) bench.say(JSON.stringify(checked, null, 2));
  return exitCodeOf(checked.flatMap(({ diagnostics }) => diagnostics));
}
