import type { Finding } from "../../core/diagnostic";
import { finding } from "../../story/codes";
import { LIMITS } from "../../story/limits";
import type { Answers, CompiledNews, Job, Letter, Message } from "./jobs";

/** A Worker as far as a line to it needs one. */
export interface Far {
  send(letter: Letter): void;
  /** Says who is told each message, and that the Worker ended by itself. */
  listen(onMessage: (message: Message) => void, onEnd: () => void): void;
  end(): void;
}

/** An answer, or the finding that says why the Worker was ended; `gone` where a newer job or `stop` made it pointless. */
export type Outcome<K extends Job["kind"]> =
  | { readonly answer: Answers[K] }
  | { readonly finding: Finding }
  | { readonly fault: string }
  | { readonly gone: true };

/** A line to a Worker that is ended, and started anew for the next job, when it takes too long. */
export interface Line {
  /** Asks for one thing; what was asked before and is not answered yet is gone. Never rejects. */
  ask<K extends Job["kind"]>(
    job: Job & { readonly kind: K },
    onNews?: (news: CompiledNews) => void,
  ): Promise<Outcome<K>>;
  stop(): void;
}

/** Milliseconds that a Worker may take to start and to answer at all. */
const START = 3_000;

/** What a line takes from the page. */
export interface Around {
  readonly start: () => Far;
  /** The time in milliseconds. */
  readonly clock: () => number;
  /** Calls back after so many milliseconds; returns its stop. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

interface Open {
  readonly number: number;
  readonly begun: number;
  readonly hear: (message: Message) => void;
  readonly end: (outcome: Outcome<Job["kind"]>) => void;
  doing: string;
  unwait: () => void;
}

/** Opens a line; its Worker starts with the first job. */
export function openLine({ start, clock, after }: Around): Line {
  let far: Far | undefined;
  let open: Open | undefined;
  let count = 0;

  const close = (outcome: Outcome<Job["kind"]>) => {
    const was = open;
    open = undefined;
    was?.unwait();
    was?.end(outcome);
  };
  const kill = () => {
    far?.end();
    far = undefined;
  };
  const late = () => {
    if (open === undefined) return;
    const seconds = Math.max(1, Math.round((clock() - open.begun) / 1_000));
    kill();
    close({ finding: finding("limit/time", { doing: open.doing, seconds }) });
  };
  const allow = (milliseconds: number) => {
    if (open === undefined) return;
    open.unwait();
    const left = open.begun + LIMITS.verdict - clock();
    open.unwait = after(Math.max(0, Math.min(milliseconds, left)), late);
  };

  function reach(): Far {
    if (far !== undefined) return far;
    const started = start();
    const isHere = () => started === far;
    started.listen(
      (message) => {
        if (isHere() && message.number === open?.number) open.hear(message);
      },
      () => {
        if (!isHere()) return;
        kill();
        close({ finding: finding("limit/memory", { doing: open?.doing ?? "starting" }) });
      },
    );
    far = started;
    return started;
  }

  function hear(message: Message, onNews: ((news: CompiledNews) => void) | undefined): void {
    if ("doing" in message) {
      if (open !== undefined) open.doing = message.doing;
      allow(message.within);
    } else if ("news" in message) onNews?.(message.news);
    else if ("answer" in message) close({ answer: message.answer });
    else close({ fault: message.fault });
  }

  return {
    ask: <K extends Job["kind"]>(
      job: Job & { readonly kind: K },
      onNews?: (news: CompiledNews) => void,
    ) =>
      new Promise<Outcome<K>>((resolve) => {
        // A compiler at work hears nothing; walking gives way by itself.
        if (open?.doing === "compiling") kill();
        close({ gone: true });
        count += 1;
        open = {
          number: count,
          begun: clock(),
          hear: (message) => hear(message, onNews),
          end: resolve as (outcome: Outcome<Job["kind"]>) => void,
          doing: "starting",
          unwait: () => {},
        };
        allow(START + LIMITS.compile);
        reach().send({ number: count, job });
      }),
    stop() {
      kill();
      close({ gone: true });
    },
  };
}
