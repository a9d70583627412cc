import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { moveOn, takeBack } from "../core/branches";
import type { Direction } from "../core/choice";
import type { StoryCard } from "../core/passage";
import type { Picture } from "../core/picture";
import { forkRun, type Run } from "../core/playthrough";
import {
  backAt,
  chose,
  chosenAt,
  isRead,
  lastPassage,
  readOn,
  readTo,
  type Telling,
} from "../core/telling";
import { pictureOf } from "../core/transcript";
import type { Notice, PlayActions, PlayView } from "../overlay/play/view";
import type { Saves } from "../saves/saves";
import type { Narrator } from "../story/narrator";
import { LibraryError } from "./library-error";
import { askedIn, guessedRun, type Noticing, runFrom, spottedRun, watchedRun } from "./noticing";
import { firstNew, kept, lastKey, nextAhead, type State, viewOf } from "./session-state";

/** What the stage is told with each step. */
export interface StageCue {
  readonly picture: Picture;
  readonly how: "cut" | "play";
  readonly turning?: Direction;
  /** The player waits: everything holds still for a moment. */
  readonly hold: boolean;
}

/** A playthrough on the page: what is seen, what can be done, what the stage is told. */
export interface Session {
  readonly view: ReadonlySignal<PlayView>;
  readonly cue: ReadonlySignal<StageCue>;
  readonly actions: PlayActions;
  readonly tell: (notice: Notice) => void;
  /** Takes back what was told of that kind. */
  readonly untell: (kind: Notice["kind"]) => void;
  /** Plays the same moves on a newer version of the script and stands where it stood. */
  readonly rework: (card: StoryCard, narrator: Narrator) => Promise<void>;
}

/** A session whose run is kept. */
export interface KeptSession extends Session {
  /** The run as it stands now, and what was told of it. */
  readonly here: () => { readonly run: Run; readonly telling: Telling };
}

/** What a session is made with; time and ids come from outside. */
export interface SessionOptions {
  readonly card: StoryCard;
  readonly narrator: Narrator;
  readonly run: Run;
  readonly saves: Saves;
  readonly now: () => string;
  readonly newId: () => string;
  readonly onEnd: (run: Run) => void;
  /** Without it no feelings are guessed and no reaches spotted. */
  readonly noticing?: Noticing;
}

/** Whether two runs made the same moves and took note of the same. */
const isAlike = (one: Run, other: Run): boolean => {
  const told = ({ playthrough: { moves }, noticed }: Run) => JSON.stringify([moves, noticed]);
  return told(one) === told(other);
};

/** Where a run stands after its moves were replayed, and whether the script has lost one of them. */
async function replayed(narrator: Narrator, run: Run) {
  const { seed, given, moves } = run.playthrough;
  const { passages, missing } = await narrator.begin({ seed, given, moves });
  const beats = passages.at(-1)?.beats.length ?? 0;
  const shown = missing !== undefined ? beats : Math.min(run.shown, beats);
  return { telling: { passages, moves: moves.slice(0, passages.length - 1), shown }, missing };
}

/** What a step that could not be made says: the story did not come, or cannot go on. */
const noticeOf = (problem: unknown): Notice =>
  problem instanceof LibraryError
    ? { kind: "unfetched" }
    : { kind: "stopped", reason: problem instanceof Error ? problem.message : String(problem) };

/** Starts a session: replays the run's moves and stands where it stood. Rejects with a `NarratorError`. */
export async function startSession(options: SessionOptions): Promise<KeptSession> {
  const { saves, now, newId, onEnd, noticing } = options;
  let narrator = options.narrator;
  let busy = false;
  const notices = signal<readonly Notice[]>([]);
  const start = await replayed(narrator, options.run);
  const state = signal<State>(settled(options.card, options.run, start));

  const tell = (notice: Notice) => {
    notices.value = [...notices.value.filter(({ kind }) => kind !== notice.kind), notice];
  };
  if (start.missing !== undefined) tell({ kind: "changed" });

  /** A run whose script lost a move stays as it was; going on from there is a run of its own. */
  function settled(
    card: StoryCard,
    run: Run,
    { telling, missing }: Awaited<ReturnType<typeof replayed>>,
  ): State {
    const own = missing === undefined ? run : forkRun(run, missing.turn, newId(), now());
    return {
      card,
      run: own,
      telling,
      fresh: undefined,
      how: "cut",
      turning: undefined,
      hold: false,
    };
  }

  function step(telling: Telling, change: Partial<State>): void {
    const next: State = {
      ...state.value,
      turning: undefined,
      hold: false,
      how: "play",
      ...change,
      telling,
    };
    const run = kept(next, now());
    state.value = { ...next, run };
    saves.put(run).catch((problem: Error) => tell({ kind: "not-kept", why: problem.name }));
  }

  function goOn(): void {
    const { telling, run } = state.value;
    const isLast = lastPassage(telling).choices.length === 0;
    if (askedIn(state.value, noticing?.ways.value) !== undefined) return;
    if (isRead(telling)) {
      if (isLast) onEnd(run);
      return;
    }
    const after = readOn(telling);
    // *Continue* keeps the focus until the choices take its place.
    const next = {
      telling: after,
      run: watchedRun(run, noticing?.ways.value, telling.moves.length),
    };
    const stays = askedIn(next, noticing?.ways.value) === undefined && (!isRead(after) || isLast);
    step(after, { run: next.run, fresh: stays ? undefined : firstNew(telling, after) });
  }

  /** Changes what was noticed; the story stands where it stood. */
  function note(run: Run, change: Partial<State> = {}): void {
    const { telling, fresh, how } = state.value;
    step(telling, { run, fresh, how, ...change });
  }

  const guess = (mood?: string) => {
    const guessed = guessedRun(state.value, noticing?.ways.value, mood);
    if (guessed !== undefined) note(guessed.run, { fresh: guessed.key, how: "play" });
  };

  /** Makes one step at a time, and says so where the story cannot make it. */
  async function oneStep(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await act();
    } catch (problem) {
      tell(noticeOf(problem));
    } finally {
      busy = false;
    }
  }

  const choose = (id: string) =>
    oneStep(async () => {
      const { telling, run } = state.value;
      const after = chose(telling, id, await narrator.choose(id));
      const turn = telling.moves.length;
      const choice = chosenAt(after, turn);
      step(after, {
        run: watchedRun(runFrom(moveOn(run, id), turn), noticing?.ways.value, turn + 1),
        fresh: firstNew(telling, after),
        turning: choice?.turning?.direction,
        hold: choice?.kind === "wait",
      });
    });

  const back = () =>
    oneStep(async () => {
      const { telling, run } = state.value;
      const turn = telling.moves.length - 1;
      if (turn < 0) return;
      await narrator.back(turn);
      const after = backAt(telling, turn);
      const taken = takeBack(run, turn);
      // A run that reached its end stays as it was; another way from here is a run of its own.
      const own = run.ending === undefined ? taken : forkAt(run, turn, taken.ahead);
      step(after, { run: own, fresh: lastKey(after), how: "cut" });
    });

  /** What was noticed further on still holds for those who go forward again. */
  const forkAt = (run: Run, turn: number, ahead: Run["ahead"]): Run => ({
    ...forkRun(run, turn, newId(), now()),
    ...(ahead === undefined ? {} : { ahead }),
    ...(run.noticed === undefined ? {} : { noticed: run.noticed }),
  });

  /** The run that was left at its end, where going forward has come to that end again; the fork is then of no use. */
  async function cameFrom(run: Run, shown: number): Promise<Run> {
    if (run.forkedFrom === undefined || run.ahead !== undefined || run.left !== undefined)
      return run;
    const first = (await saves.all()).find(({ id }) => id === run.forkedFrom?.run);
    if (first?.ending === undefined || shown < first.shown || !isAlike(first, run)) return run;
    await saves.remove(run.id).catch(() => {});
    return first;
  }

  const forward = () =>
    oneStep(async () => {
      const { telling, run } = state.value;
      const id = nextAhead(state.value);
      if (id === undefined) return;
      const further = chose(telling, id, await narrator.choose(id));
      const on = moveOn(run, id);
      const beats = lastPassage(further).beats.length;
      // What was chosen in once was read; only the last passage may not have been.
      const after = readTo(further, on.ahead === undefined ? (run.ahead?.shown ?? beats) : beats);
      const own = await cameFrom(on, after.shown);
      step(after, { run: own, fresh: lastKey(after), how: "cut" });
    });

  return {
    view: computed(() => viewOf(state.value, notices.value, noticing)),
    cue: computed(() => {
      const { telling, how, turning, hold } = state.value;
      return {
        picture: pictureOf(telling, askedIn(state.value, noticing?.ways.value)?.line),
        how,
        hold,
        ...(turning === undefined ? {} : { turning }),
      };
    }),
    actions: {
      goOn,
      choose: (id) => void choose(id),
      back: () => void back(),
      guess,
      spot: (key) => note(spottedRun(state.value, key)),
      forward: () => void forward(),
      dismiss: (notice) => {
        notices.value = notices.value.filter((each) => each !== notice);
      },
    },
    here: () => state.value,
    tell,
    untell: (kind) => {
      notices.value = notices.value.filter((each) => each.kind !== kind);
    },
    rework: (card, newer) =>
      oneStep(async () => {
        const { run } = state.value;
        const again = await replayed(newer, run);
        narrator = newer;
        state.value = settled(card, run, again);
        if (again.missing !== undefined) tell({ kind: "changed" });
      }),
  };
}
