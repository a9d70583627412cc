import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Cast } from "../../core/cast";
import { type Passage, pairOf, type StoryFile } from "../../core/passage";
import { type Run, startPlaythrough, startRun } from "../../core/playthrough";
import type { Narrator } from "../../story/narrator";
import { type Carry, narrateRemotely } from "../../story/remote";
import { holding } from "../held-run";
import { type Session, startSession } from "../session";
import { mended } from "./mended";

/** A telling of the script that is being written. */
export interface Preview {
  /** The telling, the same for all versions of the script; undefined before the first. */
  readonly session: ReadonlySignal<Session | undefined>;
  /** Whether the last words were read. */
  readonly ended: ReadonlySignal<boolean>;
  /** Why a telling could not begin, if it could not. */
  readonly failed: ReadonlySignal<string | undefined>;
  /** Tells a story anew: from its first line, or from the choices to which moves lead. */
  readonly play: (file: StoryFile, moves?: readonly string[]) => Promise<void>;
  /** Goes on with another version of the script, at the same place. */
  readonly rework: (file: StoryFile) => Promise<void>;
  /** Says that the newest version has errors; undefined once it has none. */
  readonly tellBroken: (problem: string | undefined) => void;
  /** Ends the telling: another story takes the script's place. */
  readonly close: () => void;
}

/** What a preview takes from the page. */
export interface PreviewOptions {
  readonly cast: Cast;
  readonly carry: Carry;
  readonly now: () => string;
  readonly newId: () => string;
  readonly newSeed: () => number;
}

/** One version of the script, as far as it was told. */
interface Told {
  readonly session: Session;
  readonly passages: () => readonly Passage[];
  readonly run: () => Run;
}

/** The same narrator, with what it has told so far. */
function remembering(narrator: Narrator) {
  let passages: readonly Passage[] = [];
  const heard: Narrator = {
    async begin(opening) {
      const replay = await narrator.begin(opening);
      passages = replay.passages;
      return replay;
    },
    async choose(id) {
      const passage = await narrator.choose(id);
      passages = [...passages, passage];
      return passage;
    },
    async back(turn) {
      const passage = await narrator.back(turn);
      passages = passages.slice(0, turn + 1);
      return passage;
    },
  };
  return { narrator: heard, passages: () => passages };
}

/** A session that stands for whichever is the current one, so that stage and page outlive every version. */
function standing(current: ReadonlySignal<Told | undefined>, first: Session): Session {
  const session = () => current.value?.session ?? first;
  const now = () => current.peek()?.session ?? first;
  return {
    view: computed(() => session().view.value),
    cue: computed(() => session().cue.value),
    actions: {
      goOn: () => now().actions.goOn(),
      choose: (id) => now().actions.choose(id),
      back: () => now().actions.back(),
      guess: (mood) => now().actions.guess(mood),
      spot: (key) => now().actions.spot(key),
      forward: () => now().actions.forward(),
      dismiss: (notice) => now().actions.dismiss(notice),
    },
    tell: (notice) => now().tell(notice),
    untell: (kind) => now().untell(kind),
    rework: (file, narrator) => now().rework(file, narrator),
  };
}

/** Starts without a telling. */
export function startPreview(options: PreviewOptions): Preview {
  const { cast, carry, now, newId, newSeed } = options;
  const told = signal<Told | undefined>(undefined);
  const current = signal<Session | undefined>(undefined);
  const ended = signal(false);
  const failed = signal<string | undefined>(undefined);
  /** Where the telling stood before a version lost the way: it comes back there once the way is back. */
  let wanted: { readonly run: Run; readonly passages: readonly Passage[] } | undefined;
  let turn = 0;

  async function open(file: StoryFile, run: Run, was: readonly Passage[]): Promise<Told> {
    const { narrator, passages } = remembering(narrateRemotely(newId(), file, cast, carry));
    const moves = await mended(narrator, run.playthrough, was);
    const own: Run = { ...run, playthrough: { ...run.playthrough, moves } };
    const held = holding(own);
    const session = await startSession({
      card: file,
      narrator,
      run: own,
      saves: held.saves,
      now,
      newId,
      onEnd: () => {
        ended.value = true;
      },
    });
    return { session, passages, run: held.run };
  }

  /** Opens a version; of two that are opened at once the newer one stays. */
  async function change(file: StoryFile, run: Run, was: readonly Passage[]): Promise<boolean> {
    turn += 1;
    const mine = turn;
    try {
      const next = await open(file, run, was);
      if (mine !== turn) return false;
      told.value = next;
      failed.value = undefined;
      ended.value = false;
      return true;
    } catch (problem) {
      if (mine === turn)
        failed.value = problem instanceof Error ? problem.message : String(problem);
      return false;
    }
  }

  return {
    session: current,
    ended,
    failed,
    async play(file, moves) {
      wanted = undefined;
      const start = startPlaythrough(file.id, file.hash, newSeed());
      const shown = moves === undefined ? 0 : Number.MAX_SAFE_INTEGER;
      const run = { ...startRun({ ...start, moves: moves ?? [] }, newId(), now()), shown };
      const begun = await change(file, run, []);
      const first = told.peek()?.session;
      if (begun && first !== undefined) current.value = standing(told, first);
    },
    async rework(file) {
      const here = told.peek();
      if (here === undefined) return;
      const stands = { run: here.run(), passages: here.passages() };
      // Who went on playing since the way was lost stands elsewhere now.
      const lost = wanted !== undefined && isAlong(stands.run, wanted.run);
      const from = lost && wanted !== undefined ? wanted : stands;
      wanted = from;
      const before = here.session.view.peek().header;
      const changed = await change(file, from.run, from.passages);
      const session = told.peek()?.session;
      // The stage is made for two people; other people need another.
      if (changed && session !== undefined && `${pairOf(before)}` !== `${pairOf(file.header)}`)
        current.value = standing(told, session);
    },
    tellBroken(problem) {
      const session = told.peek()?.session;
      if (problem === undefined) session?.untell("reworked");
      else session?.tell({ kind: "reworked", problem });
    },
    close() {
      turn += 1;
      wanted = undefined;
      told.value = undefined;
      current.value = undefined;
      failed.value = undefined;
      ended.value = false;
    },
  };
}

/** Whether a run stands on another's way, having made no move of its own. */
const isAlong = ({ playthrough: here }: Run, { playthrough: way }: Run): boolean =>
  here.seed === way.seed &&
  here.moves.length < way.moves.length &&
  here.moves.every((move, index) => move === way.moves[index]);
