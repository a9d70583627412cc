import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Session } from "../../src/app/session";
import { routesOf } from "../../src/core/branches";
import { forkRun, type Run, startPlaythrough, startRun } from "../../src/core/playthrough";
import { transcriptOf } from "../../src/core/transcript";
import { narrate } from "../../src/story/narrator";
import { SMALL_CAST } from "../support/script";
import { NOW, open, story } from "./open-session";

/** One thing that a player does. */
type Step =
  | { readonly do: "choose"; readonly which: number }
  | { readonly do: "back" }
  | { readonly do: "forward" }
  | { readonly do: "reload" }
  | { readonly do: "line" }
  | { readonly do: "fork"; readonly turn: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(7).map((which) => ({ do: "choose" as const, which })) },
  { weight: 4, arbitrary: fc.constant({ do: "back" as const }) },
  { weight: 3, arbitrary: fc.constant({ do: "forward" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "reload" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "line" as const }) },
  { weight: 1, arbitrary: fc.nat(3).map((turn) => ({ do: "fork" as const, turn })) },
);

/** What a player who had never gone back would have made of the same moves. */
interface Expected {
  readonly moves: readonly string[];
  readonly ahead: readonly string[];
}

const movesOf = ({ view }: Session): readonly string[] =>
  view.value.entries.flatMap((entry) => (entry.kind === "chosen" ? [entry.choice.id] : []));

/** Reads to the next choices, or to the end. */
function readOn({ view, actions }: Session): void {
  const isAtEnd = () => view.value.entries.at(-1)?.kind === "ending";
  while (view.value.foot === "continue" && !isAtEnd()) actions.goOn();
}

async function entriesAfter(moves: readonly string[]) {
  const { passages } = await narrate(story, SMALL_CAST).begin({ seed: 1, given: {}, moves });
  const shown = passages.at(-1)?.beats.length ?? 0;
  return transcriptOf({ passages, moves, shown });
}

/** Waits until a step has been made: one that would change nothing is not asked for. */
const made = (session: Session, moves: readonly string[]) =>
  vi.waitFor(() => expect(movesOf(session)).toEqual(moves), { interval: 1 });

async function walk(steps: readonly Step[]): Promise<void> {
  const first = startRun(startPlaythrough(story.id, story.hash, 1), "first", NOW);
  let { session, runs, newest } = await open({ run: first });
  let latest = first;
  let forks = 0;
  let now: Expected = { moves: [], ahead: [] };
  const walked: (readonly string[])[] = [];

  /** Opens the run anew, as after a reload; what was kept before stays. */
  const reopen = async (run: Run): Promise<void> => {
    ({ session, runs, newest } = await open({ run, before: runs }));
    latest = run;
  };

  for (const each of steps) {
    if (each.do === "choose") {
      readOn(session);
      const { choices } = session.view.value;
      const choice = choices[each.which % Math.max(1, choices.length)];
      if (choice === undefined) continue;
      session.actions.choose(choice.id);
      const [next, ...later] = now.ahead;
      now = { moves: [...now.moves, choice.id], ahead: next === choice.id ? later : [] };
    } else if (each.do === "back") {
      expect(session.view.value.canGoBack).toBe(now.moves.length > 0);
      const last = now.moves.at(-1);
      if (last === undefined) continue;
      session.actions.back();
      now = { moves: now.moves.slice(0, -1), ahead: [last, ...now.ahead] };
    } else if (each.do === "forward") {
      expect(session.view.value.canGoForward).toBe(now.ahead.length > 0);
      const [next, ...later] = now.ahead;
      if (next === undefined) continue;
      session.actions.forward();
      now = { moves: [...now.moves, next], ahead: later };
    } else if (each.do === "line") session.actions.goOn();
    else if (each.do === "reload") await reopen(latest);
    else {
      forks += 1;
      await reopen(forkRun(latest, each.turn, `fork-${forks}`, NOW));
      now = { moves: now.moves.slice(0, each.turn), ahead: [] };
    }
    await made(session, now.moves);
    latest = newest() ?? latest;
    walked.push(now.moves);
  }
  readOn(session);
  expect(session.view.value.entries).toEqual(await entriesAfter(now.moves));
  expect(latest.playthrough.moves).toEqual(now.moves);
  expect(session.view.value.notices).toEqual([]);
  const ways = [...runs.values(), latest].flatMap(routesOf);
  for (const way of walked)
    expect(ways.some((route) => way.every((m, t) => m === route[t]))).toBe(true);
}

test("after any walk of choices, back, forward, forks and reloads all stands as in a plain replay, and no way is lost", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), walk), { numRuns: 200 });
}, 120_000);
