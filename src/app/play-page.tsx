import type { ReadonlySignal } from "@preact/signals";
import { render } from "preact";
import { type Run, startPlaythrough, startRun } from "../core/playthrough";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { Play } from "../overlay/play/play";
import type { SaveProblem } from "../saves/problem";
import type { Saves } from "../saves/saves";
import { narrate } from "../story/narrator";
import { newId, newSeed, now } from "./around";
import { cast, names } from "./cast";
import { followScript } from "./follow-script";
import { loadStory, type Shelved } from "./library";
import { debriefAddress, goTo } from "./router";
import { type Session, startSession } from "./session";
import { linkStage } from "./stage-link";

/**
 * The run that playing a story goes on with: the one that was asked for, else the newest without an ending, else a
 * new one. Runs come newest first.
 */
export function runToPlay(runs: readonly Run[], card: Shelved, asked?: string): Run {
  const own = runs.filter(({ playthrough }) => playthrough.story === card.id);
  return (
    own.find(({ id }) => id === asked) ??
    own.find(({ ending }) => ending === undefined) ??
    startRun(startPlaythrough(card.id, card.hash, newSeed()), newId(), now())
  );
}

/** What a play page is given beside its story. */
export interface PlayAround {
  readonly saves: Promise<Saves>;
  /** What happens to the saves from outside: erased in another tab, taken away by the browser. */
  readonly troubles: ReadonlySignal<SaveProblem | undefined>;
  /** The run that was asked for. */
  readonly asked: string | undefined;
}

async function openSession(card: Shelved, around: PlayAround, again: boolean): Promise<Session> {
  const kept = around.saves.then(async (saves) => ({ saves, runs: await saves.all() }));
  const read = loadStory(card, again).then((file) => ({ file, narrator: narrate(file, cast) }));
  const [{ file, narrator }, { saves, runs }] = await Promise.all([read, kept]);
  const run = runToPlay(runs, card, around.asked);
  const session = await startSession({
    file,
    narrator,
    run,
    saves,
    now,
    newId,
    onEnd: (ended) => goTo(debriefAddress(ended.id)),
  });
  if (saves.reason !== undefined) session.tell({ kind: "not-kept", why: saves.reason.name });
  return session;
}

/** Shows a story's play page, on the run that was asked for if there is one: when its first words stand, and its stop. */
export function showPlay(
  root: HTMLElement,
  card: Shelved,
  around: PlayAround,
): { readonly ready: Promise<void>; readonly stop: () => void } {
  let stopped = false;
  let unlinkStage = () => {};
  let unfollow = () => {};

  const hostOf = (session: Session) => (host: HTMLElement | null) => {
    unlinkStage();
    unlinkStage = host === null ? () => {} : linkStage(host, session);
  };

  async function open(again: boolean): Promise<void> {
    render(<Fetching title={card.header.title} />, root);
    const session = await openSession(card, around, again);
    if (stopped) return;
    render(
      <Play
        view={session.view}
        actions={session.actions}
        names={names}
        stageHost={hostOf(session)}
      />,
      root,
    );
    const unfollowScript = followScript(card, cast, session);
    const unfollowTroubles = around.troubles.subscribe((problem) => {
      if (problem !== undefined) session.tell({ kind: "not-kept", why: problem.name });
    });
    unfollow = () => {
      unfollowScript();
      unfollowTroubles();
    };
  }

  const start = (again: boolean): Promise<void> =>
    open(again).catch((problem: unknown) => {
      const reason = problem instanceof Error ? problem.message : "";
      if (!stopped)
        render(
          <Unfetched title={card.header.title} reason={reason} onAgain={() => void start(true)} />,
          root,
        );
    });
  const stop = () => {
    stopped = true;
    unfollow();
    unlinkStage();
  };
  return { ready: start(false), stop };
}
