import { expect, vi } from "vitest";
import type { Noticing } from "../../src/app/noticing";
import { type Session, startSession } from "../../src/app/session";
import type { StoryFile } from "../../src/core/passage";
import { type Run, startPlaythrough, startRun } from "../../src/core/playthrough";
import type { Saves } from "../../src/saves/saves";
import { type Narrator, narrate } from "../../src/story/narrator";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";

/** When everything here happens. */
export const NOW = "2026-11-22T12:00:00.000Z";
/** A small story of two choices. */
export const story = smallStory(DRAWER);
/** Its first line. */
export const FIRST = "It sticks a bit.";
/** Its first choice, a turning toward. */
export const IRONED = "“You ironed wrapping paper.”";
/** The choice that ends it. */
export const KEYS = "Put your keys in.";

/** Saves that remember the runs that they were given, or refuse all of them. */
function remembering(refusal: string | undefined, before: Iterable<readonly [string, Run]>) {
  const runs = new Map<string, Run>(before);
  let newest: Run | undefined;
  const saves: Saves = {
    kept: true,
    all: async () => [...runs.values()],
    put: async (run) => {
      if (refusal !== undefined) throw Object.assign(new Error("no"), { name: refusal });
      runs.set(run.id, run);
      newest = run;
    },
    remove: async (id) => void runs.delete(id),
    eraseAll: async () => {},
    damaged: async () => [],
    stop: () => {},
  };
  return { runs, saves, newest: () => newest };
}

/** What a session may be opened with. */
interface Opening {
  readonly run?: Run;
  readonly file?: StoryFile;
  readonly refusal?: string;
  /** Runs that are there already. */
  readonly before?: Iterable<readonly [string, Run]>;
  readonly narrator?: Narrator;
  readonly noticing?: Noticing;
}

/** Starts a session over saves that are only remembered, with ids `new-1`, `new-2`, … */
export async function open({
  run = startRun(startPlaythrough(story.id, story.hash, 1), "first", NOW),
  file = story,
  refusal,
  before = [],
  narrator = narrate(file, SMALL_CAST),
  noticing,
}: Opening = {}) {
  const { runs, saves, newest } = remembering(refusal, before);
  let id = 0;
  const newId = () => {
    do id += 1;
    while (runs.has(`new-${id}`));
    return `new-${id}`;
  };
  const onEnd = vi.fn<(run: Run) => void>();
  const session = await startSession({
    card: file,
    narrator,
    run,
    saves,
    now: () => NOW,
    newId,
    onEnd,
    ...(noticing === undefined ? {} : { noticing }),
  });
  return { session, runs, newest, onEnd };
}

/** The lines told so far. */
export const words = ({ view }: Session): readonly string[] =>
  view.value.entries.flatMap((entry) => (entry.kind === "line" ? [entry.beat.text] : []));

/** The texts of the choices that can be made. */
export const texts = ({ view }: Session) => view.value.choices.map(({ text }) => text);

/** Reads to the next choices. */
export function readOn({ view, actions }: Session): void {
  while (view.value.foot === "continue") actions.goOn();
}

/** Reads to the choices, makes the one with that text, and waits until the story has gone on. */
export async function choose(session: Session, text: string): Promise<void> {
  readOn(session);
  const before = session.view.value.entries.length;
  const id = session.view.value.choices.find((choice) => choice.text === text)?.id ?? text;
  session.actions.choose(id);
  await vi.waitFor(() => expect(session.view.value.entries.length).toBeGreaterThan(before));
}

/** The entry that takes the focus. */
export const fresh = ({ view }: Session) =>
  view.value.entries.find(({ key }) => key === view.value.fresh);

/** Reads the last lines and goes on to the debrief. */
export function readOnToEnd({ actions }: Session, onEnd: ReturnType<typeof vi.fn>): void {
  for (let line = 0; line < 20 && onEnd.mock.calls.length === 0; line += 1) actions.goOn();
}
