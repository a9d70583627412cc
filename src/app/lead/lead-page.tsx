import { stories } from "virtual:stories";
import { effect } from "@preact/signals";
import { render } from "preact";
import habits from "../../../stories/lib/habits.json";
import feelings from "../../../stories/lib/moods.json";
import practices from "../../../stories/lib/practices.json";
import { headerOf } from "../../core/passage";
import type { Run } from "../../core/playthrough";
import { screenOf } from "../../core/room/view";
import { showBeside } from "../../net/beside";
import type { Answer } from "../../net/protocol";
import type { SavedRuns } from "../../overlay/lead/more";
import { RoomPage } from "../../overlay/lead/room";
import { type LeadStory, type LeadWish, Setup } from "../../overlay/lead/setup";
import { whyText } from "../../overlay/lead/words";
import { Fetching } from "../../overlay/play/fetching";
import { m } from "../../overlay/text/messages/messages";
import type { Saves } from "../../saves/saves";
import "../../overlay/style/lead.css";
import { names } from "../cast";
import type { Shown } from "../other-pages";
import { FROM_STUDIO, leadAddress, planAddress, type Route, sheetAddress } from "../router";
import { after } from "../studio/worker-line";
import { BackHere } from "./back-here";
import { type Conduct, startConduct } from "./conduct";
import { hasDraft, openLedStory } from "./led-story";
import { closingQuestions } from "./looking-back";
import { forgetRecord, keepRecord, type LeadRecord, readRecord, roomPlace } from "./record";
import { goOn, heldIn, leadToo, makeWished, type Opened } from "./rooms";
import { ShownHere } from "./shown-here";

type LeadRoute = Extract<Route, { page: "lead" | "led" }>;

const namesOf = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name]));

const ROWS = { practices: namesOf(practices), habits: namesOf(habits) };

const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });

const runOf = ({ id, updatedAt, playthrough, ending }: Run) => ({
  id,
  day: dayOf(updatedAt),
  choices: playthrough.moves.length,
  ...(ending === undefined ? {} : { ending: ending.title }),
});

/** Every story that can be led, and the one in the studio where there is one. */
function storiesToLead(runs: readonly Run[]): readonly LeadStory[] {
  const shelved = stories.map(
    ({ id, header }): LeadStory => ({
      id,
      header,
      sheet: sheetAddress(id),
      plan: planAddress(id),
      runs: runs.filter(({ playthrough }) => playthrough.story === id).map(runOf),
    }),
  );
  return hasDraft() ? [...shelved, { id: FROM_STUDIO, header: headerOf({}), runs: [] }] : shelved;
}

const WORDS = {
  said: (speaker: string, text: string) => m.lead_said({ name: names.nameOf(speaker), text }),
  chose: (text: string) => m.lead_recap_chose({ text }),
};

/** The saved runs of a story, to which its room may be taken. */
const savedFor = (story: string, runs: readonly Run[], conduct: Conduct): SavedRuns => ({
  runs: runs.filter(({ playthrough }) => playthrough.story === story).map(runOf),
  onJump(id) {
    const run = runs.find((each) => each.id === id);
    if (run !== undefined) void conduct.jump(run.playthrough);
  },
});

const openScreen = () => void open("#/screen", "within-reach-screen");

/** Shows the room; rejects where its story does not come. */
async function showRoom(
  host: HTMLElement,
  { leading, record }: Opened,
  runs: readonly Run[],
  onAnother: () => void,
): Promise<{ readonly title: string; readonly stop: () => void }> {
  const id = record.story ?? leading.now().view.playthrough.story;
  const story = await openLedStory(id);
  if (story === undefined) throw new Error(m.lead_why_unknown());
  const conduct = await startConduct({
    ...story,
    leading,
    words: WORDS,
    feelings,
    questions: await closingQuestions(id),
    record,
    keep: keepRecord,
    now: () => Date.now(),
    after,
    here: location.href.replace(/#.*$/u, ""),
    openScreen,
  });
  keepRecord(record);
  const beside = showBeside();
  const unshow = effect(() => {
    const { room } = conduct.view.value;
    beside.show({ view: screenOf(room), frame: conduct.frame.value });
  });
  const unend = effect(() => {
    if (conduct.view.value.room.phase === "ended") forgetRecord();
  });
  render(
    <RoomPage
      view={conduct.view}
      actions={conduct.actions}
      names={names}
      rows={ROWS}
      saved={savedFor(id, runs, conduct)}
      debrief={<BackHere conduct={conduct} now={() => Date.now()} />}
      stage={<ShownHere view={conduct.view} frame={conduct.frame} />}
      onAnother={onAnother}
    />,
    host,
  );
  return {
    title: story.card.header.title,
    stop() {
      unend();
      unshow();
      beside.stop();
      conduct.stop();
      story.stop();
    },
  };
}

/** Shows the page on which a workshop is led: the room that is going on, or what a new one is made of. */
export async function showLead(host: HTMLElement, route: LeadRoute, saves: Saves): Promise<Shown> {
  const runs = await saves.all();
  let stopRoom = () => {};
  let stopped = false;

  function setUp(around: { readonly problem?: string; readonly isMaking?: boolean } = {}): void {
    const asked = route.page === "lead" ? route : undefined;
    const going = readRecord();
    render(
      <Setup
        stories={storiesToLead(runs)}
        names={names}
        story={asked?.story}
        run={asked?.run}
        goingOn={going && titleOf(going)}
        problem={around.problem}
        isMaking={around.isMaking ?? false}
        onMake={(wish) => void attempt(() => make(wish))}
        onGoOn={() => going && void attempt(() => goOn(going))}
        onForget={() => {
          forgetRecord();
          roomPlace().remove();
          setUp();
        }}
      />,
      host,
    );
  }

  const titleOf = ({ story }: LeadRecord): string =>
    stories.find(({ id }) => id === story)?.header.title ?? m.lead_from_studio();

  async function make(wish: LeadWish): Promise<Answer<Opened>> {
    const story = await openLedStory(wish.story);
    if (story === undefined) return { ok: false, refused: "room/unknown" };
    const from = runs.find(({ id }) => id === wish.run)?.playthrough;
    story.stop();
    return makeWished(story, wish, from);
  }

  /** Opens a room and shows it; says on the page of making one why that could not be. */
  async function attempt(open: () => Promise<Answer<Opened>>): Promise<string | undefined> {
    setUp({ isMaking: true });
    try {
      const answer = await open();
      if (stopped) return undefined;
      if (!answer.ok) {
        if (["lead/refused", "room/unknown"].includes(answer.refused)) forgetRecord();
        setUp({ problem: m.lead_not_made({ why: whyText(answer.refused) }) });
        return undefined;
      }
      const room = await showRoom(host, answer, runs, () => {
        stopRoom();
        history.replaceState(null, "", leadAddress());
        setUp();
      });
      if (stopped) room.stop();
      stopRoom = room.stop;
      // The page of making a room was scrolled to its button, which had the focus.
      scrollTo(0, 0);
      host.querySelector<HTMLElement>("#main")?.focus();
      // Loading the page again goes on with this room; a secret does not stay in the address.
      history.replaceState(null, "", leadAddress());
      return room.title;
    } catch (problem) {
      setUp({ problem: m.lead_not_made({ why: problem instanceof Error ? problem.message : "" }) });
      return undefined;
    }
  }

  async function begin(): Promise<string | undefined> {
    if (route.page === "led") {
      const held = heldIn(route.text);
      return attempt(async () =>
        held === undefined ? { ok: false, refused: "lead/refused" } : leadToo(held),
      );
    }
    const record = readRecord();
    if (record === undefined || route.story !== undefined) {
      setUp();
      return undefined;
    }
    render(<Fetching title={m.lead_heading()} />, host);
    return attempt(() => goOn(record));
  }

  const title = (await begin()) ?? m.lead_heading();
  const there = Promise.resolve();
  return {
    title,
    ready: there,
    whole: there,
    stop() {
      stopped = true;
      stopRoom();
    },
  };
}
