import offers from "virtual:offers";
import { stories } from "virtual:stories";
import { render } from "preact";
import habits from "../../stories/lib/habits.json";
import practices from "../../stories/lib/practices.json";
import tries from "../../stories/lib/tries.json";
import { metIn, type OwnTurns, ownTurns } from "../core/journal";
import type { WeekTry } from "../core/personal";
import type { Run } from "../core/playthrough";
import { Journal, JournalGathering } from "../overlay/journal/journal";
import { m } from "../overlay/text/messages/messages";
import { chosenIn } from "../saves/personal";
import { tellRuns } from "../story/retell";
import "../overlay/style/journal.css";
import { now } from "./around";
import { cast } from "./cast";
import { loadStory, type Shelved } from "./library";
import type { Kept, Shown } from "./other-pages";
import { playAddress } from "./router";

/** Lets the page answer what was pressed in the meantime. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The runs of one story, told again one after the other; undefined where the story does not come. */
async function toldOf(card: Shelved, runs: readonly Run[], again: boolean) {
  const own = runs.filter(({ playthrough }) => playthrough.story === card.id);
  if (own.length === 0) return [];
  const file = await loadStory(card, again).catch(() => undefined);
  if (file === undefined) return undefined;
  const told: (OwnTurns & { readonly id: string })[] = [];
  for (const run of own) {
    await breath();
    // A script that breaks off on some run's way takes nothing of the others.
    const ways = await tellRuns(file, cast, [run]).catch(() => []);
    told.push({ id: run.id, story: card.id, turns: ownTurns(run, ways, runs) });
  }
  return told;
}

/** All runs told again, newest first, and the titles of stories that did not come. */
async function gathered(runs: readonly Run[], again: boolean) {
  const all = await Promise.all(
    stories.map(async (card) => ({ card, told: await toldOf(card, runs, again) })),
  );
  const told = all.flatMap((each) => each.told ?? []);
  return {
    told: runs.flatMap(({ id }) => told.find((each) => each.id === id) ?? []),
    missing: all.filter((each) => each.told === undefined).map(({ card }) => card.header.title),
  };
}

const places = stories.map((card) => ({
  id: card.id,
  title: card.header.title,
  address: playAddress(card.id),
  offers: offers[card.id] ?? [],
}));

/** Shows the journal; what it tells is read anew from the moves of all runs. */
export function showJournal(host: HTMLElement, { saves, personal }: Kept): Shown {
  let stopped = false;

  const show = ({ told, missing }: Awaited<ReturnType<typeof gathered>>): void => {
    if (stopped) return;
    const keepWeek = (week: WeekTry | undefined) => {
      const { week: _was, ...rest } = chosenIn(personal);
      personal.keep({ ...rest, ...(week === undefined ? {} : { week }) });
      show({ told, missing });
    };
    const { week } = chosenIn(personal);
    render(
      <Journal
        toward={metIn(told, "toward")}
        away={metIn(told, "away")}
        {...{ practices, habits, tries, places, missing }}
        {...(week === undefined ? {} : { week })}
        now={now()}
        onTake={(practice) => keepWeek({ practice, chosenAt: now() })}
        onPutBack={() => keepWeek(undefined)}
        onAgain={() => void open(true)}
      />,
      host,
    );
  };

  const open = async (again: boolean): Promise<void> =>
    show(await gathered(await saves.all(), again));

  render(<JournalGathering />, host);
  const ready = open(false);
  return {
    title: m.journal_heading(),
    ready,
    whole: ready,
    stop: () => {
      stopped = true;
    },
  };
}
