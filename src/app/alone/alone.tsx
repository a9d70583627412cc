import { render } from "preact";
import habits from "../../../stories/lib/habits.json";
import helpLines from "../../../stories/lib/help-lines.json";
import practices from "../../../stories/lib/practices.json";
import { type Passage, pairOf, type StoryFile } from "../../core/passage";
import { backTo, type Run, startPlaythrough, startRun } from "../../core/playthrough";
import { turnsOf } from "../../core/turns";
import { HelpPage } from "../../overlay/about/help-page";
import { NeutralStart } from "../../overlay/about/neutral-start";
import { Debrief } from "../../overlay/debrief/debrief";
import { Play } from "../../overlay/play/play";
import { tellAside } from "../../story/aside";
import type { Narrator } from "../../story/narrator";
import { narrateRemotely } from "../../story/remote";
import "../../overlay/style/base.css";
import "../../overlay/style/play.css";
import "../../overlay/style/debrief.css";
import "../../overlay/style/about.css";
import "../../overlay/style/fonts.css";
import "../../overlay/style/alone.css";
import { newId, newSeed, now } from "../around";
import { cast, names } from "../cast";
import { holding } from "../held-run";
import { armLeave, comeBack, wasLeft } from "../leave";
import { namesById, personOf } from "../people";
import { followRoutes, goTo } from "../router";
import { startSession } from "../session";
import { linkStage } from "../stage-link";
import { carriedBy } from "../studio/carried";
import { openLine } from "../studio/line";
import { bringTeller } from "./far";

/** Where the story is: everything that is no page of its own. */
const STORY = "#/";

const newRun = (story: StoryFile): Run =>
  startRun(startPlaythrough(story.id, story.hash, newSeed()), newId(), now());

/** Whether there is something to look back at: a pair, and choices that turned. */
const hasDebrief = ({ header }: StoryFile, turns: ReturnType<typeof turnsOf>): boolean =>
  pairOf(header) !== undefined && turns.some(({ choice }) => choice.turning !== undefined);

const after = (milliseconds: number, act: () => void): (() => void) => {
  const id = setTimeout(act, milliseconds);
  return () => clearTimeout(id);
};

/** Makes narrators of the story, who tell it in a Worker one at a time: the one that was asked last. */
function narratorsOf(story: StoryFile): () => Narrator {
  const line = openLine({ start: bringTeller(), clock: () => performance.now(), after });
  return () => narrateRemotely(newId(), story, cast, carriedBy(line));
}

/** The story of this file, and who tells it. */
interface Told {
  readonly story: StoryFile;
  readonly narrator: () => Narrator;
}

/** Tells a run of the story on the page; returns what shows it again after another page, and its stop. */
async function tell(host: HTMLElement, told: Told, run: Run, onEnd: (ended: Run) => void) {
  const { story } = told;
  const { saves } = holding(run);
  const narrator = told.narrator();
  const session = await startSession({ card: story, narrator, run, saves, now, newId, onEnd });
  let unlink = () => {};
  const isPeopled = story.header.cast.length > 0;
  const stageHost = (place: HTMLElement | null) => {
    unlink();
    unlink = place === null || !isPeopled ? () => {} : linkStage(place, session, Promise.resolve());
  };
  return () =>
    render(
      <Play view={session.view} actions={session.actions} names={names} stageHost={stageHost} />,
      host,
    );
}

interface LookingBack extends Told {
  readonly run: Run;
  readonly passages: readonly Passage[];
  readonly onRun: (run: Run) => void;
}

function lookBack(host: HTMLElement, looking: LookingBack): void {
  const { story, narrator, run, passages, onRun } = looking;
  const { header } = story;
  const { moves } = run.playthrough;
  const [, other = header.player] = pairOf(header) ?? [];
  const ending = passages.at(-1)?.ending ?? { id: "", title: header.title };
  render(
    <Debrief
      header={header}
      player={personOf(header.player)}
      you={personOf(header.player)}
      other={personOf(other)}
      turns={turnsOf(passages, moves)}
      ending={ending}
      endingsSeen={1}
      endingsAll={story.endings}
      practices={practices}
      habits={habits}
      names={namesById}
      onBackTo={(turn) => {
        // It stands at the choice itself: the lines before it were read.
        const playthrough = backTo(run.playthrough, turn);
        const shown = passages[turn]?.beats.length ?? 0;
        onRun({ ...startRun(playthrough, newId(), now()), shown });
      }}
      optionsAt={(turn) => passages[turn]?.choices ?? []}
      onWhatIf={(turn, choice) => tellAside(narrator(), backTo(run.playthrough, turn), choice)}
      onPlayAgain={() => onRun(newRun(story))}
      shelfAddress={STORY}
    />,
    host,
  );
}

/** Starts the one story of this file; there is nothing else in it but where to find help. */
async function start(host: HTMLElement, told: Told): Promise<void> {
  const { story, narrator } = told;
  const play = async (run: Run): Promise<() => void> => {
    render(null, host);
    const show = await tell(host, told, run, (ended) => void end(ended));
    show();
    return show;
  };
  const playOn = (run: Run) => {
    void play(run).then((again) => {
      show = again;
      host.querySelector<HTMLElement>("#main")?.focus();
    });
  };
  async function end(run: Run): Promise<void> {
    const { seed, given, moves } = run.playthrough;
    const { passages } = await narrator().begin({ seed, given, moves });
    if (!hasDebrief(story, turnsOf(passages, moves))) return playOn(newRun(story));
    render(null, host);
    show = () => lookBack(host, { ...told, run, passages, onRun: playOn });
    show();
    scrollTo(0, 0);
    host.querySelector<HTMLElement>("#main")?.focus();
  }
  let show = await play(newRun(story));
  let isFirst = true;
  followRoutes(({ page }) => {
    if (isFirst && page !== "about") {
      isFirst = false;
      return;
    }
    isFirst = false;
    render(null, host);
    if (page === "about") render(<HelpPage helpLines={helpLines} back={STORY} />, host);
    else show();
    scrollTo(0, 0);
  });
}

const host = document.querySelector<HTMLElement>("#app");
const leave = document.querySelector<HTMLAnchorElement>("#leave");
const held = document.querySelector("#story")?.textContent;

if (host !== null && leave !== null && held !== null && held !== undefined) {
  armLeave(leave, () => performance.now());
  const story: StoryFile = JSON.parse(held);
  const told: Told = { story, narrator: narratorsOf(story) };
  const onOpen = () => {
    comeBack();
    goTo(STORY);
    render(null, host);
    void start(host, told);
  };
  if (wasLeft()) render(<NeutralStart onOpen={onOpen} />, host);
  else void start(host, told);
}
