import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresTable, type Measured } from "../story/codes-figures";
import { guide, type Offering, wholeGuide } from "../story/codes-guide";
import type { Bench, ExitCode } from "./bench";
import { allowanceOf, scriptOf } from "./one";
import { findSource, shippedIds } from "./sources";
import { ofWhole, shown } from "./tell";

const GUIDE = "stories/README.md";

/** The choices of a story, read in a process of their own as all scripts are. */
async function offeringOf(bench: Bench, id: string): Promise<Offering> {
  const found = findSource(bench.root, bench.from, id);
  if (!found.ok) return { story: id, sites: [] };
  const fence = bench.fence();
  const { source } = found;
  const outcome = await fence.ask({ kind: "sites", source, words: bench.vocabulary });
  fence.stop();
  if (!outcome.ok) bench.complain(shown(ofWhole(source.main, outcome.finding)));
  return { story: id, sites: outcome.ok ? outcome.answer.sites : [] };
}

/** The figures of a story; none where its paths could not be walked. */
async function measuredOf(bench: Bench, id: string): Promise<readonly Measured[]> {
  const found = findSource(bench.root, bench.from, id);
  if (!found.ok) return [];
  const fence = bench.fence();
  const { budget, within } = allowanceOf(bench, true);
  const outcome = await fence.ask({ kind: "stats", ...scriptOf(found, bench), budget }, within);
  fence.stop();
  if (!outcome.ok) bench.complain(shown(ofWhole(found.source.main, outcome.finding)));
  const figures = outcome.ok ? outcome.answer.figures : undefined;
  return figures === undefined ? [] : [{ story: id, figures }];
}

/** Writes the generated part of the writer's guide, or with --write puts it into its place. */
export async function codes(bench: Bench): Promise<ExitCode> {
  const offered: Offering[] = [];
  for (const id of shippedIds(bench.root)) offered.push(await offeringOf(bench, id));
  const measured: Measured[] = [];
  for (const id of shippedIds(bench.root)) measured.push(...(await measuredOf(bench, id)));
  const made = guide(bench.vocabulary, offered, figuresTable(measured));
  if (!bench.asked.write) {
    bench.write(made);
    return 0;
  }
  const path = join(bench.root, GUIDE);
  writeFileSync(path, wholeGuide(readFileSync(path, "utf8"), made));
  bench.say(`${GUIDE}: the part made from code is up to date`);
  return 0;
}
