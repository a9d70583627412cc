import { createHash } from "node:crypto";
import { checkStory, type Report } from "../story/check";
import { compileStory } from "../story/compile";
import { LIMITS } from "../story/limits";
import { graphOf } from "../story/map";
import { measure } from "../story/measure";
import { narrate } from "../story/narrator";
import { parsePlan, playPlan } from "../story/plan";
import { proof } from "../story/proof";
import { sheetOf } from "../story/sheet";
import { type Teller, tell } from "../story/teller";
import type { Answers, Budget, Job, Message, Script } from "./jobs";

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Milliseconds kept back for starting, and for telling what was found. */
const TO_TELL = 2_000;
/** The share of what is left that goes into walking. */
const TO_WALK = 0.4;
/** Milliseconds for walking, however long compiling took. */
const MINIMUM = 500;
/** Lines of a passage that a plan's failure shows. */
const LINES_SHOWN = 3;

type Say = (message: Message) => void;

/** Milliseconds for walking: what was asked for, or a part of what is left; telling can take longer than walking. */
const budgetOf = ({ seconds }: Budget, begun: number): number =>
  seconds === undefined
    ? Math.max(MINIMUM, (LIMITS.verdict - TO_TELL - (performance.now() - begun)) * TO_WALK)
    : seconds * 1_000;

type Walking = Script & { readonly budget: Budget };

/** Compiles and walks; says when it turns from one to the other, since each has its own limit. */
function report({ source, shelf, words, budget }: Walking, say: Say): Promise<Report> {
  const begun = performance.now();
  const asked = (budget.seconds ?? 0) * 1_000;
  say({ doing: "compiling", within: Math.max(LIMITS.compile, asked) });
  return checkStory(source, {
    words,
    digest,
    clock: () => performance.now(),
    milliseconds: () => {
      const milliseconds = budgetOf(budget, begun);
      say({ doing: "walking the paths", within: milliseconds * 3 + TO_TELL });
      return milliseconds;
    },
    ...(budget.states === undefined ? {} : { states: budget.states }),
    ...(shelf === undefined ? {} : { shelf }),
  });
}

async function check(job: Walking, say: Say): Promise<Answers["check"]> {
  const { diagnostics, explored } = await report(job, say);
  if (explored === undefined) return { diagnostics };
  const { states, transitions: moves, incomplete } = explored;
  return { diagnostics, walked: { states, moves, isWhole: incomplete.length === 0 } };
}

const errorsIn = ({ diagnostics }: Report) =>
  diagnostics.filter(({ severity, code }) => severity === "error" || code === "check/partial");

async function stats(job: Walking, say: Say): Promise<Answers["stats"]> {
  const checked = await report(job, say);
  const diagnostics = errorsIn(checked);
  const { compiled, explored } = checked;
  return compiled.lines.length === 0 && explored === undefined
    ? { diagnostics }
    : { diagnostics, figures: measure(compiled, explored) };
}

async function map(job: Walking, say: Say): Promise<Answers["map"]> {
  const checked = await report(job, say);
  const { compiled, explored } = checked;
  const diagnostics = errorsIn(checked);
  return explored === undefined
    ? { diagnostics }
    : { diagnostics, graph: graphOf(compiled, explored) };
}

function written(job: Script): Answers["proof"] {
  const read = compiled(job);
  return read.story === undefined
    ? { diagnostics: read.diagnostics }
    : { diagnostics: read.diagnostics, document: proof(job.source, read) };
}

function sheeted(job: Script): Answers["sheet"] {
  const read = compiled(job);
  const { diagnostics, story } = read;
  return story === undefined || read.plain
    ? { diagnostics }
    : { diagnostics, header: story.header, sheet: sheetOf(job.source, read) };
}

const compiled = ({ source, words }: Script) => compileStory(source, words, digest);

const brief = (text: string): string => {
  const lines = text.split("\n");
  const last = lines.slice(-LINES_SHOWN).join(" / ");
  return lines.length > LINES_SHOWN ? `… / ${last}` : last;
};

/** Plays a plan both ways, at a stretch and opened anew before every move; what only the second finds says so. */
async function plan(job: Script & { readonly plan: string }): Promise<Answers["plan"]> {
  const { story, diagnostics } = compiled(job);
  if (story === undefined) return { diagnostics, failures: [] };
  const read = parsePlan(job.plan);
  const play = async (reload: boolean) => {
    const failures = await playPlan(read, () => narrate(story, job.words.cast), reload);
    return failures.map(({ line, found }) => {
      const step = read.steps.find((each) => each.line === line);
      return `${line}: ${step?.kind ?? ""} ${step?.text ?? ""}: found instead: ${brief(found)}`;
    });
  };
  const straight = await play(false);
  const reloaded = (await play(true)).filter((each) => !straight.includes(each));
  const failures = [...straight, ...reloaded.map((each) => `${each} (after a reload)`)];
  return { diagnostics, failures };
}

/** Does one job after the other; a teller stays open between `open` and `choose`. */
export function worker(say: Say): (job: Job) => Promise<Answers[keyof Answers]> {
  let teller: Teller | undefined;
  return async (job) => {
    switch (job.kind) {
      case "open": {
        const { story, diagnostics, plain } = compiled(job);
        if (story === undefined) return { diagnostics };
        say({ doing: "playing", within: LIMITS.compile });
        teller = tell(story, job.words.cast, plain, job.seed);
        return { diagnostics, told: await teller.begin() };
      }
      case "choose": {
        if (teller === undefined) throw new Error("no story is open");
        say({ doing: "playing", within: LIMITS.compile });
        return { told: await teller.choose(job.position) };
      }
      case "plan":
        return plan(job);
      case "check":
        return check(job, say);
      case "stats":
        return stats(job, say);
      case "map":
        return map(job, say);
      case "sites":
        return { sites: compiled(job).sites };
      case "proof":
        return written(job);
      case "sheet":
        return sheeted(job);
    }
  };
}
