import cards from "virtual:cards";
import offers from "virtual:offers";
import { problems, stories } from "virtual:stories";
import { render } from "preact";
import practices from "../../stories/lib/practices.json";
import { endingsSeen, type Run } from "../core/playthrough";
import { SHELF } from "../overlay/about/addresses";
import { problemText } from "../overlay/saves-page/texts";
import { readFilter } from "../overlay/shelf/filter";
import { Shelf } from "../overlay/shelf/shelf";
import type { ShelfStory } from "../overlay/shelf/shelves";
import type { Saves } from "../saves/saves";
import "../overlay/style/shelf.css";
import { cast } from "./cast";
import type { Shelved } from "./library";
import { newRun } from "./other-chair";
import { debriefAddress, goTo, mapAddress, playAddress, sheetAddress } from "./router";

/** A story with what the runs on this device tell of it; runs come newest first. */
function shelfStory(card: Shelved, runs: readonly Run[]): ShelfStory {
  const own = runs.filter(({ playthrough }) => playthrough.story === card.id);
  const open = own.find(({ ending }) => ending === undefined);
  const ended = own.filter(({ ending }) => ending !== undefined);
  const last = ended[0];
  const picture = cards[card.id];
  return {
    card,
    offers: offers[card.id] ?? [],
    ...(picture === undefined ? {} : { picture }),
    ...(open === undefined
      ? {}
      : { playing: { address: playAddress(card.id), position: open.position ?? 0 } }),
    finished: ended.length,
    endingsSeen: endingsSeen(own, card.id).length,
    playAddress: playAddress(card.id),
    mapAddress: mapAddress(card.id),
    sheetAddress: sheetAddress(card.id),
    ...(last === undefined ? {} : { lastDebrief: debriefAddress(last.id) }),
  };
}

/** Keeps a filter in the address without opening the page anew. */
const keepFilter = (text: string): void =>
  history.replaceState(history.state, "", text === "" ? SHELF : `${SHELF}?${text}`);

/** Shows the shelf, narrowed as `filter` (what stands in the address after the question mark) says. */
export async function showShelf(host: HTMLElement, saves: Saves, filter = ""): Promise<void> {
  const runs = await saves.all();
  const startAnew = async (story: string) => {
    const card = stories.find(({ id }) => id === story);
    if (card === undefined) return;
    const run = await newRun(card, runs);
    await saves.put(run).catch(() => {});
    goTo(playAddress(story, run.id));
  };
  const untold = saves.reason === undefined ? [] : [problemText(saves.reason.name)];
  render(
    <Shelf
      stories={stories.map((card) => shelfStory(card, runs))}
      practices={practices}
      filter={readFilter(filter)}
      onFilter={keepFilter}
      people={cast.people}
      problems={[...problems, ...untold]}
      onAnew={(story) => void startAnew(story)}
    />,
    host,
  );
}
