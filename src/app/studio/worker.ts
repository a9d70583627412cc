import { checkStory } from "../../story/check";
import { LIMITS } from "../../story/limits";
import { graphOf } from "../../story/map";
import { drawing } from "../../story/map-svg";
import { answering } from "../../story/remote";
import { digest } from "./digest";
import { narrateGuarded } from "./guarded";
import type { Answers, Job, Letter, Message, Verdict } from "./jobs";

/** Milliseconds kept back for telling what was found. */
const TO_TELL = 2_000;
/** The share of what is left that goes into walking: working out findings can take longer. */
const TO_WALK = 0.4;
const AT_LEAST = 500;

/** A check that gave way to a newer one. */
class GaveWay extends Error {}

type Say = (message: Message) => void;

const tell = answering(narrateGuarded);

async function check(
  job: Job & { readonly kind: "check" },
  number: number,
  say: Say,
  isLatest: () => boolean,
): Promise<Verdict> {
  const begun = performance.now();
  say({ number, doing: "compiling", within: LIMITS.compile });
  const { diagnostics, compiled, explored } = await checkStory(job.source, {
    words: job.words,
    digest,
    clock: () => performance.now(),
    compiled: ({ diagnostics: found, story, plain }) =>
      say({
        number,
        news: { diagnostics: found, plain, ...(story === undefined ? {} : { story }) },
      }),
    milliseconds: () => {
      const left = LIMITS.verdict - TO_TELL - (performance.now() - begun);
      const within = Math.max(AT_LEAST, left * TO_WALK);
      say({ number, doing: "walking the paths", within: within * 2 + TO_TELL });
      return within;
    },
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (!isLatest()) throw new GaveWay("a newer version of the script is checked");
    },
  });
  const walked = {
    diagnostics,
    states: explored?.states ?? 0,
    isWhole: explored?.incomplete.length === 0,
  };
  if (explored === undefined) return walked;
  const graph = graphOf(compiled, explored);
  return { ...walked, map: { graph, drawing: drawing(graph) } };
}

function answer(
  job: Job,
  number: number,
  say: Say,
  isLatest: () => boolean,
): Promise<Answers[Job["kind"]]> {
  if (job.kind === "check") return check(job, number, say, isLatest);
  say({ number, doing: "playing", within: LIMITS.compile });
  return tell(job.question);
}

/** Answers jobs as they come; of two checks the newer one goes on. */
function work(say: Say): (letter: Letter) => void {
  let latest = 0;
  return ({ number, job }) => {
    latest = number;
    answer(job, number, say, () => latest === number).then(
      (each) => say({ number, answer: each }),
      (error: unknown) =>
        say({ number, fault: error instanceof Error ? error.message : String(error) }),
    );
  };
}

const act = work((message) => postMessage(message));
addEventListener("message", ({ data }: MessageEvent<Letter>) => act(data));
