import type { Diagnostic } from "../core/diagnostic";
import type { Bench, ExitCode } from "./bench";
import type { Walked } from "./jobs";
import { allowanceOf, scriptOf } from "./one";
import { type Found, findSource } from "./sources";
import { counted, exitCodeOf, ofWhole, shown, tallyOf } from "./tell";

/** What was found out about one story. */
interface Checked {
  /** A story of ours by its folder's name, a file as it was named: two files may share their last part. */
  readonly story: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly walked?: Walked;
}

async function checkOne(bench: Bench, name: string, found: Found): Promise<Checked> {
  if (!found.ok) return { story: name, diagnostics: [found.finding] };
  const fence = bench.fence();
  const { source } = found;
  const story = found.shelf === undefined ? name : source.id;
  const script = scriptOf(found, bench);
  const { budget, within } = allowanceOf(bench, found.shelf !== undefined);
  const outcome = await fence.ask({ kind: "check", ...script, budget }, within);
  fence.stop();
  return outcome.ok
    ? { story, ...outcome.answer }
    : { story, diagnostics: [ofWhole(source.main, outcome.finding)] };
}

/** How much was walked, in words; nothing where walking broke off before the first choice. */
function walkedText({ states, moves, isWhole }: Walked): string {
  if (states === 0) return isWhole ? "No path comes to a choice; all of it was read." : "";
  const all = isWhole ? ", all that there are" : "";
  return `Walked ${counted(states, "state")} and ${counted(moves, "move")}${all}.`;
}

function tell(bench: Bench, { story, diagnostics, walked }: Checked): void {
  for (const each of diagnostics) bench.say(shown(each));
  const how = walked === undefined ? "" : walkedText(walked);
  bench.say(`${story}: ${tallyOf(diagnostics)}. ${how}`.trimEnd());
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
