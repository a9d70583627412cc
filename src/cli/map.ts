import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawMap } from "../story/map-svg";
import type { Bench, ExitCode } from "./bench";
import { askAbout } from "./one";

/** Writes a file; returns the sentence that says why it cannot be written, if so. */
function unwritten(bench: Bench, name: string, text: string): string | undefined {
  try {
    writeFileSync(resolve(bench.from, name), text);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The picture cannot be written to "${name}" (${why}): name a file in a folder that is there.`;
  }
}

/** Writes the graph of choice points: as JSON, or as a picture into a file. */
export async function map(bench: Bench): Promise<ExitCode> {
  const got = await askAbout<"map">(
    bench,
    (script, budget) => ({ kind: "map", ...script, budget }),
    ({ graph }) => graph !== undefined,
  );
  if (!got.ok || got.answer.graph === undefined) return got.code;
  const { graph } = got.answer;
  const { svg } = bench.asked;
  if (svg === undefined) {
    bench.say(JSON.stringify(graph, null, 2));
    return got.code;
  }
  const problem = unwritten(bench, svg, drawMap(graph));
  if (problem !== undefined) {
    bench.complain(problem);
    return 2;
  }
  bench.say(`${svg}: ${graph.points.length} choice points and endings of ${got.id}`);
  return got.code;
}
