import { type ChildProcess, fork } from "node:child_process";
import type { Finding } from "../core/diagnostic";
import { finding } from "../story/codes";
import { LIMITS } from "../story/limits";
import type { Answers, Job, Message } from "./jobs";

/** An answer, or the finding that says why there is none. */
export type Outcome<K extends Job["kind"]> =
  | { readonly ok: true; readonly answer: Answers[K] }
  | { readonly ok: false; readonly finding: Finding };

/** A process of its own in which scripts are compiled and run, ended when it takes too much. */
export interface Fence {
  /**
   * Asks for one thing, and stops the process where there is no answer within so many milliseconds (or sooner, where
   * the process itself named less). A fence that failed once answers nothing more.
   */
  ask<K extends Job["kind"]>(job: Job & { readonly kind: K }, within?: number): Promise<Outcome<K>>;
  stop(): void;
}

/** Milliseconds that a process may take to start, before its own limits count. */
const START = 3_000;

/** Megabytes for what was just made: walking paths makes much that is soon forgotten, and a fifth faster with this. */
const YOUNG = 64;

const start = (program: string): ChildProcess =>
  fork(program, [], {
    execArgv: [
      `--max-old-space-size=${LIMITS.memory}`,
      `--max-semi-space-size=${YOUNG}`,
      "--stack-size=900",
    ],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {},
  });

/** One question to a child: resolves with its answer, or with why it was stopped. */
function exchange(child: ChildProcess, job: Job, within: number): Promise<Outcome<Job["kind"]>> {
  return new Promise((resolve) => {
    let doing = "starting";
    let timer: NodeJS.Timeout | undefined;
    const since = performance.now();
    const end = (outcome: Outcome<Job["kind"]>) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const fail = (each: Finding) => end({ ok: false, finding: each });
    const allow = (milliseconds: number) => {
      clearTimeout(timer);
      const left = Math.min(milliseconds, since + within - performance.now());
      timer = setTimeout(() => {
        child.kill("SIGKILL");
        const seconds = Math.round((performance.now() - since) / 1000);
        fail(finding("limit/time", { doing, seconds }));
      }, left);
    };
    allow(START + LIMITS.compile);
    child.on("message", (message: Message) => {
      if ("doing" in message) {
        doing = message.doing;
        allow(message.within);
      } else if ("answer" in message) end({ ok: true, answer: message.answer });
      else fail(finding("ink/runtime", { message: message.fault }));
    });
    child.once("exit", () => fail(finding("limit/memory", { doing })));
    child.once("error", () => fail(finding("limit/memory", { doing })));
    child.send(job);
  });
}

/** Starts a process for scripts; `program` is the built file that does the work. */
export function raiseFence(program: string): Fence {
  const child = start(program);
  return {
    ask: <K extends Job["kind"]>(
      job: Job & { readonly kind: K },
      within = Number.POSITIVE_INFINITY,
    ) => exchange(child, job, within) as Promise<Outcome<K>>,
    stop: () => {
      child.kill("SIGKILL");
    },
  };
}
