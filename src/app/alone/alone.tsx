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
import { guardTurn } from "../../story/guard";
import { LIMITS } from "../../story/limits";
import { narrate } from "../../story/narrator";
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

/** Where the story is: everything that is no page of its own. */
const STORY = "#/";

const newRun = (story: StoryFile): Run =>
  startRun(startPlaythrough(story.id, story.hash, newSeed()), newId(), now());

/** Whether there is something to look back at: a pair, and choices that turned. */
const hasDebrief = ({ header }: StoryFile, turns: ReturnType<typeof turnsOf>): boolean =>
  pairOf(header) !== undefined && turns.some(({ choice }) => choice.turning !== undefined);

const narratorOf = (story: StoryFile) =>
  narrate(story, cast, (running) => guardTurn(running, LIMITS, () => performance.now()));

/** Tells a run of the story on the page; returns what shows it again after another page, and its stop. */
async function tell(host: HTMLElement, story: StoryFile, run: Run, onEnd: (ended: Run) => void) {
  const { saves } = holding(run);
  const narrator = narratorOf(story);
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

interface LookingBack {
  readonly story: StoryFile;
  readonly run: Run;
  readonly passages: readonly Passage[];
  readonly onRun: (run: Run) => void;
}

function lookBack(host: HTMLElement, { story, run, passages, onRun }: LookingBack): void {
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
      onWhatIf={(turn, choice) =>
        tellAside(narratorOf(story), backTo(run.playthrough, turn), choice)
      }
      onPlayAgain={() => onRun(newRun(story))}
      shelfAddress={STORY}
    />,
    host,
  );
}

/** Starts the one story of this file; there is nothing else in it but where to find help. */
async function start(host: HTMLElement, story: StoryFile): Promise<void> {
  const play = async (run: Run): Promise<() => void> => {
    render(null, host);
    const show = await tell(host, story, run, (ended) => void end(ended));
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
    const { passages } = await narratorOf(story).begin({ seed, given, moves });
    if (!hasDebrief(story, turnsOf(passages, moves))) return playOn(newRun(story));
    render(null, host);
    show = () => lookBack(host, { story, run, passages, onRun: playOn });
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
const told = document.querySelector("#story")?.textContent;

if (host !== null && leave !== null && told !== null && told !== undefined) {
  armLeave(leave, () => performance.now());
  const story: StoryFile = JSON.parse(told);
  const onOpen = () => {
    comeBack();
    goTo(STORY);
    render(null, host);
    void start(host, story);
  };
  if (wasLeft()) render(<NeutralStart onOpen={onOpen} />, host);
  else void start(host, story);
}
