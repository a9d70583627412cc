import type { Diagnostic } from "../core/diagnostic";
import type { Bench, ExitCode } from "./bench";
import { allowanceOf, scriptOf } from "./one";
import { type Found, findSource } from "./sources";
import { exitCodeOf, ofWhole, shown, tallyOf } from "./tell";

/** What was found out about one story. */
interface Checked {
  readonly story: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How much was walked, in words. */
  readonly walked: string;
}

async function checkOne(bench: Bench, name: string, found: Found): Promise<Checked> {
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

function tell(bench: Bench, { story, diagnostics, walked }: Checked): void {
  for (const each of diagnostics) bench.say(shown(each));
  bench.say(`${story}: ${tallyOf(diagnostics)}. ${walked}`.trimEnd());
}

/** How much there is to read of a story: what takes longest had better begin first. */
const lengthOf = (found: Found): number =>
  found.ok ? Object.values(found.source.files).reduce((sum, { length }) => sum + length, 0) : 0;

/** Checks stories, as many at once as there are cores, and tells in their order what was found, worst first. */
export async function check(bench: Bench): Promise<ExitCode> {
  const { names, json } = bench.asked;
  const checked: Checked[] = [];
  let told = 0;
  const tellOn = () => {
    for (let one = checked[told]; one !== undefined; one = checked[told]) {
      tell(bench, one);
      told++;
    }
  };
  const waiting = names
    .map((name, at) => ({ name, at, found: findSource(bench.root, bench.from, name) }))
    .sort((one, other) => lengthOf(other.found) - lengthOf(one.found))
    .values();
  // All lanes take from the same list, so that none stands idle while another has a long story.
  const lane = async () => {
    for (const { name, at, found } of waiting) {
      checked[at] = await checkOne(bench, name, found);
      if (!json) tellOn();
    }
  };
  await Promise.all(Array.from({ length: bench.cores }, lane));
  if (json) bench.say(JSON.stringify(checked, null, 2));
  return exitCodeOf(checked.flatMap(({ diagnostics }) => diagnostics));
}
