import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawMap } from "../story/map-svg";
import type { Bench, ExitCode } from "./bench";
import { askAbout } from "./one";

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
  if (svg === undefined) bench.say(JSON.stringify(graph, null, 2));
  else {
    writeFileSync(resolve(bench.from, svg), drawMap(graph));
    bench.say(`${svg}: ${graph.points.length} choice points and endings of ${got.id}`);
  }
  return got.code;
}
