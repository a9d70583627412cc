import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { KeptSession } from "../../src/app/session";
import { routesOf } from "../../src/core/branches";
import type { Ways } from "../../src/core/personal";
import { forkRun } from "../../src/core/playthrough";
import { pictureOf, transcriptOf } from "../../src/core/transcript";
import { device, first, replayed } from "./device";
import { NOW } from "./open-session";

/** One thing that a player does. */
type Step =
  | { readonly do: "choose" | "guess" | "spot"; readonly which: number }
  | { readonly do: "back" | "forward" | "there and back" | "reload" | "line" }
  | { readonly do: "fork"; readonly turn: number };

const plain = (
  what: "back" | "forward" | "there and back" | "reload" | "line",
  weight: number,
) => ({
  weight,
  arbitrary: fc.constant<Step>({ do: what }),
});
const picked = (what: "choose" | "guess" | "spot", weight: number) => ({
  weight,
  arbitrary: fc.nat(7).map((which): Step => ({ do: what, which })),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  picked("choose", 6),
  picked("guess", 2),
  picked("spot", 1),
  plain("back", 4),
  plain("forward", 3),
  plain("there and back", 1),
  plain("reload", 1),
  plain("line", 2),
  { weight: 1, arbitrary: fc.nat(5).map((turn): Step => ({ do: "fork", turn })) },
);

/** What a player who had never gone back would have made of the same moves, and what lies ahead. */
interface Expected {
  readonly moves: readonly string[];
  readonly ahead: readonly string[];
}

/** Guesses while a feeling is asked for, and reads to the next choices, or to the end. */
function readOn({ view, actions }: KeptSession, which: number): void {
  const isAtEnd = () => view.value.entries.at(-1)?.kind === "ending";
  while (view.value.foot === "guess" || (view.value.foot === "continue" && !isAtEnd()))
    if (view.value.foot === "guess") guess({ view, actions }, which);
    else actions.goOn();
}

function guess({ view, actions }: Pick<KeptSession, "view" | "actions">, which: number): void {
  if (view.value.foot === "guess") actions.guess(view.value.noticing?.asks?.moods[which]);
}

/** Everything stands as in a plain replay, and what was noticed is about lines that are, or were and lie ahead. */
async function expectReplay(session: KeptSession, now: Expected): Promise<void> {
  const { run, telling } = session.here();
  const { view, cue } = session;
  const again = await replayed(now.moves, telling.shown);
  const asked = view.value.noticing?.asks && again.passages.at(-1)?.beats[telling.shown - 1];
  expect(run.playthrough.moves).toEqual(now.moves);
  expect(view.value.entries).toEqual(transcriptOf(again));
  expect(view.value.picture).toEqual(pictureOf(again, asked));
  expect(cue.value.picture).toEqual(pictureOf(again, asked));
  expect(view.value.notices).toEqual([]);
  const whole = await replayed([...now.moves, ...now.ahead]);
  const { guesses = [], spots = [] } = run.noticed ?? {};
  for (const { turn, beat, words } of [...guesses, ...spots])
    expect(whole.passages[turn]?.beats[beat]?.text).toBe(words);
}

const stands = ({ here, view }: KeptSession) => {
  const { run, telling } = here();
  // A run that was only just begun has no place on the shelf's thread yet.
  const { position: _, ...kept } = run;
  const { entries, picture, foot, noticing } = view.value;
  return { kept, shown: telling.shown, entries, picture, foot, noticing };
};

async function walk(steps: readonly Step[], ways: Ways): Promise<void> {
  const { open, begin, newId, all } = device(ways);
  let session = await begin(first());
  let now: Expected = { moves: [], ahead: [] };
  const walked: (readonly string[])[] = [];
  const made = (moves: readonly string[]) =>
    vi.waitFor(() => expect(session.here().telling.moves).toEqual(moves), { interval: 1 });

  async function back(): Promise<void> {
    const last = now.moves.at(-1);
    expect(session.view.value.canGoBack).toBe(last !== undefined);
    if (last === undefined) return;
    session.actions.back();
    now = { moves: now.moves.slice(0, -1), ahead: [last, ...now.ahead] };
    await made(now.moves);
  }

  async function forward(): Promise<void> {
    const [next, ...later] = now.ahead;
    expect(session.view.value.canGoForward).toBe(next !== undefined);
    if (next === undefined) return;
    session.actions.forward();
    now = { moves: [...now.moves, next], ahead: later };
    await made(now.moves);
  }

  async function choose(which: number): Promise<void> {
    readOn(session, which);
    const { choices } = session.view.value;
    const choice = choices[which % Math.max(1, choices.length)];
    if (choice === undefined) return;
    session.actions.choose(choice.id);
    const [next, ...later] = now.ahead;
    now = { moves: [...now.moves, choice.id], ahead: next === choice.id ? later : [] };
    await made(now.moves);
  }

  async function thereAndBack(): Promise<void> {
    if (now.moves.length === 0) return;
    const before = stands(session);
    await back();
    await forward();
    expect(stands(session)).toEqual(before);
  }

  async function reload(): Promise<void> {
    const { noticing, ...before } = stands(session);
    session = await open(session.here().run.id);
    expect(stands(session)).toMatchObject(before);
  }

  async function fork(turn: number): Promise<void> {
    const { run } = session.here();
    // Nothing can be played from an ending.
    const at = run.ending === undefined ? turn : Math.min(turn, now.moves.length - 1);
    session = await begin(forkRun(run, at, newId(), NOW));
    now = { moves: now.moves.slice(0, at), ahead: [] };
  }

  const spot = (which: number) => {
    const lines = session.view.value.entries.filter(({ kind }) => kind === "line");
    const line = lines[which % Math.max(1, lines.length)];
    if (ways.spot && line !== undefined) session.actions.spot(line.key);
  };

  for (const each of steps) {
    if (each.do === "choose") await choose(each.which);
    else if (each.do === "guess") guess(session, each.which);
    else if (each.do === "spot") spot(each.which);
    else if (each.do === "back") await back();
    else if (each.do === "forward") await forward();
    else if (each.do === "there and back") await thereAndBack();
    else if (each.do === "reload") await reload();
    else if (each.do === "line") session.actions.goOn();
    else if (each.do === "fork") await fork(each.turn);
    await expectReplay(session, now);
    walked.push(now.moves);
  }
  const kept = [...(await all()), session.here().run].flatMap(routesOf);
  for (const way of walked)
    expect(kept.some((route) => way.every((move, turn) => move === route[turn]))).toBe(true);
}

test("after any walk of choices, back, forward, forks and reloads all stands as in a plain replay, and nothing is lost", async () => {
  const ways = fc.record({ guess: fc.boolean(), spot: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), ways, (steps, chosen) =>
      walk(steps, chosen),
    ),
    { numRuns: 250 },
  );
}, 120_000);
