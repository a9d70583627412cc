import { expect, test } from "vitest";
import type { Job, Letter, Message } from "../../../src/app/studio/jobs";
import { type Far, openLine } from "../../../src/app/studio/line";
import { LIMITS } from "../../../src/story/limits";

const JOB: Job = {
  kind: "tell",
  question: { of: "one", ask: "back", turn: 0 },
};
const CHECK: Job & { readonly kind: "check" } = {
  kind: "check",
  source: { id: "a", main: "main.ink", files: {} },
  words: { cast: { moods: {}, poses: {}, people: {} }, practices: [], habits: [], places: [] },
};
const ANSWER = { beats: [], choices: [] };

/** A line to Workers that the test plays, on a clock that it turns. */
function opened() {
  const workers: {
    readonly letters: Letter[];
    say: (message: Message) => void;
    fail: () => void;
    ended: boolean;
  }[] = [];
  let time = 0;
  let alarms: { readonly at: number; readonly act: () => void }[] = [];
  const line = openLine({
    start: (): Far => {
      const worker = {
        letters: [] as Letter[],
        say: (_: Message) => {},
        fail: () => {},
        ended: false,
      };
      workers.push(worker);
      return {
        send: (letter) => worker.letters.push(letter),
        listen: (say, fail) => {
          worker.say = say;
          worker.fail = fail;
        },
        end: () => {
          worker.ended = true;
        },
      };
    },
    clock: () => time,
    after: (milliseconds, act) => {
      const alarm = { at: time + milliseconds, act };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((each) => each !== alarm);
      };
    },
  });
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = alarms.filter(({ at }) => at <= time);
    alarms = alarms.filter(({ at }) => at > time);
    for (const { act } of due) act();
  };
  return { line, workers, pass };
}

test("brings the answer, and keeps its Worker for the next job", async () => {
  const { line, workers } = opened();
  const first = line.ask(JOB);
  workers[0]?.say({ number: 1, answer: ANSWER });
  expect(await first).toEqual({ answer: ANSWER });
  void line.ask(JOB);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.letters.map(({ number }) => number)).toEqual([1, 2]);
});

test("ends a Worker that takes longer than its phase, names the phase, and starts another", async () => {
  const { line, workers, pass } = opened();
  const late = line.ask(JOB);
  workers[0]?.say({ number: 1, doing: "playing", within: 5_000 });
  pass(4_999);
  expect(workers[0]?.ended).toBe(false);
  pass(1);
  expect(workers[0]?.ended).toBe(true);
  expect(await late).toMatchObject({
    finding: { code: "limit/time", found: "playing was stopped after 5 s" },
  });
  void line.ask(JOB);
  expect(workers).toHaveLength(2);
});

test("no phase goes beyond the verdict", async () => {
  const { line, workers, pass } = opened();
  const outcome = line.ask(CHECK);
  workers[0]?.say({ number: 1, doing: "compiling", within: 5_000 });
  pass(4_000);
  workers[0]?.say({ number: 1, doing: "walking the paths", within: 60_000 });
  pass(LIMITS.verdict - 4_000);
  expect(await outcome).toMatchObject({ finding: { code: "limit/time" } });
});

test("a newer job takes the place of one that is not answered, and ends a compiler at work", async () => {
  const { line, workers } = opened();
  const older = line.ask(CHECK);
  workers[0]?.say({ number: 1, doing: "compiling", within: 5_000 });
  const newer = line.ask(CHECK);
  expect(await older).toEqual({ gone: true });
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  workers[0]?.say({ number: 2, fault: "from the grave" });
  workers[1]?.say({ number: 2, fault: "no" });
  expect(await newer).toEqual({ fault: "no" });
});

test("a Worker that ends by itself is told as out of memory", async () => {
  const { line, workers } = opened();
  const outcome = line.ask(JOB);
  workers[0]?.fail();
  expect(await outcome).toMatchObject({ finding: { code: "limit/memory" } });
});

test("news comes before the verdict", async () => {
  const { line, workers } = opened();
  const news: unknown[] = [];
  void line.ask(CHECK, (each) => news.push(each));
  const compiled = { diagnostics: [], plain: true };
  workers[0]?.say({ number: 1, news: compiled });
  expect(news).toEqual([compiled]);
});
