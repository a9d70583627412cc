import type { Bench, ExitCode, Surroundings } from "./bench";
import { check } from "./check";
import { codes } from "./codes";
import { type Fence, raiseFence } from "./fence";
import { map } from "./map";
import { plan } from "./plan";
import { play } from "./play";
import { proof } from "./proof";
import { sheet } from "./sheet";
import { readWordsOf } from "./sources";
import { stats } from "./stats";
import { readWords, type Verb } from "./words";

type Doing = (bench: Bench) => ExitCode | Promise<ExitCode>;

const DOING: Readonly<Record<Verb, Doing>> = {
  check,
  play,
  map,
  stats,
  plan,
  proof,
  sheet,
  codes,
};

/** Runs one verb; every process that it started has ended when it resolves. */
export async function run(around: Surroundings): Promise<ExitCode> {
  const read = readWords(around.words);
  if (!read.ok) {
    if (read.code === 0) around.write(`${read.sentence}\n`);
    else around.complain(read.sentence);
    return read.code;
  }
  const fences: Fence[] = [];
  const bench: Bench = {
    ...around,
    asked: read.asked,
    vocabulary: readWordsOf(around.root, around.places),
    say: (line) => around.write(`${line}\n`),
    fence: () => {
      const fence = raiseFence(around.child);
      fences.push(fence);
      return fence;
    },
  };
  try {
    return await DOING[read.asked.verb](bench);
  } finally {
    for (const fence of fences) fence.stop();
  }
}
