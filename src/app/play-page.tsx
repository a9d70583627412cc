import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { render } from "preact";
import feelings from "../../stories/lib/moods.json";
import { type Passage, pairOf } from "../core/passage";
import type { Ways } from "../core/personal";
import type { Run } from "../core/playthrough";
import { beginningText } from "../overlay/play/beginning";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { Play } from "../overlay/play/play";
import type { Notice } from "../overlay/play/view";
import { chosenIn, type PersonalKeep } from "../saves/personal";
import type { SaveProblem } from "../saves/problem";
import type { Saves } from "../saves/saves";
import type { Narrator } from "../story/narrator";
import { newId, now } from "./around";
import { cast, names } from "./cast";
import { followScript } from "./follow-script";
import { startsFresh, withHeadStart } from "./head-start";
import { loadFirst, loadStory, type Shelved } from "./library";
import { linkTo } from "./link-here";
import { companionOf, newRun } from "./other-chair";
import { debriefAddress, goTo, mapAddress } from "./router";
import { type KeptSession, startSession } from "./session";
import { linkStage } from "./stage-link";

/**
 * The run that playing a story goes on with: the one that was asked for, else the newest without an ending; undefined
 * where a new one has to begin. Runs come newest first.
 */
export function runToPlay(runs: readonly Run[], card: Shelved, asked?: string): Run | undefined {
  const own = runs.filter(({ playthrough }) => playthrough.story === card.id);
  return own.find(({ id }) => id === asked) ?? own.find(({ ending }) => ending === undefined);
}

/** Milliseconds that the page may stand empty before it says what it waits for. */
const PATIENCE = 300;

/** What a play page is given beside its story. */
export interface PlayAround {
  readonly saves: Promise<Saves>;
  readonly personal: PersonalKeep;
  /** What happens to the saves from outside: erased in another tab, taken away by the browser. */
  readonly troubles: ReadonlySignal<SaveProblem | undefined>;
  /** The run that was asked for. */
  readonly asked: string | undefined;
  /** What is to be said beside the story from the start. */
  readonly told?: readonly Notice[];
}

/** Fetches a story and what tells it, side by side. */
async function readStory(card: Shelved, again: boolean): Promise<Narrator> {
  const [file, { narrate }] = await Promise.all([
    loadStory(card, again),
    import("../story/narrator"),
  ]);
  return narrate(file, cast);
}

/** A session, and when all of its story is there. */
interface Opened {
  readonly session: KeptSession;
  readonly whole: Promise<unknown>;
}

/** What is opened, and how. */
interface Opening {
  readonly card: Shelved;
  readonly around: PlayAround;
  readonly ways: ReadonlySignal<Ways>;
  readonly again: boolean;
}

async function openSession({ card, around, ways, again }: Opening): Promise<Opened> {
  const first = loadFirst(card);
  const read = readStory(card, again);
  read.catch(() => {}); // Whoever waits for it below is told.
  const saves = await around.saves;
  const runs = await saves.all();
  const run = runToPlay(runs, card, around.asked) ?? (await newRun(card, runs));
  const begun = startsFresh(run.playthrough) ? await first : undefined;
  const session: KeptSession = await startSession({
    card,
    narrator: begun === undefined ? await read : headStart(begun),
    run,
    saves,
    now,
    newId,
    onEnd: (ended) => goTo(debriefAddress(ended.id)),
    noticing: { ways, feelings },
  });

  function headStart(passage: Passage): Narrator {
    return withHeadStart({
      first: passage,
      read: (anew) => (anew ? readStory(card, true) : read),
      onWait: (waits) => {
        if (waits) session.tell({ kind: "fetching" });
        else session.untell("fetching");
      },
    });
  }

  if (around.asked !== undefined && run.id !== around.asked) session.tell({ kind: "other-run" });
  for (const notice of around.told ?? []) session.tell(notice);
  if (saves.reason !== undefined) session.tell({ kind: "not-kept", why: saves.reason.name });
  // What makes it look better waits for what it is made of.
  return { session, whole: read.catch(() => {}) };
}

/** What the opening says of the other person's part, where it depends on another run. */
function beginningOf(card: Shelved, session: KeptSession): { readonly beginning?: string } {
  const companion = companionOf(card);
  const { header } = card;
  const [, other = header.player] = pairOf(header) ?? [];
  const text =
    companion &&
    beginningText(header, session.here().run, names.nameOf(other), companion.header.title);
  return text === undefined ? {} : { beginning: text };
}

/** The ways to play as they are kept on this device, and how to switch them. */
function waysControl(personal: PersonalKeep) {
  const chosen: Signal<Ways> = signal(chosenIn(personal).ways);
  const choose = (ways: Ways) => {
    chosen.value = ways;
    personal.keep({ ...chosenIn(personal), ways });
  };
  return { chosen, choose };
}

/** A play page that is shown. */
export interface PlayShown {
  /** When its first words stand. */
  readonly ready: Promise<void>;
  /** When all of its story is there. */
  readonly whole: Promise<unknown>;
  readonly stop: () => void;
}

/** Shows a story's play page, on the run that was asked for if there is one. */
export function showPlay(root: HTMLElement, card: Shelved, around: PlayAround): PlayShown {
  let stopped = false;
  let unlinkStage = () => {};
  let unfollow = () => {};
  const ways = waysControl(around.personal);

  const hostOf =
    ({ session, whole }: Opened) =>
    (host: HTMLElement | null) => {
      unlinkStage();
      unlinkStage = host === null ? () => {} : linkStage(host, session, whole);
    };

  async function open(again: boolean): Promise<Pick<Opened, "whole">> {
    const patience = setTimeout(() => {
      if (!stopped) render(<Fetching title={card.header.title} />, root);
    }, PATIENCE);
    const opened = await openSession({ card, around, ways: ways.chosen, again }).finally(() =>
      clearTimeout(patience),
    );
    const { session, whole } = opened;
    if (stopped) return { whole };
    render(
      <Play
        view={session.view}
        actions={session.actions}
        names={names}
        mapAddress={mapAddress(card.id)}
        stageHost={hostOf(opened)}
        ways={ways}
        {...beginningOf(card, session)}
        linkHere={() => {
          const { run, telling } = session.here();
          return linkTo({ ...run, shown: telling.shown }, telling.passages);
        }}
      />,
      root,
    );
    const unfollowScript = followScript(card.id, session, async () => {
      const file = await loadStory(card, true);
      const { narrate } = await import("../story/narrator");
      return { card: file, narrator: narrate(file, cast) };
    });
    const unfollowTroubles = around.troubles.subscribe((problem) => {
      if (problem !== undefined) session.tell({ kind: "not-kept", why: problem.name });
    });
    unfollow = () => {
      unfollowScript();
      unfollowTroubles();
    };
    return { whole };
  }

  const start = (again: boolean) =>
    open(again).catch((problem: unknown) => {
      const reason = problem instanceof Error ? problem.message : "";
      if (!stopped)
        render(
          <Unfetched title={card.header.title} reason={reason} onAgain={() => void start(true)} />,
          root,
        );
      return { whole: Promise.resolve() };
    });
  const stop = () => {
    stopped = true;
    unfollow();
    unlinkStage();
  };
  const begun = start(false);
  return { ready: begun.then(() => {}), whole: begun.then(({ whole }) => whole), stop };
}
